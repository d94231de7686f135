/**
 * Words that open a clause with no mark before them, folded as `foldWord` folds: conjunctions and relative pronouns that
 * join clauses rather than nouns. “And” is not one: it joins nouns as often.
 */
export const CONJUNCTIONS: ReadonlySet<string> = new Set(
  [
    "but when while after before because although though whereas until since who which whose where",
    "aber sondern wahrend nachdem bevor weil obwohl",
    "mais lorsque parce puisque dont",
    "pero sino cuando mientras porque aunque",
  ].flatMap((line) => line.split(" ")),
);
