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

/** Words for “and” and “or”, which join nouns as often as clauses; in capitals they are initials: “E. coli”. */
export const JOINING_WORDS: ReadonlySet<string> = new Set(
  "and or und oder et ou y e o och eller en of".split(" "),
);
