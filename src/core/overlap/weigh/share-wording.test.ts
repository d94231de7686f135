import { expect, it } from "vitest";

import { makeArticle } from "../../testing/make-article.ts";
import { tabulateWords } from "../table/tabulate-words.ts";
import { wordingSharer } from "./share-wording.ts";

/** The share for two sentences, each a whole article. */
function shareOf(first: string, second: string): number {
  const table = tabulateWords([makeArticle(first, { id: "first" }), makeArticle(second, { id: "second" })]);
  const [left = 0, right = 0] = table.sentences;
  const endOf = (from: number): number => table.form.findIndex((form, place) => place > from && form < 0);
  const echo = { left, leftEnd: endOf(left), right, rightEnd: endOf(right) };
  const share = wordingSharer(table);
  expect(share(echo), "asked again").toBe(share(echo));
  return share(echo);
}

it.each([
  ["the same", "The keeper of the light rowed out to the reef.", 1],
  ["one in which nouns are replaced", "The warden of the lamp rowed out to the shoal.", 0.7],
  ["one on its subject", "Keeper and reef: no light for years.", 3 / 7],
  ["one that has a word of it more often", "The the the the the the the the the the.", 3 / 10],
])("shares with a sentence its wording, small words included: %s", (_, other, share) => {
  const sentence = "The keeper of the light rowed out to the reef.";
  expect(shareOf(sentence, other)).toBeCloseTo(share);
  expect(shareOf(other, sentence)).toBeCloseTo(share);
});
