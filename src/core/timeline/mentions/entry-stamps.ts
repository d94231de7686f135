import type { Article, TimeExpression } from "../../model.ts";
import { LEAST_ENTRIES } from "../times/entry-days.ts";

/** The times of day of a live report with which its entries open or that stand alone above them: when each was written. */
export function entryStamps(
  { blocks }: Article,
  expressions: readonly TimeExpression[],
): ReadonlySet<TimeExpression> {
  const starts = new Set(blocks.map(({ start }) => start));
  const stamps = expressions.filter(
    ({ start, type, value }) => type === "TIME" && /T\d/u.test(value) && starts.has(start),
  );
  return new Set(stamps.length < LEAST_ENTRIES ? [] : stamps);
}
