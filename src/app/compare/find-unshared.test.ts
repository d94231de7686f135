import { expect, it } from "vitest";

import { slice } from "../../core/span.ts";
import { makeWitnesses } from "../testing/make-witnesses.ts";
import { findUnshared } from "./find-unshared.ts";

const [witness] = makeWitnesses(
  "The vote was held on Sunday in Tallinn. Turnout fell to half of what it was. Why not. The mayor blamed the rain that night.",
);
if (!witness) throw new Error("No witness");
const { article } = witness;

const read = (...shared: readonly string[]): readonly string[] =>
  findUnshared(
    article,
    shared.map((words) => {
      const start = article.text.indexOf(words);
      return { start, end: start + words.length };
    }),
  ).own.map((sentence) => slice(article.text, sentence));

it("gives the sentences of which nothing is shared, the shortest left out", () => {
  expect(read("The vote was held on Sunday in Tallinn")).toEqual([
    "Turnout fell to half of what it was.",
    "The mayor blamed the rain that night.",
  ]);
  expect(findUnshared(article, []).all).toHaveLength(3);
});

it("keeps a sentence that shares no more than a name with another article", () => {
  expect(read("in Tallinn", "Turnout fell to half of what")).toEqual([
    "The vote was held on Sunday in Tallinn.",
    "The mayor blamed the rain that night.",
  ]);
});

it("counts words once that two passages cover", () => {
  expect(read("mayor", "mayor b")).toContain("The mayor blamed the rain that night.");
});
