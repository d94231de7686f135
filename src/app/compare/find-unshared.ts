import type { Article, Span } from "../../core/model.ts";
import { contains, lengthOf, meet, overlaps, slice, union } from "../../core/span.ts";
import { splitWords } from "../../core/words.ts";

/** A sentence counts as an article's own when no more than this share of it is also elsewhere: a name, a date. */
const MOST_SHARED = 0.4;
/** Fewer words (“Photo: Reuters.”, “Why?”) say nothing that could be missed elsewhere. */
const LEAST_WORDS = 4;

/** Sentences of an article's paragraphs: all of them, and its own, of which little or nothing is `shared`. */
export interface Unshared {
  readonly own: readonly Span[];
  readonly all: number;
}

/** What of `article` is in none of the stretches `shared`, in reading order. O(sentences · paragraphs + shared). */
export function findUnshared({ text, blocks, sentences }: Article, shared: readonly Span[]): Unshared {
  const paragraphs = blocks.filter(({ kind }) => kind === "paragraph");
  const stated = sentences.filter(
    (sentence) =>
      paragraphs.some((paragraph) => contains(paragraph, sentence)) &&
      splitWords(slice(text, sentence)).length >= LEAST_WORDS,
  );
  const covered = union(shared);
  const own = stated.filter((sentence) => {
    const common = covered
      .filter((span) => overlaps(span, sentence))
      .reduce((sum, span) => sum + meet(span, sentence), 0);
    return common <= MOST_SHARED * lengthOf(sentence);
  });
  return { own, all: stated.length };
}
