import fc from "fast-check";
import { describe, expect, it } from "vitest";

import type { Alignment, Article } from "../model.ts";
import { slice } from "../span.ts";
import { makeArticle } from "../testing/make-article.ts";
import { DETECTORS } from "./detect/detectors.ts";
import { findAlignments } from "./find-alignments.ts";
import type { Echo } from "./table/echo.ts";
import { tabulateWords } from "./table/tabulate-words.ts";
import { pairSurveyor } from "./weigh/survey-pair.ts";

/**
 * Made-up words, so that nothing is a function word and nothing has a meaning. Of three syllables or more: in texts of
 * four words or so that repeat, how rare a word must be to be looked up, which goes by the size of the library, decides
 * whether a paraphrase is seen, and with it how far the passage beside it reaches.
 */
const SYLLABLES = ["ba", "ke", "mi", "no", "ru", "ta", "ve", "zo", "li", "sha"];
const word = fc
  .array(fc.constantFrom(...SYLLABLES), { minLength: 3, maxLength: 5 })
  .map((syllables) => syllables.join(""));
const sentence = fc
  .array(
    fc.oneof({ arbitrary: word, weight: 3 }, { arbitrary: fc.constantFrom("the", "of", "and"), weight: 1 }),
    {
      minLength: 4,
      maxLength: 16,
    },
  )
  .map((words) => `${words.join(" ")}.`);

/** Two articles of some sentences of their own and some that both have, the second in another order. */
const twoArticles = fc
  .record({
    shared: fc.array(sentence, { maxLength: 3 }),
    first: fc.array(sentence, { minLength: 1, maxLength: 4 }),
    second: fc.array(sentence, { minLength: 1, maxLength: 4 }),
  })
  .map(({ shared, first, second }) => [
    makeArticle([...first, ...shared].join(" "), { id: "first" }),
    makeArticle([...shared.toReversed(), ...second].join(" "), { id: "second" }),
  ]);

const across = (articles: readonly Article[], a = "first", b = "second"): readonly Alignment[] =>
  findAlignments(articles).filter(({ left, right }) => left.article === a && right.article === b);

const spansOf = ({ kind, score, left, right }: Alignment): readonly unknown[] => [
  kind,
  score,
  left.start,
  left.end,
  right.start,
  right.end,
];

const order = (rows: readonly (readonly unknown[])[]): readonly string[] =>
  rows.map((row) => JSON.stringify(row)).toSorted();

describe("every alignment", () => {
  it("turns round when the articles change places", () => {
    fc.assert(
      fc.property(twoArticles, ([first, second]) => {
        if (!first || !second) return;
        const turned = across([second, first], "second", "first").map(({ kind, score, left, right }) => [
          kind,
          score,
          right.start,
          right.end,
          left.start,
          left.end,
        ]);
        expect(order(turned)).toEqual(order(across([first, second]).map(spansOf)));
      }),
    );
  });

  it("begins and ends with a word, in both articles", () => {
    fc.assert(
      fc.property(twoArticles, (articles) => {
        const texts = new Map(articles.map(({ id, text }) => [id, text]));
        for (const { left, right } of findAlignments(articles)) {
          for (const side of [left, right]) {
            const text = texts.get(side.article) ?? "";
            expect(slice(` ${text} `, { start: side.start, end: side.end + 2 })).toMatch(/^\W\w.*\w\W$/);
          }
        }
      }),
    );
  });

  it("has readings that follow one another and cover both sides", () => {
    fc.assert(
      fc.property(twoArticles, (articles) => {
        for (const { left, right, readings } of findAlignments(articles)) {
          let [i, j] = [left.start, right.start];
          for (const reading of readings) {
            expect([reading.left.start, reading.right.start]).toEqual([i, j]);
            [i, j] = [reading.left.end, reading.right.end];
          }
          expect([i, j]).toEqual([left.end, right.end]);
        }
      }),
    );
  });

  it("stays when an unrelated article is added", () => {
    const unrelated = makeArticle("Quince jelly keeps for years. Boil it slowly, then strain it.", {
      id: "third",
    });
    fc.assert(
      fc.property(twoArticles, (articles) => {
        expect(across([...articles, unrelated]).map(spansOf)).toEqual(across(articles).map(spansOf));
      }),
    );
  });

  it("is the whole, when an article meets its own copy", () => {
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 2, maxLength: 6 }), (sentences) => {
        const text = sentences.join(" ");
        const found = across([makeArticle(text, { id: "first" }), makeArticle(text, { id: "second" })]);
        expect(found.map(({ kind, left, right }) => [kind, slice(text, left), slice(text, right)])).toEqual([
          ["verbatim", text.slice(0, -1), text.slice(0, -1)],
        ]);
      }),
    );
  });

  it("shifts when a paragraph is put in front", () => {
    const copied =
      "Divers found deep cracks in three pillars of the northern pier, the harbour authority told reporters.";
    const before = [
      makeArticle(copied, { id: "first" }),
      makeArticle(`Rain fell. ${copied}`, { id: "second" }),
    ];
    const added = "Quince jelly keeps for years.\n";
    const after = [
      makeArticle(added + copied, { id: "first" }),
      makeArticle(`Rain fell. ${copied}`, { id: "second" }),
    ];
    const shift = added.length;
    expect(
      across(after).map(({ left, right }) => [left.start - shift, left.end - shift, right.start]),
    ).toEqual(across(before).map(({ left, right }) => [left.start, left.end, right.start]));
  });
});

describe.each(DETECTORS)("$name", ({ findEchoes }) => {
  const echoesOf = (articles: readonly Article[]): readonly Echo[] => {
    const table = tabulateWords(articles);
    return findEchoes(table, pairSurveyor(table));
  };

  it("keeps each echo within its articles, left before right", () => {
    fc.assert(
      fc.property(twoArticles, (articles) => {
        const { form } = tabulateWords(articles);
        for (const { left, leftEnd, right, rightEnd } of echoesOf(articles)) {
          expect(left < leftEnd && leftEnd <= right && right < rightEnd).toBe(true);
          for (const [from, to] of [
            [left, leftEnd],
            [right, rightEnd],
          ] as const) {
            expect(form.subarray(from, to).every((number) => number >= 0)).toBe(true);
          }
        }
      }),
    );
  });

  it("finds the echo of a copied sentence", () => {
    const copied =
      "Divers found deep cracks in three pillars of the northern pier, the harbour authority told reporters.";
    expect(
      echoesOf([makeArticle(`Rain fell. ${copied}`, { id: "a" }), makeArticle(copied, { id: "b" })]),
    ).not.toEqual([]);
  });

  it("finds nothing in articles that share nothing", () => {
    expect(
      echoesOf([
        makeArticle("Quince jelly keeps for years. Boil it slowly, then strain it.", { id: "a" }),
        makeArticle("Northern piers crack. Divers sank deep under cold water.", { id: "b" }),
      ]),
    ).toEqual([]);
  });
});
