/** Words next to an amount that make it another than the amount without them: “the first payment, of $12 million”. */
const PART =
  /^(?:first|second|third|fourth|fifth|initial|final|next|another|other|others|additional|further|extra|remaining|rest|average|annual|annually|yearly|monthly|weekly|daily)$/u;
/** Words of the clause that make an amount one that is not, or not yet: “the limit is 80 km/h”. */
const MEASURE =
  /^(?:limit|maximum|minimum|allowed|permitted|target|goal|forecast|expected|record|usual|normal|usually|normally|premium|discount|stake|season|term)$/u;
/** Words that say what a sum of money has in it. */
const SUM = /^(?:including|includes|excluding|excludes|plus|net|gross|bonuses|add-ons|debt|tax)$/u;
/** Words before an amount and after it that can be of its own group. */
const BEFORE = 4;
const AFTER = 2;
/** A clause may run on to other things: “was fined £15,000 three years ago for flying in winds above the limit”. */
const OF_CLAUSE = 7;
/** “Including debt, the deal is worth …”: what a sum has in it may be said a clause away. */
const CLAUSE = 8;

/** “Another 31 were hurt”: others than the dead, and not than those who were hurt. */
const BESIDES = /^(?:another|other|others|further)$/u;

/** What is there to be lost: so much was aboard, and less of it may have leaked. */
const CARGO =
  /^(?:carry(?:ing)?|carrie[ds]|laden|loaded|aboard|cargo|freight|load|holds?|holding|held|stored?|storing|contain(?:s|ed|ing)?)$/u;

/** What an amount is of, as far as that decides which words make another of it. */
export type AmountKind = "money" | "survivors" | "substance" | "other";

/** Words by index, half-open. */
interface Words {
  readonly from: number;
  readonly to: number;
}

/**
 * What the words around an amount make of it, `""` where they make nothing; only amounts of one role compare. `words`
 * are in lower case.
 */
export function readRole(
  words: readonly string[],
  { from, to }: Words,
  clause: Words,
  kind: AmountKind,
): string {
  const around = (before: number, after: number): readonly string[] => [
    ...words.slice(Math.max(0, from - before), from),
    ...words.slice(to, to + after),
  ];
  // What is done “a second time” is not the second of several amounts.
  const parts = around(BEFORE, AFTER).filter(
    (word, i, all) =>
      PART.test(word) && all[i + 1] !== "time" && !(kind === "survivors" && BESIDES.test(word)),
  );
  // “Two more have died”, but “more than two”.
  if (words[to] === "more" || words[to - 1] === "more") parts.push("more");
  // “58 are ill, up from 43”: of a day before.
  if (words[from - 1] === "from" && /^(?:up|down)$/u.test(words[from - 2] ?? "")) parts.push("earlier");
  // “Six bodies were found there”: of those of one place.
  if (words.slice(to, clause.to).includes("there")) parts.push("there");
  const sums = kind === "money" && around(CLAUSE, CLAUSE).some((word) => SUM.test(word)) ? ["sum"] : [];
  const cargo =
    kind === "substance" && around(BEFORE, CLAUSE).some((word) => CARGO.test(word)) ? ["cargo"] : [];
  const measures = [
    ...words.slice(Math.max(clause.from, from - OF_CLAUSE), from),
    ...words.slice(to, Math.min(clause.to, to + OF_CLAUSE)),
  ].filter((word) => MEASURE.test(word));
  return [...new Set([...parts, ...measures]), ...sums, ...cargo].toSorted().join(" ");
}
