import { describe, expect, it } from "vitest";

import { makeShared, makeWitnesses } from "../testing/make-witnesses.ts";
import { anchorsOf, endIn, findShared, sharedAmong, wordsIn } from "./shared-passages.ts";

const witnesses = makeWitnesses(
  "The mine closed in spring. Four hundred lost their work.",
  "In spring the mine closed. Then the school did.",
  "The school closed. Four hundred men lost work when the mine closed in spring.",
  "Wheat was cheap. The mine closed.",
);
const closed = makeShared(witnesses, [0, "The mine closed in spring"], [1, "In spring the mine closed"]);
const work = makeShared(witnesses, [0, "Four hundred lost their work"], [2, "Four hundred men lost work"]);
const again = makeShared(witnesses, [0, "mine closed"], [2, "mine closed in spring"]);
const school = makeShared(witnesses, [1, "the school did"], [2, "The school closed"]);
const last = makeShared(witnesses, [2, "the mine closed"], [3, "The mine closed"]);
const all = [closed, work, again, school, last];

describe("findShared", () => {
  it("finds a passage by its anchors in any two panes", () => {
    for (const shared of all) {
      expect(findShared(all, anchorsOf(shared, 4), [])).toBe(shared);
    }
  });

  it("finds it by what became of its words, when the link is older than they are", () => {
    const resolved = [0, 1, 2, 3].map((pane) => {
      const end = endIn(closed, pane);
      return end && ({ state: "exact", start: end.start, end: end.end } as const);
    });
    expect(findShared(all, ["old", "older", undefined, undefined], resolved)).toBe(closed);
  });

  it("finds none where the link names none", () => {
    expect(findShared(all, [undefined, undefined], [])).toBeUndefined();
  });
});

it("gives a passage's words by pane", () => {
  expect([0, 1, 2, 3].map((pane) => wordsIn(last, pane, witnesses))).toEqual([
    "",
    "",
    "the mine closed",
    "The mine closed",
  ]);
});

it("lists an article's repeats once, from the first place or from the second", () => {
  const [one] = makeWitnesses("Doors open at six. Bring a coat. Doors open at six.");
  if (!one) throw new Error("No witness");
  const there = { start: 33, end: 50 };
  const mark = { ...closed, start: 0, end: 17, partner: one.card.id, there };
  const twin = { ...one, marks: [mark, { ...mark, ...there, there: { start: 0, end: 17 } }] };
  const places = (turned: boolean): readonly number[] =>
    sharedAmong([twin, { ...twin, pane: 1 }], turned).map(({ start }) => start);
  expect(places(false)).toEqual([0]);
  expect(places(true)).toEqual([33]);
});
