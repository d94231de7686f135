import { describe, expect, it } from "vitest";

import type { Article, ArticleId, Block } from "../model.ts";
import { slice } from "../span.ts";
import { findAlignments } from "./find-alignments.ts";

/** An article of paragraphs, one a line; a line that begins with `#` is a title, with `~` furniture. */
function article(id: string, text: string): Article {
  const blocks: Block[] = [];
  for (const match of text.matchAll(/[^\n]+/g)) {
    const span = { start: match.index, end: match.index + match[0].length };
    if (match[0].startsWith("#")) blocks.push({ ...span, kind: "title" });
    else if (match[0].startsWith("~")) blocks.push({ ...span, kind: "furniture", reason: "advert" });
    else blocks.push({ ...span, kind: "paragraph" });
  }
  return { id: id as ArticleId, slug: id, label: id, language: "en", text, blocks, sentences: blocks };
}

const shared = (...texts: readonly string[]): readonly (readonly [string, string, string])[] => {
  const articles = texts.map((text, index) => article(String(index), text));
  return findAlignments(articles).map(({ kind, left, right }) => [
    kind,
    slice(texts[Number(left.article)] ?? "", left),
    slice(texts[Number(right.article)] ?? "", right),
  ]);
};

describe("findAlignments", () => {
  it("finds equal wording, whatever its case, quotation marks and spelling", () => {
    expect(
      shared(
        "Early on, the harbour authority’s engineers recognised cracks in the northern pier. Then it rained.",
        "Nobody slept. THE HARBOR AUTHORITY'S ENGINEERS RECOGNIZED CRACKS IN THE NORTHERN PIER!",
      ),
    ).toEqual([
      [
        "verbatim",
        "the harbour authority’s engineers recognised cracks in the northern pier",
        "THE HARBOR AUTHORITY'S ENGINEERS RECOGNIZED CRACKS IN THE NORTHERN PIER",
      ],
    ]);
  });
});
