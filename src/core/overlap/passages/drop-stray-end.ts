import type { PlaceRange } from "../table/cut-units.ts";
import type { Echo } from "../table/echo.ts";
import { Trait, endsSentence, has, sentencesIn, type WordTable } from "../table/word-table.ts";
import type { PairStatistics } from "../weigh/survey-pair.ts";
import type { WeighedEcho } from "../weigh/weigh-echo.ts";
import { sharedPart, stemsIn } from "./shared-part.ts";

/**
 * An end of which the other side has this share, by weight, belongs to the passage. What the rest of its own side has, too,
 * does not count: a heading says what the sentence below it says.
 */
const ENOUGH = 0.5;

/**
 * Log-odds that the passage gains without an end, at least: it goes also if the rest is hardly less likely. At -0.5 an
 * event that nothing was fitted on loses half a point of F1; clauses held to the same rule cost it more.
 */
const LEAST_GAIN = -0.25;

/** Fewer words of a sentence that goes on outside are a scrap of it: “… in 14 schools. On 6 March”. */
const FEWEST = 4;

/**
 * `passage` without the sentence at one of its ends that it is likelier without, or a scrap of one; else nothing.
 * O(words of the passage).
 *
 * A heading comes with the sentence below it, and a sentence with the copy that follows it, for the sake of two words.
 */
export function dropStrayEnd(
  table: WordTable,
  { weight }: PairStatistics,
  weigh: (rest: Echo) => WeighedEcho,
  passage: WeighedEcho,
): WeighedEcho | undefined {
  const ends = endsOf(table, passage);
  const scrap = ends.find((end) => isScrap(table, end));
  if (scrap) return weigh(scrap.rest);
  let best: WeighedEcho | undefined;
  for (const end of ends) {
    const counted = new Set<number>();
    for (const stem of stemsIn(table, end.from, end.to))
      if (hasStem(table, end.there, stem) && !hasStem(table, end.own, stem)) counted.add(stem);
    if (sharedPart(table, weight, end.from, end.to, counted) >= ENOUGH) continue;
    const rest = weigh(end.rest);
    const isLikelier = logOddsOf(rest) - logOddsOf(passage) > LEAST_GAIN;
    if (isLikelier && rest.score > (best?.score ?? 0)) best = rest;
  }
  return best;
}

const hasStem = ({ stem: stems }: WordTable, { from, to }: PlaceRange, stem: number): boolean =>
  stems.subarray(from, to).includes(stem);

const logOddsOf = ({ score }: WeighedEcho): number => Math.log(score / (1 - score));

/** What stands before the first edge of a sentence on one side of an echo, or after the last. */
interface End extends PlaceRange {
  /** The rest of its own side, and the other. */
  readonly own: PlaceRange;
  readonly there: PlaceRange;
  /** The echo without it. */
  readonly rest: Echo;
}

function endsOf(table: WordTable, { left, leftEnd, right, rightEnd }: Echo): readonly End[] {
  const onLeft = { from: left, to: leftEnd };
  const onRight = { from: right, to: rightEnd };
  return [
    ...endsOfSide(table, onLeft, onRight, ({ from, to }) => ({ left: from, leftEnd: to, right, rightEnd })),
    ...endsOfSide(table, onRight, onLeft, ({ from, to }) => ({ left, leftEnd, right: from, rightEnd: to })),
  ];
}

function endsOfSide(
  table: WordTable,
  { from, to }: PlaceRange,
  there: PlaceRange,
  echoOf: (rest: PlaceRange) => Echo,
): readonly End[] {
  const edges = sentencesIn(table, from, to);
  const [first, last] = [edges[0], edges.at(-1)];
  if (first === undefined || last === undefined) return [];
  const [afterFirst, beforeLast] = [
    { from: first, to },
    { from, to: last },
  ];
  return [
    { from, to: first, own: afterFirst, there, rest: echoOf(afterFirst) },
    { from: last, to, own: beforeLast, there, rest: echoOf(beforeLast) },
  ];
}

/** Whether an end begins a sentence that goes on outside, with hardly a word of it, or is a heading without what it heads. */
function isScrap(table: WordTable, { from, to, own }: End): boolean {
  if (to - from >= FEWEST || from !== own.to) return false;
  return has(table, from, Trait.opensParagraph) || !endsSentence(table, to);
}
