import { expect, it } from "vitest";

import type { Anchor } from "../../core/model.ts";
import type { MarkedConflict } from "../../core/wire/assets.ts";
import { makeShared, makeWitnesses } from "../testing/make-witnesses.ts";
import { conflictsBetween, isAt, touches } from "./conflicts-between.ts";

const witnesses = makeWitnesses(
  "Rain fell. Nine men were saved from the trawler.",
  "Seven men were saved from the trawler. Rain fell.",
  "Rain fell on the harbour.",
);
const [first, second, third] = witnesses.map(({ card }) => card);
if (!first || !second || !third) throw new Error("No witnesses");

const side = ({ id: article }: typeof first, start: number, text: string, value: string) => ({
  article,
  start,
  end: start + text.length,
  text,
  value,
  anchor: `${article} ${start}` as Anchor,
});
const saved: MarkedConflict = {
  kind: "number",
  about: "men saved",
  why: "same nouns, other number",
  sides: [
    side(second, 0, "Seven men were saved from the trawler.", "seven"),
    side(first, 11, "Nine men were saved from the trawler.", "nine"),
  ],
};

it("gives conflicts by pane, only where two of the articles on screen have a side", () => {
  const [conflict] = conflictsBetween([saved], [first, third, second]);
  expect(conflict?.sides.map((side) => side?.value)).toEqual(["nine", undefined, "seven"]);
  expect(conflictsBetween([saved], [first, third])).toEqual([]);
  expect(conflictsBetween([saved], [first, first])).toEqual([]);
});

it("leaves out a conflict whose sides on screen agree, in whatever words", () => {
  const agreeing = (reading: string): MarkedConflict => ({
    ...saved,
    sides: [
      { ...side(first, 11, "Nine men were saved from the trawler.", "nine"), reading: "0" },
      { ...side(second, 0, "Seven men were saved from the trawler.", "9"), reading },
    ],
  });
  expect(conflictsBetween([agreeing("0")], [first, second])).toEqual([]);
  expect(conflictsBetween([agreeing("1")], [first, second])).toHaveLength(1);
});

it("belongs to the passages that stand in its sentences", () => {
  const [conflict] = conflictsBetween([saved], [first, second]);
  if (!conflict) throw new Error("No conflict");
  const words = "men were saved from the trawler";
  expect(touches(conflict, makeShared(witnesses, [0, words], [1, words]))).toBe(true);
  expect(touches(conflict, makeShared(witnesses, [0, "Rain fell"], [1, "Rain fell"]))).toBe(false);
});

it("is open where a link leads to all of its sides", () => {
  const [conflict] = conflictsBetween([saved], [first, second]);
  if (!conflict) throw new Error("No conflict");
  expect(isAt(conflict, [`${first.id} 11`, `${second.id} 0`])).toBe(true);
  expect(isAt(conflict, [`${first.id} 11`, undefined])).toBe(false);
});
