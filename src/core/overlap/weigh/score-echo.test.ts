import { describe, expect, it } from "vitest";

import { type Findings, scoreEcho } from "./score-echo.ts";
import type { PairStatistics } from "./survey-pair.ts";

const REPORTS: PairStatistics = {
  weight: new Float64Array(),
  kinship: 0.3,
  kin: 1,
  isOneEvent: true,
  isOneText: false,
  space: 300 * 300,
};

const NONE = { stems: 0, nats: 0 };

const scoreOf = (findings: Partial<Findings>, statistics = REPORTS): number =>
  scoreEcho(
    {
      names: NONE,
      numbers: NONE,
      others: NONE,
      wording: 0.5,
      words: 12,
      copied: 0,
      quoted: 0,
      amounts: 0,
      lone: [0, 0],
      ratio: 1,
      ...findings,
    },
    statistics,
  );

const NAME = { stems: 2, nats: 5 };

describe("scoreEcho, in reports of one event", () => {
  it("believes the same number more than the same name", () => {
    const others = { stems: 2, nats: 6 };
    expect(scoreOf({ others, numbers: NAME })).toBeGreaterThan(scoreOf({ others, names: NAME }));
  });

  it("believes what gives other numbers less, the less the more of them there are", () => {
    const same = { names: NAME, others: { stems: 3, nats: 8 } };
    expect(scoreOf(same)).toBeGreaterThan(scoreOf({ ...same, lone: [0, 1] }));
    expect(scoreOf({ ...same, lone: [0, 1] })).toBeGreaterThan(scoreOf({ ...same, lone: [1, 1] }));
  });

  it("doubts an echo no more than it doubts that the articles report one event", () => {
    const same = { names: NAME, others: { stems: 3, nats: 8 } };
    const [sure, likely] = [scoreOf(same), scoreOf(same, { ...REPORTS, kin: 0.7 })];
    expect(likely).toBeGreaterThanOrEqual(0.7 * sure);
    expect(likely).toBeLessThan(sure);
  });

  it("believes sides of one length sooner than a line in a long sentence", () => {
    const same = { names: NAME, others: { stems: 3, nats: 8 } };
    expect(scoreOf(same)).toBeGreaterThan(scoreOf({ ...same, ratio: 3 }));
  });

  it.each([
    ["a name with its title", { names: { stems: 3, nats: 9 }, others: { stems: 1, nats: 3 } }],
    ["a date", { numbers: { stems: 2, nats: 7 }, names: { stems: 1, nats: 3 } }],
    ["a telephone number", { numbers: { stems: 5, nats: 20 } }],
  ])("does not show %s by itself", (_, findings) => {
    expect(scoreOf({ ...findings, wording: 1 })).toBeLessThan(0.5);
  });

  it("shows a name of which something is said", () => {
    expect(scoreOf({ names: NAME, others: { stems: 3, nats: 8 } })).toBeGreaterThan(0.5);
  });

  it("shows six words or more that both quote, though they tell nothing", () => {
    expect(scoreOf({ copied: 7, quoted: 7, words: 7, wording: 1 })).toBeGreaterThan(0.5);
    expect(scoreOf({ copied: 7, quoted: 3, words: 7, wording: 1 })).toBe(0);
  });

  it("shows an amount by itself", () => {
    const numbers = { stems: 1, nats: 4 };
    expect(scoreOf({ numbers, amounts: 1 })).toBeGreaterThan(0.5);
    expect(scoreOf({ numbers })).toBe(0);
  });

  it("does not show a run of words that stand everywhere in the articles", () => {
    const copy = { copied: 10, words: 10, wording: 1 };
    const told = (nats: number): Partial<Findings> => ({ ...copy, names: { stems: 5, nats } });
    expect(scoreOf(told(1))).toBeLessThan(0.5);
    expect(scoreOf(told(10))).toBeGreaterThan(0.5);
  });

  it("shows a long run of equal words, whatever they are", () => {
    expect(scoreOf({ names: { stems: 7, nats: 20 }, wording: 1, copied: 8 })).toBeGreaterThan(0.5);
  });
});

describe("scoreEcho, in texts on one subject", () => {
  const texts = { ...REPORTS, kinship: 0.1, kin: 0, isOneEvent: false, isOneText: false, space: 1000 * 1000 };
  const others = { stems: 9, nats: 30 };

  it("believes a sentence reworded sooner than another on its subject", () => {
    expect(scoreOf({ others, wording: 0.7 }, texts)).toBeGreaterThan(0.5);
    expect(scoreOf({ others, wording: 0.3 }, texts)).toBeLessThan(0.5);
  });

  it("believes the wording of a few words less", () => {
    expect(scoreOf({ others, wording: 0.7, words: 7 }, texts)).toBeLessThan(0.5);
  });
});
