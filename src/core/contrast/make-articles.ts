import type { Article, ArticleId, Block } from "../model.ts";

/**
 * Articles named a, b, … for tests, each of paragraphs with a line feed between; a sentence ends at a full stop,
 * question or exclamation mark, with the closing quotation mark after it, before a space.
 */
export const makeArticles = (...texts: readonly string[]): readonly Article[] =>
  texts.map((text, i): Article => {
    const id = String.fromCharCode(97 + i);
    const blocks = Array.from(text.matchAll(/[^\n]+/gu), ({ 0: line, index }): Block => ({
      kind: "paragraph",
      start: index,
      end: index + line.length,
    }));
    const sentences = blocks.flatMap(({ start, end }) =>
      Array.from(
        text.slice(start, end).matchAll(/\S.*?(?:[.!?][”’"']?(?=\s)|$)/gu),
        ({ 0: words, index }) => ({
          start: start + index,
          end: start + index + words.length,
        }),
      ),
    );
    return { id: id as ArticleId, slug: id, label: id, language: "en", text, blocks, sentences };
  });
