import { describe, expect, it } from "vitest";

import { slice } from "../../core/span.ts";
import { makeArticle } from "../../core/testing/make-article.ts";
import { foldText, readSearch } from "../ui/find-words.ts";
import { findHits } from "./find-hits.ts";

const FERRY = makeArticle(
  [
    "# Ferry Line to Keep Its Captain",
    "The line said on Monday that Captain Ösk Marchetti would stay. He had run the ferry aground in fog. Marchetti, 61, has steered it since 1998.",
    "The mayor thanked him. Nobody asked the passengers. The fog had lifted by noon.",
  ].join("\n\n"),
);

/** The passages found, with what of them is marked in brackets. */
const read = (words: string): readonly string[] =>
  findHits({ article: FERRY, folded: foldText(FERRY.text) }, readSearch(words)).map((hit) =>
    hit.found.reduceRight(
      (text, { start, end }) =>
        `${text.slice(0, start - hit.start)}[${text.slice(start - hit.start, end - hit.start)}]${text.slice(end - hit.start)}`,
      slice(FERRY.text, hit),
    ),
  );

describe("findHits", () => {
  it("finds every sentence that has the words", () => {
    expect(read("marchetti")).toEqual([
      "The line said on Monday that Captain Ösk [Marchetti] would stay.",
      "[Marchetti], 61, has steered it since 1998.",
    ]);
  });

  it("finds headlines, and says that they are", () => {
    const hits = findHits({ article: FERRY, folded: foldText(FERRY.text) }, readSearch("ferry captain"));
    expect(hits.map(({ kind }) => kind)).toEqual(["title", "paragraph"]);
  });

  it("joins the sentences of a paragraph that have the words together", () => {
    expect(read("thanked noon")).toEqual([
      "The mayor [thanked] him. Nobody asked the passengers. The fog had lifted by [noon].",
    ]);
    expect(read("osk fog")).toEqual([
      "The line said on Monday that Captain [Ösk] Marchetti would stay. He had run the ferry aground in [fog].",
    ]);
  });

  it("finds no words of two paragraphs together", () => {
    expect(read("marchetti noon")).toEqual([]);
  });

  it("marks words that meet as one", () => {
    expect(read('nobody "nobody asked"')).toEqual(["[Nobody asked] the passengers."]);
  });

  it("finds nothing when nothing is sought", () => {
    expect(read(" “” ")).toEqual([]);
  });
});
