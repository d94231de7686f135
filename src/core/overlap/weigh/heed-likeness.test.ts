import fc from "fast-check";
import { expect, it } from "vitest";

import { makeArticle } from "../../testing/make-article.ts";
import { tabulateWords } from "../table/tabulate-words.ts";
import { heedLikeness } from "./heed-likeness.ts";
import type { WeighedEcho } from "./weigh-echo.ts";

const table = tabulateWords([
  makeArticle(
    "# Ferries stop\nThe last ferry to Texel left the old pier at noon with only two passengers on board.",
  ),
]);
const [inTitle = 0, inText = 0] = table.sentences;

/** A passage of twelve words, alike in everything if `alike` is 1 and in nothing if it is 0. */
const passage = (alike: number, some: Partial<WeighedEcho> = {}): WeighedEcho => ({
  left: inText,
  leftEnd: inText + 12,
  right: 100,
  rightEnd: 112,
  evidence: 10,
  numbers: 0,
  cosine: alike,
  wording: alike,
  copied: 0,
  score: 0.55,
  ...some,
});

const scoreOf = (echo: WeighedEcho, kin = 1): number => heedLikeness(table, [echo], kin)[0]?.score ?? NaN;

it("takes a passage that has little but a rare word in common out of the usual view", () => {
  expect(scoreOf(passage(0.2))).toBeLessThan(0.5);
});

it("brings a passage much of which is alike into the usual view", () => {
  expect(scoreOf(passage(0.6, { score: 0.4 }))).toBeGreaterThan(0.5);
});

it("takes no phrase of three words for a claim because the other side has them", () => {
  expect(scoreOf(passage(0.6, { leftEnd: inText + 3, score: 0.4 }))).toBeLessThan(0.4);
});

it.each([
  ["that is copied", passage(0, { copied: 12 }), 1],
  ["between titles", passage(0, { left: inTitle, leftEnd: inTitle + 2 }), 1],
  ["of articles that report different things", passage(0), 0],
])("leaves a passage %s alone", (_, echo, kin) => {
  expect(scoreOf(echo, kin)).toBeCloseTo(echo.score);
});

const ROUNDING = 1e-9;
const share = fc.double({ min: 0, max: 1, noNaN: true });

it("believes a passage the more, the more of it is alike, and makes no weak one sure", () => {
  fc.assert(
    fc.property(share, share, share, (one, other, score) => {
      const [less, more] = [Math.min(one, other), Math.max(one, other)].map((alike) =>
        scoreOf(passage(alike, { score })),
      );
      expect(less).toBeLessThanOrEqual((more ?? NaN) + ROUNDING);
      expect(more).toBeLessThanOrEqual(Math.max(score, 0.75) + ROUNDING);
    }),
  );
});
