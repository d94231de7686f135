import { describe, expect, it } from "vitest";

import { ALONE, weighAlone } from "./weigh-alone.ts";

/** Three words that no other of four articles has, and a sentence in another that is about something else. */
const SENTENCE = { own: 3, nearest: -3, quotes: false, others: 3 };

describe("weighAlone", () => {
  it("is sure of a sentence of words that no other article has", () => {
    expect(weighAlone(SENTENCE)).toBeGreaterThan(ALONE);
  });

  it.each([
    ["a sentence elsewhere has some of its words, or others for their matters", { nearest: -1 }],
    ["nearly as near a one, and all its words stand elsewhere", { own: 0, nearest: -2 }],
    ["there are more articles that may tell it", { others: 7 }],
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
