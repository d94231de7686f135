import { describe, expect, it } from "vitest";

import { slice } from "../span.ts";
import { makeArticles } from "../testing/make-article.ts";
import { findOwnSentences } from "./find-own-sentences.ts";

describe("findOwnSentences", () => {
  const [article] = makeArticles("The ferry sank off Orme. Why. Divers found the bell of the ship.");
  if (!article) throw new Error("An article is expected");
  const words = (spans: ReturnType<typeof findOwnSentences>["all"]): readonly string[] =>
    spans.map((span) => slice(article.text, span));

  it("gives the sentences that say something, and those of them that are not shared", () => {
    const { own, all } = findOwnSentences(article, ({ start }) => start === 0);
    expect(words(all)).toEqual(["The ferry sank off Orme.", "Divers found the bell of the ship."]);
    expect(words(own)).toEqual(["Divers found the bell of the ship."]);
  });

  it("leaves out what is no paragraph", () => {
    const title = {
      ...article,
      blocks: article.blocks.map((block) => ({ ...block, kind: "title" as const })),
    };
    expect(findOwnSentences(title, () => false)).toEqual({ own: [], all: [] });
  });
});
