import fc from "fast-check";
import { expect, it } from "vitest";

import { readArticles } from "./article/read-articles.ts";
import { paragraphSentences } from "./paragraph-sentences.ts";
import { contains } from "./span.ts";

it("gives the sentences that lie in a paragraph, and no others, in order", () => {
  const line = fc.constantFrom(
    "A Headline",
    "The ferry sank. Nobody was hurt.",
    "Share this",
    "",
    "Gulls cried over the pier.",
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
      for (const article of readArticles([{ name: "a.txt", source: lines.join("\n") }]).articles) {
        const paragraphs = article.blocks.filter(({ kind }) => kind === "paragraph");
        expect(paragraphSentences(article)).toEqual(
          article.sentences.filter((sentence) =>
            paragraphs.some((paragraph) => contains(paragraph, sentence)),
          ),
        );
      }
    }),
    { numRuns: 50 },
  );
});
