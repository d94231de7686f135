import type { Echo } from "../detect/detector.ts";
import type { PlaceRange } from "../table/cut-units.ts";
import { Trait, endsSentence, has, opensSentence, type WordTable } from "../table/word-table.ts";
import type { PairStatistics } from "../weigh/survey-pair.ts";
import type { WeighedEcho } from "../weigh/weigh-echo.ts";
import { sharedPart, stemsIn } from "./shared-part.ts";

/** An end of which the other side has this share, by weight and not counting what the rest of its own has, belongs to the passage. */
const ENOUGH = 0.5;

/**
 * Log-odds that the passage gains without an end, at least: a clause goes if the rest is clearly likelier, a sentence also
 * if it is hardly less likely (news: precision at recall .35 from .871 to .880, and .889 to .913 on an event that nothing was fitted
 * on).
 */
const LEAST_GAIN = { clause: 0.4, sentence: -0.5 };

/** Fewer words of a sentence that goes on outside are a scrap of it: “… in 14 schools. On 6 March”. */
const FEWEST = 5;

/**
 * `passage` without the sentence or clause at one of its ends that it is likelier without, or a scrap of a sentence; else
 * nothing. O(words of the passage).
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
    const least = opensSentence(table, end.edge) ? LEAST_GAIN.sentence : LEAST_GAIN.clause;
    const isLikelier = logOddsOf(rest) - logOddsOf(passage) > least;
    if (isLikelier && rest.score > (best?.score ?? 0)) best = rest;
  }
  return best;
}

const hasStem = ({ stem: stems }: WordTable, { from, to }: PlaceRange, stem: number): boolean =>
  stems.subarray(from, to).includes(stem);

const logOddsOf = ({ score }: WeighedEcho): number => Math.log(score / (1 - score));

/** What stands before the first edge of a clause or of a sentence on one side of an echo, or after the last. */
interface End extends PlaceRange {
  /** Where it meets the rest: `from` or `to`. */
  readonly edge: number;
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
  const clauses: number[] = [];
  for (let place = from + 1; place < to; place++)
    if (has(table, place, Trait.opensClause)) clauses.push(place);
  const sentences = clauses.filter((place) => opensSentence(table, place));
  const heads = new Set([...clauses.slice(0, 1), ...sentences.slice(0, 1)]);
  const tails = new Set([...clauses.slice(-1), ...sentences.slice(-1)]);
  const ends: End[] = [];
  for (const edge of heads) {
    const own = { from: edge, to };
    ends.push({ from, to: edge, edge, own, there, rest: echoOf(own) });
  }
  for (const edge of tails) {
    const own = { from, to: edge };
    ends.push({ from: edge, to, edge, own, there, rest: echoOf(own) });
  }
  return ends;
}

/** Whether an end has hardly a word of a sentence that goes on outside, or is a heading without what it heads. */
function isScrap(table: WordTable, { edge, from, to }: End): boolean {
  if (to - from >= FEWEST || !opensSentence(table, edge)) return false;
  if (from !== edge) return !opensSentence(table, from);
  return has(table, edge, Trait.opensParagraph) || !endsSentence(table, to);
}
