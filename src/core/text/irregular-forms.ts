/**
 * English verbs and nouns whose forms no ending tells, each with its base first, and with the noun of the deed where that
 * is as far from it (“theft”).
 */
const FORMS = (
  "arise arose arisen|bear bore borne|beat beaten|begin began begun|bend bent|bind bound|bite bit bitten|" +
  "bleed bled|blow blew blown|break broke broken|breed bred|bring brought|build built|burn burnt|buy bought|" +
  "catch caught|choose chose chosen choice|cling clung|come came|creep crept|deal dealt|die died dying|dig dug|" +
  "draw drew drawn|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed|feel felt|" +
  "fight fought|find found|flee fled|fly flew flown|forbid forbade forbidden|forget forgot forgotten|" +
  "freeze froze frozen|give gave given|go gone went|grow grew grown growth|hang hung|hear heard|hide hid hidden|" +
  "hold held|keep kept|kneel knelt|know knew known|lay laid|lead led|leap leapt|leave left|lend lent|" +
  "lose lost loss|make made|mean meant|meet met|overthrow overthrew overthrown|pay paid payment|ride rode ridden|" +
  "ring rang rung|rise rose risen|run ran|see saw seen|seek sought|sell sold sale|send sent|shake shook shaken|" +
  "shine shone|shoot shot|shrink shrank shrunk|sing sang sung|sink sank sunk|sit sat|slay slain|sleep slept|" +
  "slide slid|speak spoke spoken speech|speed sped|spend spent|spill spilt|spin spun|stand stood|" +
  "steal stole stolen theft|stick stuck|sting stung|strike struck stricken|sue sued suing|swear swore sworn|" +
  "sweep swept|swell swollen|swim swam swum|swing swung|take took taken|teach taught|tear tore torn|tell told|" +
  "think thought|throw threw thrown|understand understood|wake woke woken|wear wore worn|weep wept|win won|" +
  "withdraw withdrew withdrawn withdrawal|write wrote written|child children|foot feet|half halves|knife knives|" +
  "man men|tooth teeth|wife wives|woman women"
).split("|");

/** The base of each form of these, in small letters: “bring” of “brought”. */
export const ENGLISH_BASES: ReadonlyMap<string, string> = new Map(
  FORMS.flatMap((line) => {
    const [base = "", ...forms] = line.split(" ");
    return forms.map((form) => [form, base] as const);
  }),
);
