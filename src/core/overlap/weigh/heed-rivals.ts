import { USUAL_CLOSENESS } from "../../closeness.ts";
import { COPY } from "./score-echo.ts";
import type { WeighedEcho } from "./weigh-echo.ts";

/** Log-odds that a passage loses for each time that a rival tells e times as much, in reports of one event. */
const TOLL = 1.8;

/**
 * `passages` of two articles, those less likely of whose words another that a reader sees anyway tells more, on the left
 * or on the right: a statement has one counterpart as a rule, and the next best is about the same people (of next best passages three in
 * ten were right). Only as far as the articles report one event (`kin`, 0..1). O(length of all passages).
 */
export function heedRivals(passages: readonly WeighedEcho[], kin: number): readonly WeighedEcho[] {
  if (passages.length < 2) return passages;
  const likely = passages.filter(({ score }) => score >= USUAL_CLOSENESS);
  const bestOnLeft = rivalFinder(likely.map(({ left, leftEnd, evidence }) => [left, leftEnd, evidence]));
  const bestOnRight = rivalFinder(likely.map(({ right, rightEnd, evidence }) => [right, rightEnd, evidence]));
  return passages.map((passage) => {
    const { left, leftEnd, right, rightEnd, evidence, score } = passage;
    if (passage.copied >= COPY || score === 1) return passage;
    const tollOf = (rival: number): number =>
      TOLL * Math.log((1 + Math.max(rival, evidence)) / (1 + evidence));
    const toll = kin * (tollOf(bestOnLeft(left, leftEnd)) + tollOf(bestOnRight(right, rightEnd)));
    const odds = (score / (1 - score)) * Math.exp(-toll);
    return { ...passage, score: odds / (1 + odds) };
  });
}

/** A function that finds the most evidence of those of `ranges` (places, evidence) that have a place in `[from, to)`; 0 if none has. */
function rivalFinder(
  ranges: readonly (readonly [from: number, to: number, evidence: number])[],
): (from: number, to: number) => number {
  const first = ranges.reduce((least, [from]) => Math.min(least, from), Infinity);
  const last = ranges.reduce((most, [, to]) => Math.max(most, to), 0);
  const best = new Float64Array(Math.max(0, last - first));
  for (const [from, to, evidence] of ranges)
    for (let at = from - first; at < to - first; at++) best[at] = Math.max(best[at] ?? 0, evidence);
  return (from, to) => {
    let most = 0;
    for (let at = Math.max(0, from - first); at < to - first; at++) most = Math.max(most, best[at] ?? 0);
    return most;
  };
}
