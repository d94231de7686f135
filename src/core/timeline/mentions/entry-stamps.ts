import type { Article, TimeExpression } from "../../model.ts";
import { contains } from "../../span.ts";
import { LEAST_ENTRIES } from "../times/live-entries.ts";

/** The times of day of a live report with which its entries open or that stand alone above them: when each was written. */
export function entryStamps(
  { blocks }: Article,
  expressions: readonly TimeExpression[],
): ReadonlySet<TimeExpression> {
  const starts = new Set(blocks.map(({ start }) => start));
  const notes = blocks.filter(({ kind }) => kind === "note");
  const stamps = expressions.filter(
    (time) =>
      time.type === "TIME" &&
      /T\d/u.test(time.value) &&
      // “Posted at 14:32”
      (starts.has(time.start) || notes.some((note) => contains(note, time))),
  );
  return new Set(stamps.length < LEAST_ENTRIES ? [] : stamps);
}
