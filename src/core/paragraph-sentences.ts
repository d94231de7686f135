import type { Article, Span } from "./model.ts";
import { contains } from "./span.ts";

/**
 * The sentences of an article that stand in its paragraphs, and not in titles or headings; in order. O(blocks +
 * sentences).
 */
export function paragraphSentences({ blocks, sentences }: Article): readonly Span[] {
  let next = 0;
  return sentences.filter((sentence) => {
    while ((blocks[next]?.end ?? Infinity) < sentence.end) next++;
    const block = blocks[next];
    return block?.kind === "paragraph" && contains(block, sentence);
  });
}
