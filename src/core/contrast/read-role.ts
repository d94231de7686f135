/** Words next to an amount that make it another than the amount without them: “the first payment, of $12 million”. */
const PART =
  /^(?:first|second|third|fourth|fifth|initial|final|next|another|other|others|additional|further|extra|remaining|rest|average|annual|annually|yearly|monthly|weekly|daily|half)$/u;
/** Words that say what a sum of money has in it. */
const SUM = /^(?:including|includes|excluding|excludes|plus|net|gross|bonuses|add-ons|debt|tax)$/u;
/** Words before an amount and after it that can be of its own group. */
const BEFORE = 4;
const AFTER = 2;
/** “Including debt, the deal is worth …”: what a sum has in it may be said a clause away. */
const CLAUSE = 8;

/**
 * What the words around an amount make of it, `""` where they make nothing; only amounts of one role compare. `words`
 * are in lower case, the amount is words `from` to `to`.
 */
export function readRole(words: readonly string[], from: number, to: number, isMoney: boolean): string {
  const around = (before: number, after: number): readonly string[] => [
    ...words.slice(Math.max(0, from - before), from),
    ...words.slice(to, to + after),
  ];
  const parts = around(BEFORE, AFTER).filter((word) => PART.test(word));
  const sums = isMoney && around(CLAUSE, CLAUSE).some((word) => SUM.test(word)) ? ["sum"] : [];
  return [...new Set(parts), ...sums].toSorted().join(" ");
}
