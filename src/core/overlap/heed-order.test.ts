import { describe, expect, it } from "vitest";

import { articleForTest } from "./article-for-test.ts";
import { heedOrder } from "./heed-order.ts";
import { tabulateWords } from "./tabulate-words.ts";

const REPORT = "Divers found deep cracks in three pillars";

/** The score of a passage of all of `REPORT` and all of `other`, which was `score`. */
function scoreOf(other: string, { kin = 1, score = 0.6, claims = true } = {}): number | undefined {
  const table = tabulateWords([articleForTest("0", REPORT), articleForTest("1", other)]);
  const [left = 0, right = 0] = table.sentences;
  const passage = {
    left,
    leftEnd: left + 7,
    right,
    rightEnd: right + 7,
    evidence: 9,
    cosine: 0.8,
    copied: 0,
    claims,
    score,
  };
  return heedOrder(table, [passage], kin)[0]?.score;
}

const ALIKE = "Divers found long cracks in four pillars";
const SHUFFLED = "In pillars three cracks deep divers found";

describe("heedOrder", () => {
  it("believes more that a statement was put alike than that its words were strewn about", () => {
    expect(scoreOf(ALIKE)).toBeGreaterThan(0.6);
    expect(scoreOf(SHUFFLED)).toBeLessThan(0.6);
  });

  it("leaves articles of different events alone, whose copies were shuffled", () => {
    expect(scoreOf(SHUFFLED, { kin: 0 })).toBe(0.6);
  });

  it("does not believe a date more, whose words stand in one order everywhere", () => {
    expect(scoreOf(ALIKE, { claims: false })).toBe(0.6);
  });

  it("stays sure of what is certain", () => {
    expect(scoreOf(SHUFFLED, { score: 1 })).toBe(1);
  });
});
