import type { Echo } from "../table/echo.ts";
import type { GramIndex } from "../table/index-grams.ts";
import { Trait, has, type WordTable } from "../table/word-table.ts";
import { clearStems, countStems, noSums, readSide, type Side, Sum } from "./read-side.ts";
import { type Findings, type Tally, evidenceOf, scoreEcho } from "./score-echo.ts";
import { wordingSharer } from "./share-wording.ts";
import type { PairStatistics } from "./survey-pair.ts";

/** An echo and what speaks for it. */
export interface WeighedEcho extends Echo {
  /** What the stems that both sides have tell, in nats; less for turns of phrase and for the rest of a name. */
  readonly evidence: number;
  /** What the numbers among them tell that are no years, in nats. */
  readonly numbers: number;
  /** Cosine of the two sides as bags of stems under the pair's weights, 0..1. */
  readonly cosine: number;
  /** The share of the words of its shorter side that the other has, small words included, 0..1. */
  readonly wording: number;
  /** How many words are equal, when all are. */
  readonly copied: number;
  /** How likely the echo is to be one, 0..1. */
  readonly score: number;
}

/** Weighs an echo between the two articles that the statistics are of. */
export type Weigh = (statistics: PairStatistics, echo: Echo) => WeighedEcho;

/**
 * A function that weighs echoes of `table`; `wordPairs` is its index of two-word grams. O(words of the echo).
 *
 * A word that stands beside the same word elsewhere in the two articles is part of a turn of phrase (“National
 * Weather Service”, a line at the foot of every page) and tells the less, the more often it does.
 */
export function echoWeigher(table: WordTable, wordPairs: GramIndex): Weigh {
  const [inLeft, inRight] = [new Int32Array(table.stems), new Int32Array(table.stems)];
  const [ofLeft, ofRight] = [noSums(), noSums()];
  const shareWording = wordingSharer(table);
  return (statistics, echo) => {
    const left: Side = { from: echo.left, to: echo.leftEnd, here: inLeft, there: inRight, sums: ofLeft };
    const right: Side = { from: echo.right, to: echo.rightEnd, here: inRight, there: inLeft, sums: ofRight };
    countStems(table, left);
    countStems(table, right);
    readSide(table, wordPairs, statistics, echo, left);
    readSide(table, wordPairs, statistics, echo, right);
    clearStems(table, left);
    clearStems(table, right);
    const [leftWords, rightWords] = [echo.leftEnd - echo.left, echo.rightEnd - echo.right];
    const copied = countCopied(table, echo);
    const findings: Findings = {
      names: meanOf(ofLeft, ofRight, Sum.names),
      numbers: meanOf(ofLeft, ofRight, Sum.numbers),
      others: meanOf(ofLeft, ofRight, Sum.others),
      wording: shareWording(echo),
      words: Math.min(leftWords, rightWords),
      copied,
      quoted: copied > 0 ? countQuoted(table, echo) : 0,
      amounts: Math.min(ofLeft[Sum.amounts] ?? 0, ofRight[Sum.amounts] ?? 0),
      lone: [ofLeft[Sum.lone] ?? 0, ofRight[Sum.lone] ?? 0],
      ratio: Math.max(leftWords / rightWords, rightWords / leftWords),
    };
    const score = isWholeStretch(table, echo, copied) ? 1 : scoreEcho(findings, statistics);
    return {
      left: echo.left,
      leftEnd: echo.leftEnd,
      right: echo.right,
      rightEnd: echo.rightEnd,
      evidence: evidenceOf(findings),
      numbers: ((ofLeft[Sum.figures] ?? 0) + (ofRight[Sum.figures] ?? 0)) / 2,
      cosine: cosineOf(ofLeft, ofRight),
      wording: findings.wording,
      copied,
      score,
    };
  };
}

const meanOf = (a: Float64Array, b: Float64Array, sort: 0 | 2 | 4): Tally => ({
  stems: ((a[sort] ?? 0) + (b[sort] ?? 0)) / 2,
  nats: ((a[sort + 1] ?? 0) + (b[sort + 1] ?? 0)) / 2,
});

function cosineOf(a: Float64Array, b: Float64Array): number {
  const dot = a[Sum.dot] ?? 0;
  return dot === 0 ? 0 : dot / Math.sqrt((a[Sum.norm] ?? 0) * (b[Sum.norm] ?? 0));
}

/** The fewest words of a whole title or text that count as the same by being the same. */
const LEAST_WHOLE = 3;

/** Whether `copied` words, all of a title or text from barrier to barrier, are all of another, however little they tell. */
const isWholeStretch = (
  { form }: WordTable,
  { left, leftEnd, right, rightEnd }: Echo,
  copied: number,
): boolean =>
  copied >= LEAST_WHOLE && [left - 1, leftEnd, right - 1, rightEnd].every((place) => (form[place] ?? -1) < 0);

/** The length of `echo` in words when both sides are equal, else 0. */
function countCopied({ form }: WordTable, { left, leftEnd, right, rightEnd }: Echo): number {
  if (leftEnd - left !== rightEnd - right) return 0;
  for (let place = left; place < leftEnd; place++) if (form[place] !== form[place - left + right]) return 0;
  return leftEnd - left;
}

/** How many places of `echo`, whose sides are equal, stand between quotation marks on both. */
function countQuoted(table: WordTable, { left, leftEnd, right }: Echo): number {
  let quoted = 0;
  for (let place = left; place < leftEnd; place++)
    if (has(table, place, Trait.quoted) && has(table, place - left + right, Trait.quoted)) quoted += 1;
  return quoted;
}
