import type { Statement } from "./read-statements.ts";

/**
 * How many days after the article of `other` that of `one` was published; 0 where it may have been the same day or
 * before, or where either day is not known.
 */
export function countDaysAfter({ published: one }: Statement, { published: other }: Statement): number {
  if (!one || !other || one.first < other.last || one.last <= other.last) return 0;
  return Math.max(1, one.first - other.last);
}
