import type { Echo } from "../table/echo.ts";
import type { WordTable } from "../table/word-table.ts";
import type { PairStatistics } from "../weigh/survey-pair.ts";
import type { WeighedEcho } from "../weigh/weigh-echo.ts";
import { dropStrayEnd } from "./drop-stray-end.ts";
import { mayHoldCopies, partCopies } from "./part-copies.ts";
import { trimEcho } from "./trim-echo.ts";

/**
 * `passage`, which is trimmed, as a reader of reports of one event would mark it: without what stands at its ends and has
 * little to do with the other side, and copied sentences apart from rewritten ones.
 *
 * Between other articles it stays as it is. There passages are reworded beyond recognition at their ends, too (PAN,
 * random: .892 for .901), and count as one from end to end: parted at copies, PAN's verbatim pairs lose 1.1 points.
 */
export function tidyPassage(
  table: WordTable,
  statistics: PairStatistics,
  weigh: (echo: Echo) => WeighedEcho,
  passage: WeighedEcho,
): readonly WeighedEcho[] {
  if (!statistics.isOneEvent) return [passage];
  const dropEnds = (whole: WeighedEcho): WeighedEcho => {
    const rest = dropStrayEnd(table, statistics, weigh, whole);
    return rest ? settle(rest) : whole;
  };
  const settle = (echo: Echo): WeighedEcho => dropEnds(weigh(trimEcho(table, statistics, echo)));
  const whole = dropEnds(passage);
  const parts = mayHoldCopies(whole) ? partCopies(table, whole) : [];
  return parts.length > 0 ? parts.map(settle) : [whole];
}
