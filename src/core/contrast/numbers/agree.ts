import type { Amount } from "./read-amounts.ts";

/** A converted amount was rounded once more: 5 km are given as 3 miles. */
const CONVERTED = 1.04;

/**
 * Whether some value fits both; “for at least three years” is not meant to hold five, and “at least three dead” are those
 * counted by then.
 */
export function agree(a: Amount, b: Amount): boolean {
  if (a.measure === "duration" && a.high === Infinity && b.high === Infinity) return a.low === b.low;
  const slack = a.factor === b.factor ? 1 : CONVERTED;
  return a.low <= highOf(b) * slack && b.low <= highOf(a) * slack;
}

/** The most that it can mean at the time of writing. */
const highOf = (amount: Amount): number => (isCount(amount) ? amount.low : amount.high);

/** A round number below “at least” is no count: “at least 50 hurt” may be 57. */
const ROUND = 10;

/** Whether an open number is of people counted so far: who writes “at least three dead” knows of three. */
const isCount = ({ statement, start, fate, low, high }: Amount): boolean =>
  /^(?:killed|hurt|missing)$/u.test(fate ?? "") &&
  high === Infinity &&
  low % ROUND !== 0 &&
  /^at least\b/iu.test(statement.text.slice(start - statement.start));
