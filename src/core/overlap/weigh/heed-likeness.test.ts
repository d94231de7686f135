import fc from "fast-check";
import { expect, it } from "vitest";

import { makeArticle } from "../../testing/make-article.ts";
import { tabulateWords } from "../table/tabulate-words.ts";
import { heedLikeness } from "./heed-likeness.ts";
import type { PairStatistics } from "./survey-pair.ts";
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
  isBare: false,
  score: 0.55,
  ...some,
});

/** Two short reports of one event. */
const REPORTS = {
  weight: new Float64Array(),
  kinship: 0.3,
  kin: 1,
  isOneEvent: true,
  isOneText: false,
  space: 300 * 300,
};

const scoreOf = (echo: WeighedEcho, some: Partial<PairStatistics> = {}): number =>
  heedLikeness(table, [echo], { ...REPORTS, ...some })[0]?.score ?? NaN;

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
  ["of names and dates", passage(1, { isBare: true, score: 0.4 }), 1],
  ["between titles", passage(0, { left: inTitle, leftEnd: inTitle + 2 }), 1],
  ["of articles that report different things", passage(0), 0],
])("leaves a passage %s alone", (_, echo, kin) => {
  expect(scoreOf(echo, { kin })).toBeCloseTo(echo.score);
});

const ROUNDING = 1e-9;
const share = fc.double({ min: 0.01, max: 0.99, noNaN: true });

it("believes a passage with the same numbers sooner", () => {
  expect(scoreOf(passage(0.4, { numbers: 4 }))).toBeGreaterThan(scoreOf(passage(0.4)));
});

it("believes a passage less between longer reports", () => {
  expect(scoreOf(passage(0.4), { space: 2000 * 2000 })).toBeLessThan(scoreOf(passage(0.4)));
});

it("believes a passage the more, the more of it is alike and the surer scoring is", () => {
  fc.assert(
    fc.property(share, share, share, share, (one, other, a, b) => {
      const [less, more] = [
        scoreOf(passage(Math.min(one, other), { score: Math.min(a, b) })),
        scoreOf(passage(Math.max(one, other), { score: Math.max(a, b) })),
      ];
      expect(less).toBeLessThanOrEqual((more ?? NaN) + ROUNDING);
    }),
  );
});
