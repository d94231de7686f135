import { describe, expect, it } from "vitest";

import { makeArticle } from "../../core/testing/make-article.ts";
import { foldText } from "../ui/find-words.ts";
import { nearestWords } from "./nearest-words.ts";
import { readVocabulary } from "./vocabulary.ts";

const article = makeArticle(
  "Thieves stole two wolves of bronze from the quay at Brännö. “A thief with a crane,” said Inspector Maja Lindqvist.",
);
const vocabulary = readVocabulary([{ article, folded: foldText(article.text) }]);

describe("nearestWords", () => {
  it.each([
    ["theives", ["Thieves"]],
    ["lindquist", ["Lindqvist"]],
    ["inspetcor", ["Inspector"]],
    ["brano", ["Brännö"]],
    // Too short to be told, and too far.
    ["qua", []],
    ["zeppelin", []],
  ])("takes %s for %j", (term, meant) => {
    expect(nearestWords(term, vocabulary)).toEqual(meant);
  });
});
