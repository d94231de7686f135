import { describe, expect, it } from "vitest";

import type { Anchor, ArticleId } from "../../core/model.ts";
import type { MarkedConflict, QuotedClaim } from "../../core/wire/assets.ts";
import { disputesIn } from "./disputes-in.ts";

const span = (article: string, start: number) => ({
  article: article as ArticleId,
  start,
  end: start + 10,
  text: "",
  anchor: `${article}${start}` as Anchor,
});

/** What a, b and c say at the beginning of their texts, a most clearly. */
const CLAIM: QuotedClaim = {
  id: "x" as Anchor,
  sentences: ["a", "b", "c"].map((article) => ({ ...span(article, 0), part: { start: 0, end: 10 } })),
  clearest: 0,
  unsure: [],
};

const conflict = (...sides: readonly (readonly [string, number, string])[]): MarkedConflict => ({
  kind: "number",
  about: "dead",
  why: "another number",
  sides: sides.map(([article, start, value]) => ({ ...span(article, start), value })),
});

const valuesOf = (...conflicts: readonly MarkedConflict[]): readonly string[] =>
  Array.from(disputesIn(CLAIM, conflicts).values, ([article, value]) => `${article} ${value}`);

describe("what articles that make one claim give differently", () => {
  it("is told of those that differ from the clearest words", () => {
    expect(valuesOf(conflict(["a", 0, "4"], ["b", 2, "4"], ["c", 0, "5"]))).toEqual(["c 5"]);
  });

  it("is told of all where the clearest words give nothing", () => {
    expect(valuesOf(conflict(["b", 0, "4"], ["c", 0, "5"]))).toEqual(["b 4", "c 5"]);
  });

  it("is not told of what the clearest words give themselves, though they are no side", () => {
    const claim = { ...CLAIM, sentences: CLAIM.sentences.map((said) => ({ ...said, text: "4 dead" })) };
    const { values } = disputesIn(claim, [conflict(["b", 0, "4"], ["c", 0, "5"])]);
    expect(Array.from(values)).toEqual([["c", "5"]]);
  });

  it("is nothing where the other side is another sentence, or all agree", () => {
    expect(valuesOf(conflict(["a", 0, "4"], ["c", 90, "5"]))).toEqual([]);
    expect(disputesIn(CLAIM, [conflict(["a", 0, "4"], ["b", 0, "4"], ["c", 90, "5"])]).conflicts).toEqual([]);
  });
});
