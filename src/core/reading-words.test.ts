import { expect, it } from "vitest";

import { readingWords, shareOf } from "./reading-words.ts";
import { slice } from "./span.ts";
import { makeArticle } from "./testing/make-article.ts";

const article = makeArticle("# Dam opened\n~ Buy boots\nThe river rose.");
const words = readingWords(article);

it("reads titles and paragraphs, and no adverts", () => {
  expect(words.map((word) => slice(article.text, word))).toEqual(["Dam", "opened", "The", "river", "rose"]);
});

it("counts each word that is covered once, however often", () => {
  const [first, second] = words;
  if (!first || !second) throw new Error("Five words are expected");
  expect(shareOf(words, [first, { start: first.start, end: second.end }])).toBe(2 / 5);
  expect(shareOf(words, [{ start: 0, end: article.text.length }])).toBe(1);
  expect(shareOf(words, [])).toBe(0);
  expect(shareOf([], [first])).toBe(0);
});
