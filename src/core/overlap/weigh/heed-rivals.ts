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
  const best = { left: new Map<number, number>(), right: new Map<number, number>() };
  for (const passage of passages.filter(({ score }) => score >= USUAL_CLOSENESS)) {
    for (const side of SIDES) {
      for (let place = passage[side]; place < passage[`${side}End`]; place++)
        best[side].set(place, Math.max(best[side].get(place) ?? 0, passage.evidence));
    }
  }
  return passages.map((passage) => {
    if (passage.copied >= COPY || passage.score === 1) return passage;
    const tolls = SIDES.map((side) => {
      let most = passage.evidence;
      for (let place = passage[side]; place < passage[`${side}End`]; place++)
        most = Math.max(most, best[side].get(place) ?? 0);
      return TOLL * Math.log((1 + most) / (1 + passage.evidence));
    });
    const toll = kin * tolls.reduce((sum, one) => sum + one, 0);
    const odds = (passage.score / (1 - passage.score)) * Math.exp(-toll);
    return { ...passage, score: odds / (1 + odds) };
  });
}

const SIDES = ["left", "right"] as const;
