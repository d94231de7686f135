/** Words too common in English to tell events apart. */
export const ENGLISH_STOP_WORDS: ReadonlySet<string> = new Set(
  "a about above according across after again against ago all almost along already also although always am amid among an and another any are around as at away back be became because become becomes been before began being below between both but by came can come could did do does doing down during each either else ever every few first following for former from further gave get go goes going got had has have having he her here hers him his how however i if in including instead into is it its itself just last later least less like made make makes many may me might more most mr mrs ms much must my near nearly never new next no nor not now of off often on once one only onto or other others our out over own part per put rather said same say says second several she should since so some still such take taken takes than that the their them then there these they third this those though three through thus to together told too took toward towards two under until up upon us very was way we well went were what when where whether which while who whom whose why will with within without would year years yet you your".split(
    " ",
  ),
);

/** Past forms that no ending shows. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  "arose arise began begin begun begin broke break broken break brought bring built build bought buy caught catch chose choose chosen choose came come dealt deal drew draw driven drive drove drive fell fall fallen fall fled flee flew fly fought fight found find froze freeze gave give given give gone go grew grow grown grow held hold hid hide hidden hide kept keep laid lay led lead left leave lost lose made make meant mean met meet overthrew overthrow overthrown overthrow paid pay ran run rose rise risen rise sang sing sank sink sunk sink sat sit saw see seen see sent send shook shake shaken shake shot shoot slain slay sold sell sought seek spent spend spoke speak spoken speak stole steal stolen steal stood stand struck strike stricken strike sued sue suing sue swept sweep swore swear sworn swear taught teach threw throw thrown throw told tell took take taken take tore tear torn tear understood understand went go withdrew withdraw withdrawn withdraw woke wake won win wore wear worn wear wrote write written write died die dying die men man women woman children child"
    .split(" ")
    .flatMap((word, i, all) => (i % 2 === 0 ? [[word, all[i + 1] ?? word] as const] : [])),
);

/**
 * `word` (in small letters) without the endings of English nouns and verbs, British and American spelling alike.
 *
 * A light normaliser in the manner of Porter's; it need only bring the forms of one word together.
 */
export function stemEnglish(word: string): string {
  const base = IRREGULAR.get(word) ?? word;
  if (base.length < 4) return base;
  const bare = base
    .replace(/(?:['’]s|s['’])$/u, "")
    .replace(/(?:iz|is)(?:e[ds]?|ing|ations?|ers?)$/u, "iz")
    .replace(/ies$|ied$/u, "y")
    .replace(/(?<=\p{L}r)eed$/u, "ee")
    .replace(/(?<=\p{L}{3})(?:ations?|itions?|ctions?|sions?|tions?)$/u, (ending) =>
      ending.startsWith("c") ? "ct" : "",
    )
    .replace(/(?<=\p{L}{3})(?:ments?|ness|ings?|ed|ers?|ors?)$/u, "")
    .replace(/(?<=\p{L}{3})(?:es|s|e|ly)$/u, "")
    // “collapse” as “collapsed”, which has lost its “ed” already.
    .replace(/(?<=\p{L}{3})s$/u, "");
  const single = bare.replace(/([bdfgklmnprt])\1$/u, "$1");
  return single.length < 3 ? base : single;
}
