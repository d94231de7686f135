import { describe, expect, it } from "vitest";

import { heedRivals } from "./heed-rivals.ts";
import type { WeighedEcho } from "./weigh-echo.ts";

/** A passage of five words on either side, which tells `evidence` nats. */
const passage = (left: number, right: number, evidence: number, copied = 0): WeighedEcho => ({
  left,
  leftEnd: left + 5,
  right,
  rightEnd: right + 5,
  evidence,
  numbers: 0,
  copied,
  cosine: 0.5,
  wording: 0.5,
  score: 0.7,
});

const scoresOf = (passages: readonly WeighedEcho[], kin = 1): readonly number[] =>
  heedRivals(passages, kin).map(({ score }) => Math.round(score * 100) / 100);

describe("heedRivals", () => {
  it("believes less that a sentence says the same as two others, the one that has less of it", () => {
    const [better = 0, next = 0] = scoresOf([passage(0, 100, 30), passage(2, 200, 10)]);
    expect(better).toBe(0.7);
    expect(next).toBeLessThan(0.5);
  });

  it.each([
    ["that stand apart", [passage(0, 100, 30), passage(10, 200, 10)], 1],
    ["that tell the same: a repeated passage", [passage(0, 100, 30), passage(0, 200, 30)], 1],
    ["of articles that report different things", [passage(0, 100, 30), passage(2, 200, 10)], 0],
    ["that were copied", [passage(0, 100, 30), passage(2, 200, 10, 6)], 1],
  ] as const)("leaves passages %s alone", (_, passages, kin) => {
    expect(scoresOf(passages, kin)).toEqual([0.7, 0.7]);
  });
});
