import { describe, expect, it } from "vitest";

import type { Anchor, ArticleId } from "../../core/model.ts";
import type { MarkedSaying } from "../../core/wire/assets.ts";
import { readSearch } from "../ui/find-words.ts";
import { isSaidIn, isOfKind, SAYING_KINDS } from "./choose-sayings.ts";

type Wording = MarkedSaying["wordings"][number];

/** A wording that these articles quote, one letter each. */
const wording = (articles: string, change?: Wording["change"]): Wording => ({
  witnesses: Array.from(articles, (letter) => ({ article: letter as ArticleId, anchor: letter as Anchor })),
  pieces: [
    { kind: "same", text: "“The wall " },
    { kind: "dropped", text: "slowly " },
    { kind: "added", text: "fell”" },
  ],
  ...(change !== undefined && { change }),
});
const kindsOf = (...wordings: readonly Wording[]): readonly string[] =>
  SAYING_KINDS.filter((kind) => isOfKind({ wordings }, kind));

describe("isOfKind", () => {
  it("tells sayings that one article, several, or several with other words quote", () => {
    expect(kindsOf(wording("a"))).toEqual(["once"]);
    expect(kindsOf(wording("ab"))).toEqual(["several"]);
    expect(kindsOf(wording("a"), wording("b", "part"))).toEqual(["several"]);
    expect(kindsOf(wording("a"), wording("b", "verb changed"))).toEqual(["changed", "several"]);
    expect(kindsOf(wording("a"), wording("a", "part"))).toEqual(["once"]);
  });
});

describe("isSaidIn", () => {
  it("looks into the speaker's name and the words, not into what was dropped", () => {
    const saying: MarkedSaying = {
      speaker: { name: "Ruth Vane", isNamed: true, role: "a pilot" },
      wordings: [wording("a")],
    };
    expect(isSaidIn(saying, readSearch("vane WALL"))).toBe(true);
    expect(isSaidIn(saying, readSearch("slowly"))).toBe(false);
    expect(isSaidIn({ wordings: [wording("a")] }, readSearch("vane"))).toBe(false);
  });
});
