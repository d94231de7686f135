import { describe, expect, it } from "vitest";

import { makeArticles } from "../testing/make-article.ts";
import { indexKeys } from "./index-keys.ts";
import { measureNearness } from "./measure-nearness.ts";

const nearnessOf = (...texts: readonly string[]): readonly number[] => {
  const articles = makeArticles(...texts);
  return measureNearness(articles, indexKeys(articles));
};

describe("measureNearness", () => {
  it("brings sentences that tell of one matter nearer than those that do not, though they share no word", () => {
    const [retold = 0, untold = 0] = nearnessOf(
      "Two walkers perished below the pass. Bakers want dearer flour.",
      "A landslide killed a couple from Orme.",
    );
    expect(retold).toBeGreaterThan(untold);
  });

  it("brings the same word nearer than another of its matter", () => {
    const [same = 0] = nearnessOf("The walkers perished.", "Somebody perished there.");
    const [other = 0] = nearnessOf("The walkers perished.", "Somebody died there.");
    expect(same).toBeGreaterThan(other);
  });

  it("looks for nothing in the article itself", () => {
    const [alone] = nearnessOf("The walkers perished. The walkers died.", "Bread is dearer.");
    const [none] = nearnessOf("The walkers perished.", "Bread is dearer.");
    expect(alone).toBe(none);
  });
});
