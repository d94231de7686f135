import { describe, expect, it } from "vitest";

import { ALONE, weighAlone } from "./weigh-alone.ts";

/** Four words, one of them used elsewhere too, in one of four articles. */
const SENTENCE = { own: 3, shared: 1, likeliest: 0, quotes: false, others: 3 };

describe("weighAlone", () => {
  it("is sure of a sentence of words that no other article has", () => {
    expect(weighAlone(SENTENCE)).toBeGreaterThan(ALONE);
  });

  it.each([
    ["most of its words stand elsewhere", { own: 1, shared: 5 }],
    ["a sentence elsewhere is likely to say the same", { likeliest: 0.7 }],
    ["there are more articles that may tell it", { others: 6 }],
  ])("is not sure where %s", (_, change) => {
    expect(weighAlone({ ...SENTENCE, ...change })).toBeLessThan(ALONE);
  });

  it("is surer of a quotation, of which the words themselves would be repeated", () => {
    expect(weighAlone({ ...SENTENCE, quotes: true })).toBeGreaterThan(weighAlone(SENTENCE));
  });

  it("does not fall further with every article of a large folder", () => {
    expect(weighAlone({ ...SENTENCE, others: 300 })).toBe(weighAlone({ ...SENTENCE, others: 7 }));
  });
});
