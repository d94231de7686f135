import { describe, expect, it } from "vitest";

import type { Anchor, ArticleId, Span } from "../../core/model.ts";
import type { Mark } from "../../core/wire/assets.ts";
import { findMark } from "./find-passage.ts";

const mark = (id: string, here: Span, there: Span): Mark => ({
  ...here,
  id,
  anchor: `${id}-here` as Anchor,
  partner: "quarry" as ArticleId,
  there,
  thereAnchor: `${id}-there` as Anchor,
  kind: "verbatim",
  score: 1,
  common: false,
  readings: [],
  evidence: { run: 6, words: 6, carriers: [] },
});
const blast = mark("blast", { start: 0, end: 40 }, { start: 100, end: 140 });
const cracks = mark("cracks", { start: 50, end: 90 }, { start: 200, end: 240 });
const marks = [blast, cracks];

const at = (start: number, end: number) => ({ state: "edited", start, end }) as const;
const gone = { state: "gone" } as const;

describe("findMark", () => {
  it("takes the mark that has the link's anchors, wherever they lead", () =>
    expect(findMark(marks, "cracks-here", "cracks-there", at(0, 40), gone)).toBe(cracks));

  it.each([
    ["both sides were edited", at(0, 36), at(100, 138), blast],
    ["this side is gone and the other stands", gone, at(204, 240), cracks],
    ["the other side is gone and this one stands", at(50, 84), gone, cracks],
    ["both are gone", gone, gone, undefined],
    ["the sides lead to two passages", at(0, 40), at(200, 240), undefined],
    ["of both sides a part stands", at(30, 40), at(101, 112), blast],
    ["a part of one passage stands and a part of another", at(30, 40), at(201, 212), undefined],
    ["little of a passage is meant", gone, at(200, 210), undefined],
  ])("when %s", (_, here, there, found) => expect(findMark(marks, "old", "older", here, there)).toBe(found));

  it("takes none for a link without an anchor", () =>
    expect(findMark(marks, undefined, undefined, undefined, undefined)).toBeUndefined());
});
