/**
 * Words that open a clause with no mark before them, folded as `foldWord` folds: conjunctions and relative pronouns that
 * join clauses rather than nouns.
 */
export const CONJUNCTIONS: ReadonlySet<string> = new Set(
  [
    "but when while after before because although though whereas until since who which whose where",
    "aber sondern wahrend nachdem bevor weil obwohl",
    "mais lorsque parce puisque dont",
    "pero sino cuando mientras porque aunque",
  ].flatMap((line) => line.split(" ")),
);

/**
 * Words for “and” and “or”, which join nouns as often as clauses, by primary language; in capitals they are initials:
 * “E. coli”. Another language's may be a preposition, as “of” is, and cut “a fine of 60,000 pounds” in two.
 */
const JOINING_WORDS: Readonly<Record<string, string>> = {
  en: "and or",
  de: "und oder",
  fr: "et ou",
  es: "y e o u",
  pt: "e ou",
  it: "e o",
  nl: "en of",
  sv: "och eller",
  da: "og eller",
  no: "og eller",
};

/** The words for “and” and “or” of a language, given by its BCP 47 tag; of one not known, those of English. */
export const joiningWordsOf = (language: string): ReadonlySet<string> =>
  new Set((JOINING_WORDS[language.split("-", 1)[0] ?? ""] ?? JOINING_WORDS["en"] ?? "").split(" "));
