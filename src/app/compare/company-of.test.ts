import { expect, it } from "vitest";

import type { Reading, Span } from "../../core/model.ts";
import { slice } from "../../core/span.ts";
import { makeShared, makeWitnesses } from "../testing/make-witnesses.ts";
import { companyOf } from "./company-of.ts";
import type { Shared, Witness } from "./shared-passages.ts";

const said = (
  shown: readonly Shared[],
  chosen: Shared,
  witnesses: readonly Witness[],
): readonly (string | undefined)[] =>
  companyOf(shown, chosen, witnesses).map(
    (span, pane) => span && slice(witnesses[pane]?.article.text ?? "", span),
  );

const findIn = (text: string, wanted: string): Span => {
  const start = text.indexOf(wanted);
  return { start, end: start + wanted.length };
};

const mine = makeWitnesses(
  "The mine closed in spring. Four hundred lost their work.",
  "In spring the mine closed. Then the school did.",
  "The school closed. Four hundred men lost work when the mine closed in spring.",
  "Wheat was cheap. The mine closed.",
);
const closed = makeShared(mine, [0, "The mine closed in spring"], [1, "In spring the mine closed"]);
const work = makeShared(mine, [0, "Four hundred lost their work"], [2, "Four hundred men lost work"]);
const again = makeShared(mine, [0, "mine closed"], [2, "mine closed in spring"]);
const school = makeShared(mine, [1, "the school did"], [2, "The school closed"]);
const last = makeShared(mine, [2, "the mine closed"], [3, "The mine closed"]);
const all = [closed, work, again, school, last];

it("finds what says the same in every other pane, from pane to pane", () =>
  expect(said(all, closed, mine)).toEqual([
    undefined,
    undefined,
    "mine closed in spring",
    "The mine closed",
  ]));

it("finds nothing where no article on screen says it", () => {
  expect(said(all, work, mine)).toEqual([undefined, undefined, undefined, undefined]);
  expect(said(all, school, mine)).toEqual([undefined, undefined, undefined, undefined]);
});

it("leaves the two panes of every chosen passage to that passage", () => {
  for (const chosen of all) {
    const company = companyOf(all, chosen, mine);
    expect([company[chosen.from], company[chosen.to]]).toEqual([undefined, undefined]);
  }
});

it("takes of a long passage only the sentence that says what is chosen", () => {
  const wire = "The dam gave way at dawn. Two villages were flooded. The army sent boats.";
  const paper = "The dam broke at dawn. Two villages were flooded. The army has sent its boats.";
  const brief = "At first light two villages stood under water.";
  const dam = makeWitnesses(wire, paper, brief);
  const part = (words: string, other: string): Reading => {
    const kind = words === other ? "agreement" : "variant";
    return { kind, left: findIn(wire, words), right: findIn(paper, other) };
  };
  const long: Shared = {
    ...makeShared(dam, [0, wire], [1, paper]),
    readings: [
      part("The dam ", "The dam "),
      part("gave way", "broke"),
      part("at dawn. Two villages were flooded. The army ", "at dawn. Two villages were flooded. The army "),
      part("sent", "has sent its"),
      part("boats.", "boats."),
    ],
  };
  const flood = makeShared(dam, [0, "Two villages were flooded"], [2, "two villages stood under water"]);
  expect(said([long, flood], flood, dam)).toEqual([undefined, "Two villages were flooded.", undefined]);
  expect(said([long, flood], long, dam)).toEqual([undefined, undefined, "two villages stood under water"]);
});
