import { describe, expect, it } from "vitest";

import { slice } from "../span.ts";
import { readRawArticle } from "./read-raw-article.ts";

describe("readRawArticle", () => {
  it("takes every stretch between blank lines as a paragraph, furniture or not", () => {
    const article = readRawArticle({
      name: "a.txt",
      source: "Advertisement\n \r\nThe dam\nheld. All slept.\n\n\n",
    });
    expect(article.blocks.map((block) => [block.kind, slice(article.text, block)])).toEqual([
      ["paragraph", "Advertisement"],
      ["paragraph", "The dam\nheld. All slept."],
    ]);
    expect(article.sentences.map((s) => slice(article.text, s))).toEqual([
      "Advertisement",
      "The dam\nheld.",
      "All slept.",
    ]);
  });

  it("is known by its file name and has no title", () => {
    const article = readRawArticle({ name: "storm.v2.TXT", source: "The dam held." });
    expect(article).toMatchObject({ id: "storm.v2", slug: "dam-held", label: "The dam held." });
    expect(article).not.toHaveProperty("title");
  });

  it("gives an empty file no blocks", () =>
    expect(readRawArticle({ name: "x.txt", source: " \n" })).toMatchObject({
      label: "x",
      blocks: [],
      sentences: [],
    }));
});
