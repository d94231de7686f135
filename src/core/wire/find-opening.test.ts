import { expect, it } from "vitest";

import { slice } from "../span.ts";
import { makeArticle } from "../testing/make-article.ts";
import { findOpening } from "./find-opening.ts";

const openingOf = (text: string): string | undefined => {
  const article = makeArticle(text);
  const opening = findOpening(article);
  return opening && slice(article.text, opening);
};

it.each([
  "# Pier burns\nThe pier at Hale burned down on Sunday. Nobody was hurt.",
  "Good morning and welcome to our live coverage of the fire. The pier at Hale burned down on Sunday.",
  "Thank you for reading.\nThe pier at Hale burned down on Sunday.",
  "We will bring you the latest from Hale all day. The pier at Hale burned down on Sunday.",
  "What we know so far\nThe pier at Hale burned down on Sunday.",
  "Hi!\nYou can follow along here.\nThe pier at Hale burned down on Sunday.",
  "Guten Morgen! The pier at Hale burned down on Sunday.",
])("opens a report with its news: %j", (text) =>
  expect(openingOf(text)).toBe("The pier at Hale burned down on Sunday."),
);

it.each([
  "Thanks to a swimmer, all 40 were saved.",
  "Welcome rain fell on Hale.",
  "“Good morning,” said the judge, and freed him.",
  "Hi-tech barriers failed on Sunday.",
  "We live in fear of the tide, and so do our children.",
])("keeps a first sentence that tells: %s", (first) =>
  expect(openingOf(`${first} Nobody knew why.`)).toBe(first),
);

it("opens with the greeting where nothing else is said, and with nothing where no text stands", () => {
  expect(openingOf("Good evening. Thanks for reading.")).toBe("Good evening.");
  expect(openingOf("Pier gone")).toBe("Pier gone");
  expect(openingOf("# Pier burns")).toBeUndefined();
});
