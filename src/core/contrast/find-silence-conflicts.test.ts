import { describe, expect, it } from "vitest";

import { findSilenceConflicts } from "./find-silence-conflicts.ts";
import { makeArticles } from "./make-articles.ts";
import { readStatements } from "./read-statements.ts";

const values = (one: string, other: string): readonly string[] =>
  findSilenceConflicts(readStatements(makeArticles(one, other))).map(
    ({ about, sides }) => `${about}: ${sides.map(({ value }) => value).join(" | ")}`,
  );

describe("findSilenceConflicts", () => {
  it.each([
    [
      "The Harbour Board has yet to comment.",
      "The Harbour Board said the lamp was mended.",
      "Harbour Board: has yet to comment | said",
    ],
    [
      "The United Nations has not commented.",
      "The UN condemned the blockade.",
      "United Nations: has not commented | condemned",
    ],
    [
      "The ship sank, but Belmora has remained silent.",
      "Belmora has called for an inquiry.",
      "Belmora: has remained silent | has called for",
    ],
    [
      "Tarn has not yet responded to the offer.",
      "Workers met while Tarn rejected the offer.",
      "Tarn: has not yet responded | rejected",
    ],
    [
      "The Court of Belmora has made no statement.",
      "The Court of Belmora announced its ruling.",
      "Court of Belmora: has made no statement | announced",
    ],
    [
      "The African Union has yet to officially react.",
      "On the pier they wept, and the African Union urged calm.",
      "African Union: has yet to officially react | urged",
    ],
    [
      "The World Health Union has not publicly commented.",
      "Late at night the inquiry met, but the World Health Union warned of cholera.",
      "World Health Union: has not publicly commented | warned",
    ],
    [
      "Tarn has not issued a statement.",
      "Tarn announced the sale.",
      "Tarn: has not issued a statement | announced",
    ],
    [
      "Although Moreau has not spoken, the board met.",
      "Moreau has already praised the crews.",
      "Moreau: has not spoken | has already praised",
    ],
    [
      "The Kremlin has still not reacted.",
      "The Kremlin denied it.",
      "Kremlin: has still not reacted | denied",
    ],
  ])("reports who is silent in one and speaks in the other: %s %s", (one, other, expected) => {
    expect(values(one, other)).toEqual([expected]);
    expect(values(other, one)).toEqual([expected]);
  });

  it.each([
    ["others", "The Harbour Board has yet to comment.", "The Fire Board said the lamp was mended."],
    [
      "a part of the name",
      "The United Nations has not commented.",
      "The United States condemned the blockade.",
    ],
    [
      "a declined request",
      "The Harbour Board did not respond to a request for comment.",
      "The Harbour Board said the lamp was mended.",
    ],
    [
      "an earlier year",
      "The Harbour Board has yet to comment.",
      "The Harbour Board said in 2019 that the lamp was mended.",
    ],
    [
      "an earlier time",
      "The Harbour Board has yet to comment.",
      "The Harbour Board said last year that the lamp was mended.",
    ],
    ["another silence", "The Harbour Board has yet to comment.", "The Harbour Board has remained silent."],
    [
      "one article",
      "The Harbour Board has yet to comment. The Harbour Board said the lamp was mended.",
      "Nothing.",
    ],
    [
      "something else not done",
      "The Harbour Board has yet to mend the lamp.",
      "The Harbour Board said the lamp was mended.",
    ],
  ])("lets %s stand: %s %s", (_, one, other) => {
    expect(values(one, other)).toEqual([]);
  });
});
