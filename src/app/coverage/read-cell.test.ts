import { expect, it } from "vitest";

import type { Anchor, ArticleId } from "../../core/model.ts";
import type { ArticleCard, QuotedClaim } from "../../core/wire/assets.ts";
import { readCells } from "./read-cell.ts";

const card = (id: string, language: string): ArticleCard => ({
  id: id as ArticleId,
  slug: id,
  siglum: id.toUpperCase(),
  label: id,
  titled: true,
  language,
  words: 9,
  opening: "",
  shared: 0,
  dates: 0,
  asset: "",
});

const claimOf = (saying: readonly string[], unsure: readonly string[] = []): QuotedClaim => ({
  id: "x" as Anchor,
  sentences: saying.map((article) => ({
    article: article as ArticleId,
    start: 0,
    end: 9,
    part: { start: 0, end: 9 },
    text: "The ferry sank.",
    anchor: "x" as Anchor,
  })),
  clearest: 0,
  unsure: unsure.map((article) => ({
    article: article as ArticleId,
    start: 0,
    end: 9,
    text: "It sank.",
    anchor: "y" as Anchor,
  })),
});

const statesOf = (claim: QuotedClaim, ...languages: readonly string[]): readonly string[] =>
  readCells(
    claim,
    languages.map((language, index) => card("abcd".charAt(index), language)),
  ).map((cell) => (cell.type === "untold" ? `untold: ${cell.language}` : cell.type));

it("tells an article that lacks a claim from one that may have it, and from one in another language", () => {
  expect(statesOf(claimOf(["a", "b"], ["c"]), "en", "en-GB", "en", "es")).toEqual([
    "says",
    "says",
    "unsure",
    "untold: Spanish",
  ]);
  expect(statesOf(claimOf(["a", "b"]), "en", "en", "en")).toEqual(["says", "says", "absent"]);
});

it("holds an article against the languages of all that make the claim, and one of unknown language against any", () => {
  expect(statesOf(claimOf(["a", "b"]), "en", "es", "es", "und")).toEqual([
    "says",
    "says",
    "absent",
    "absent",
  ]);
});
