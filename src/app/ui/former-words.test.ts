import { expect, it } from "vitest";

import { describePassage } from "../../core/selector/describe-passage.ts";
import { makeArticle } from "../../core/testing/make-article.ts";
import { formerWords } from "./former-words.ts";

const LONG =
  "The harbour master said that the lamp on the old pier had gone out at dusk and that nobody had seen it before the ferry came in.";
const article = makeArticle(`Nothing moved at noon. ${LONG} It rained.`);
const anchorOf = (words: string): string => {
  const start = article.text.indexOf(words);
  return describePassage(article, { start, end: start + words.length });
};

it.each([LONG, "The harbour master said that the", "lamp on the old pier", "It rained."])(
  "takes the words “%s” from a link that is of them",
  (words) => {
    expect(formerWords(anchorOf(words), words)?.words).toBe(words);
  },
);

it("knows how long the passage was of which a link has the first words", () => {
  expect(formerWords(anchorOf(LONG), "The harbour master said that the")?.length).toBe(
    LONG.split(" ").length,
  );
});

it.each(["The minister lied to us all", `${LONG} And it rained.`, "", undefined])(
  "does not take “%s” for what stood there",
  (words) => {
    expect(formerWords(anchorOf(LONG), words)).toBeUndefined();
  },
);

it("takes nothing from a link without a passage", () => {
  expect(formerWords(undefined, "It rained.")).toBeUndefined();
  expect(formerWords("nonsense", "It rained.")).toBeUndefined();
});
