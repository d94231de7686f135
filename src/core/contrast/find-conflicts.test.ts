import { describe, expect, it } from "vitest";

import type { Alignment, Conflict } from "../model.ts";
import { makeArticles } from "../testing/make-article.ts";
import { findConflicts } from "./find-conflicts.ts";

const ONE =
  "The ferry sank with 90 passengers aboard off Skerry Point. “The lamp had been dark since the storm,” said Marta Lindqvist. The Harbour Board has yet to comment.";
const OTHER =
  "The Harbour Board said it mourned. “The lamp had been broken since the storm,” said Marta Lindqvist. The ferry sank off Skerry Point with 112 passengers aboard.";

/** Kinds and values, in an order of their own. */
const valuesOf = (conflicts: readonly Conflict[]): readonly string[] =>
  conflicts
    .map(
      ({ kind, sides }) =>
        `${kind}: ${sides
          .map(({ value }) => value)
          .toSorted()
          .join(" | ")}`,
    )
    .toSorted();

describe("findConflicts", () => {
  it("gives every kind in one list, the sides in the order of the articles", () => {
    const there = findConflicts(makeArticles(ONE, OTHER), [], []);
    expect(
      there.map(({ kind, sides }) => `${kind}: ${sides.map(({ article }) => article).join(" ")}`),
    ).toEqual(["number: a b", "quotation: a b", "stance: a b"]);
  });

  it("gives the same conflicts whichever article comes first", () => {
    const back = findConflicts(makeArticles(OTHER, ONE), [], []);
    expect(valuesOf(back)).toEqual(valuesOf(findConflicts(makeArticles(ONE, OTHER), [], [])));
  });

  it("quotes each side's words where they stand", () => {
    const articles = makeArticles(ONE, OTHER);
    for (const { article, start, end, text } of findConflicts(articles, [], []).flatMap(
      ({ sides }) => sides,
    )) {
      expect(articles.find(({ id }) => id === article)?.text.slice(start, end)).toBe(text);
    }
  });

  it("takes an alignment's word for it that two sentences say the same", () => {
    const left = "The line will pay every grieving family 90,000 dollars, its lawyers told the crowd.";
    const right =
      "Grieving relatives said the line offered 10,000 dollars while denying blame and refusing interviews.";
    const articles = makeArticles(left, right);
    const [a, b] = articles.map(({ id, text }) => ({ article: id, start: 0, end: text.length }));
    if (!a || !b) throw new Error("Two articles were made");
    const evidence = { run: 0, words: 0, carriers: [] };
    const alignment: Alignment = {
      left: a,
      right: b,
      kind: "paraphrase",
      score: 0.9,
      common: false,
      readings: [],
      evidence,
    };
    expect(findConflicts(articles, [], [])).toEqual([]);
    expect(valuesOf(findConflicts(articles, [alignment], []))).toEqual([
      "number: 10,000 dollars | 90,000 dollars",
    ]);
  });

  it("finds nothing in one article, in none, or in articles without words", () => {
    expect(findConflicts([], [], [])).toEqual([]);
    expect(findConflicts(makeArticles(ONE), [], [])).toEqual([]);
    expect(findConflicts(makeArticles("", "…"), [], [])).toEqual([]);
  });

  it("reads no English numbers in another language", () => {
    const [one, other] = makeArticles(
      "Die Fähre hatte 90 km hinter sich.",
      "Die Fähre hatte 40 km hinter sich.",
    );
    if (!one || !other) throw new Error("Two articles were made");
    expect(
      findConflicts(
        [
          { ...one, language: "de" },
          { ...other, language: "de" },
        ],
        [],
        [],
      ),
    ).toEqual([]);
  });
});
