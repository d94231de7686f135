import type { Article, Span } from "../model.ts";
import { paragraphSentences } from "../paragraph-sentences.ts";
import { slice } from "../span.ts";
import { splitWords } from "../text/words.ts";

/** Fewer words (“Photo: Reuters.”, “Why?”) say nothing that could be missed elsewhere. */
const LEAST_WORDS = 4;

/** Sentences of an article's paragraphs that say enough to be missed elsewhere: all of them, and those it has alone. */
export interface OwnSentences {
  readonly own: readonly Span[];
  readonly all: readonly Span[];
}

/**
 * The sentences that `article` has by itself, in reading order: those of which `isShared` is false. What “only here” and
 * “only in A” mean is said here; what counts as shared differs with whom the article is set against.
 * O(text), and `isShared` for each sentence.
 */
export function findOwnSentences(article: Article, isShared: (sentence: Span) => boolean): OwnSentences {
  const all = paragraphSentences(article).filter(
    (sentence) => splitWords(slice(article.text, sentence)).length >= LEAST_WORDS,
  );
  return { own: all.filter((sentence) => !isShared(sentence)), all };
}
