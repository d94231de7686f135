import type { Echo } from "../detect/detector.ts";
import type { PlaceRange } from "../table/cut-units.ts";
import { breaksIn, type WordTable } from "../table/word-table.ts";
import type { PairStatistics } from "../weigh/survey-pair.ts";
import { sharedPart, stemsIn } from "./shared-part.ts";

/** What a paragraph of a passage has in common with the other side, at least: a share of its weight, and stems. */
const LEAST = { share: 0.5, stems: 3 };

/**
 * `echo` without the paragraph at one of its ends that has least in common with the other side, if that is little; else
 * nothing. O(words of the echo).
 *
 * A heading comes with the sentence below it, and a sentence with the copy that follows it, for the sake of two words.
 * Only in reports of one event: elsewhere passages are reworded beyond recognition at their ends, too (PAN, random: .892
 * for .901).
 */
export function dropStrayEnd(
  table: WordTable,
  { weight, isOneEvent }: PairStatistics,
  echo: Echo,
): Echo | undefined {
  if (!isOneEvent) return undefined;
  let [least, rest]: [number, Echo | undefined] = [LEAST.share, undefined];
  for (const end of endsOf(table, echo)) {
    const common = [...stemsIn(table, end.from, end.to)].filter((stem) => end.there.has(stem));
    const share = common.length < LEAST.stems ? 0 : sharedPart(table, weight, end.from, end.to, end.there);
    if (share < least) [least, rest] = [share, end.rest];
  }
  return rest;
}

/** The first or the last of several paragraphs, or parts of them, on one side of an echo. */
interface End extends PlaceRange {
  /** The stems of the other side. */
  readonly there: ReadonlySet<number>;
  /** The echo without it. */
  readonly rest: Echo;
}

function endsOf(table: WordTable, echo: Echo): readonly End[] {
  const { left, leftEnd, right, rightEnd } = echo;
  const [inLeft, inRight] = [stemsIn(table, left, leftEnd), stemsIn(table, right, rightEnd)];
  const onLeft = breaksIn(table, left, leftEnd);
  const onRight = breaksIn(table, right, rightEnd);
  return [
    ...onLeft.slice(0, 1).map((to) => ({ from: left, to, there: inRight, rest: { ...echo, left: to } })),
    ...onLeft
      .slice(-1)
      .map((from) => ({ from, to: leftEnd, there: inRight, rest: { ...echo, leftEnd: from } })),
    ...onRight.slice(0, 1).map((to) => ({ from: right, to, there: inLeft, rest: { ...echo, right: to } })),
    ...onRight
      .slice(-1)
      .map((from) => ({ from, to: rightEnd, there: inLeft, rest: { ...echo, rightEnd: from } })),
  ];
}
