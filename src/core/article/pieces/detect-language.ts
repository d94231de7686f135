/** Share of the letters that a script must have for its language to be believed. */
const MAJORITY = 0.4;

/** Scripts that tell the language by themselves, the more telling first: kana before Han, since Japanese mixes both. */
const SCRIPTS: readonly (readonly [language: string, letters: RegExp, share: number])[] = [
  ["ja", /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 0.1],
  ["ko", /\p{Script=Hangul}/gu, MAJORITY],
  ["zh", /\p{Script=Han}/gu, MAJORITY],
  ["he", /\p{Script=Hebrew}/gu, MAJORITY],
  ["el", /\p{Script=Greek}/gu, MAJORITY],
  ["th", /\p{Script=Thai}/gu, MAJORITY],
  ["hi", /\p{Script=Devanagari}/gu, MAJORITY],
  ["bn", /\p{Script=Bengali}/gu, MAJORITY],
  ["ta", /\p{Script=Tamil}/gu, MAJORITY],
  ["ka", /\p{Script=Georgian}/gu, MAJORITY],
  ["hy", /\p{Script=Armenian}/gu, MAJORITY],
  ["am", /\p{Script=Ethiopic}/gu, MAJORITY],
];

/** The most frequent words that the other languages of the table do not share, or share least. */
const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  en: "the of and to in that is was for it with as his he on be at by had not are but from have they which said has its",
  de: "der die und das den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass",
  fr: "a n d l qu le la les des du et est une un dans que qui pour au sur par pas plus ne ce il elle avec sont aux cette ont été",
  es: "el la los las de que y en un una por con no se del al es para su como más lo ha fue sus este entre pero",
  it: "il di che la per un del non sono della con si è le da una dei nel alla gli anche ha più come lo delle ma",
  pt: "o os as de que e do da em um uma para com não por dos das no na se ao mais foi é pelo sua são como",
  nl: "de het een van en in is dat op te zijn met voor niet aan er die ook door maar als bij werd naar heeft wordt",
  sv: "och att det som en på är av för med den till inte har om ett var de men jag från han sig ska",
  da: "og at det er en til på som af for med den der ikke har de et var han fra blev men sig",
  no: "og det er i på som en til å av for med at har ikke de et var den om fra men seg ble",
  pl: "w i na z się nie do że to jest o jak po co ale od za przez dla jego był są oraz",
  cs: "a se v na je že s z do o to i jako za by ale který pro jsou podle bylo také po",
  ro: "și de în a la cu o că nu din pe un care pentru este mai o fost au sunt prin dar ce",
  hu: "a az és hogy nem is egy ez de volt meg csak már még mint vagy ki azt ha el",
  fi: "ja on ei se että oli hän mutta myös ovat kun joka jos ole sen tämä kuin",
  tr: "ve bir bu da de için ile olarak çok daha olan gibi sonra kadar ne ama var değil",
  id: "yang dan di dengan untuk ini itu dari pada dalam tidak akan ke oleh juga adalah bahwa telah",
  vi: "và của là có trong được cho các không một những với này người đã khi đến",
  ru: "и в не на что с по как это из за его для от к но они был также которые года",
  uk: "і в не на що з та як це до за його для від але вони був також які року у",
  bg: "и на в да за се от не са по че това с като към ще беше които",
  ar: "في من على أن إلى التي عن الذي مع هذا هذه ما كان بين قد لا وقد أنه بعد قال",
  fa: "و در به از که این را با است برای آن یک می خود تا کرد شد بر گفت",
  ur: "کے کی میں ہے سے کو اور نے کہ پر کا ہیں اس یہ بھی تھا گیا ایک",
};

/** Letters that a language of the table does without, where its neighbours have them. */
const FOREIGN_LETTERS: Readonly<Record<string, RegExp>> = {
  ru: /[іїєґўјљњћђџ]/gu,
  uk: /[ыэъё]/gu,
  bg: /[ыэёіїєґ]/gu,
};
/** A name or a quotation may have a foreign letter. */
const MOST_FOREIGN = 0.005;

const VOCABULARIES: readonly (readonly [language: string, words: ReadonlySet<string>])[] = Object.entries(
  FUNCTION_WORDS,
).map(([language, words]) => [language, new Set(words.split(" "))]);

/** What a text in a script of many languages is, when its words do not tell. */
const MOST_LIKELY: readonly (readonly [language: string, letters: RegExp])[] = [
  ["ar", /\p{Script=Arabic}/gu],
  ["ru", /\p{Script=Cyrillic}/gu],
];

/** Units of the text that are looked at: some 600 words, far more than the answer needs. */
const SAMPLE = 4000;
/** Running text has a third of such words, a list of names next to none. */
const LEAST_SHARE = 0.1;
/** One word may be a name or a loan. */
const LEAST_WORDS = 2;

/**
 * The language `text` is written in, as BCP 47, by its script and its most frequent function words; `und` when
 * nothing could be told. Only the first 4,000 units are read.
 */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE).toLowerCase();
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const byScript = SCRIPTS.find(([, letter, share]) => (sample.match(letter)?.length ?? 0) > letters * share);
  if (byScript !== undefined) return byScript[0];
  const isForeign = (language: string): boolean =>
    (sample.match(FOREIGN_LETTERS[language] ?? /$^/gu)?.length ?? 0) > letters * MOST_FOREIGN;
  const byWords = byFunctionWords(
    sample.match(/[\p{L}\p{M}]+/gu) ?? [],
    VOCABULARIES.filter(([language]) => !isForeign(language)),
  );
  if (byWords !== "und") return byWords;
  return (
    MOST_LIKELY.find(([, letter]) => (sample.match(letter)?.length ?? 0) > letters * MAJORITY)?.[0] ?? "und"
  );
}

function byFunctionWords(words: readonly string[], vocabularies: typeof VOCABULARIES): string {
  let best = "und";
  let most = Math.max(LEAST_WORDS, words.length * LEAST_SHARE) - 1;
  for (const [language, vocabulary] of vocabularies) {
    const known = words.filter((word) => vocabulary.has(word)).length;
    if (known > most) [best, most] = [language, known];
  }
  return best;
}
