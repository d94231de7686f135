import { describe, expect, it } from "vitest";

import { parseEdtf } from "../../edtf.ts";
import { makeArticles } from "../../testing/make-article.ts";
import { readStatements } from "../statements/read-statements.ts";
import { findNumberConflicts } from "./find-number-conflicts.ts";

/** How many conflicts there are between two texts that were published on these days. */
function count(texts: readonly string[], ...days: readonly string[]): number {
  const articles = makeArticles(...texts).map((article, i) => {
    const value = parseEdtf(days[i] ?? "");
    return value ? { ...article, published: { value, how: "stated" as const } } : article;
  });
  const textOf = (id: string): string => articles.find((article) => article.id === id)?.text ?? "";
  return findNumberConflicts(textOf, readStatements(articles), []).length;
}

describe("isUpdate", () => {
  it("takes a count that has grown by a later article for news", () => {
    const texts = [
      "The blast at the mill killed 14 people on Monday.",
      "The blast at the mill killed 17 people on Monday.",
    ];
    expect(count(texts, "2024-06-04", "2024-06-05")).toBe(0);
    expect(count(texts, "2024-06-04", "2024-06-04")).toBe(1);
    expect(count(texts, "2024-06-05", "2024-06-04")).toBe(1);
    expect(count(texts)).toBe(1);
  });

  it("takes those counted so far for news when a later article knows of more, and never of fewer", () => {
    const early = "At least three people were killed when water burst into the mine.";
    const more = "Four people were killed when water burst into the mine.";
    const fewer = "Two people were killed when water burst into the mine.";
    expect(count([early, more], "2024-06-04", "2024-06-05")).toBe(0);
    expect(count([early, more], "2024-06-04", "2024-06-04")).toBe(1);
    expect(count([early, more])).toBe(1);
    expect(count([early, fewer], "2024-06-04", "2024-06-05")).toBe(1);
  });

  it("takes what is measured again and again for news, unless it was on one day", () => {
    const texts = [
      "The slick off Cape Sorrel is 12 km long.",
      "The slick off Cape Sorrel was 30 km long by Friday evening.",
    ];
    expect(count(texts, "2024-06-04", "2024-06-05")).toBe(0);
    expect(count(texts, "2024-06-05", "2024-06-05")).toBe(1);
    expect(count(texts)).toBe(0);
  });

  it.each([
    ["by Sunday morning", "by Sunday morning", 1],
    ["by Sunday morning", "by Sunday evening", 0],
    ["by noon", "by midnight", 0],
  ])(
    "holds counts of one moment against each other, whenever they were written: %s, %s",
    (one, other, found) => {
      const texts = [
        `Doctors at Selm had treated 240 walkers ${one}.`,
        `The doctors of Selm had treated 310 walkers ${other}.`,
      ];
      expect(count(texts, "2024-06-04", "2024-06-05")).toBe(found);
    },
  );

  it("takes fewer who were evacuated for no news, since nobody can have been less so", () => {
    const texts = [
      "Some 3,100 people were evacuated to Ashby.",
      "Some 2,400 people were evacuated to Ashby.",
    ];
    expect(count(texts, "2024-06-04", "2024-06-05")).toBe(1);
  });
});
