import { expect, it } from "vitest";

import type { Anchor, ArticleId } from "../../core/model.ts";
import type { CoverageAsset } from "../../core/wire/assets.ts";
import { saidInAll } from "./said-in-all.ts";

const said = (article: string, text: string) => ({
  article: article as ArticleId,
  text,
  anchor: `${article}: ${text}` as Anchor,
  start: 0,
  end: text.length,
  part: { start: 0, end: text.length },
});
type Said = ReturnType<typeof said>;

const claim = (...sentences: readonly Said[]): CoverageAsset["claims"][number] => ({
  id: "claim" as Anchor,
  sentences,
  clearest: 0,
  unsure: [],
});
const saying = (...quotes: readonly Said[]): CoverageAsset["sayings"][number] => ({
  wordings: quotes.map(({ article, anchor, text }) => ({
    pieces: [{ kind: "same", text }],
    witnesses: [{ article, anchor }],
  })),
});
const cards = [{ id: "a" as ArticleId }, { id: "b" as ArticleId }];

const read = (asset: Pick<CoverageAsset, "claims" | "sayings">) =>
  saidInAll(asset, cards).map(({ what, sides }) => [what, ...sides.map((side) => side?.text)]);

const tide = saying(said("a", "“The tide took it.”"), said("b", "“The tide took it all.”"));
const fish = claim(said("a", "Nobody fished in May."), said("b", "In May nobody went fishing."));

it("gives quotations first, then claims, each in both articles' words", () =>
  expect(read({ sayings: [tide], claims: [fish] })).toEqual([
    ["Quotation", "“The tide took it.”", "“The tide took it all.”"],
    ["Claim", "Nobody fished in May.", "In May nobody went fishing."],
  ]));

it("leaves out what only one of them says", () => {
  const alone = saying(said("a", "“It is gone.”"), said("c", "“It is gone.”"));
  expect(read({ sayings: [alone], claims: [claim(said("b", "It rained."))] })).toEqual([]);
});

it("gives a claim that only quotes the same once", () => {
  const quoting = claim(
    said("a", "“The tide took it,” he said."),
    said("b", "She said: “The tide took it all.”"),
  );
  expect(read({ sayings: [tide], claims: [quoting] })).toHaveLength(1);
});

it("gives nothing of an article beside itself", () => {
  const twice = [cards[0], cards[0]].filter((card) => card !== undefined);
  expect(saidInAll({ sayings: [tide], claims: [fish] }, twice)).toEqual([]);
});
