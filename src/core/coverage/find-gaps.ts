import { groupBy } from "../group-by.ts";
import type { Article, ArticleId, Passage, Span } from "../model.ts";
import { union } from "../span.ts";
import { speaksAlike } from "../text/speaks-alike.ts";
import type { Claim } from "./find-claims.ts";
import { findOwnSentences } from "./find-own-sentences.ts";
import { isStatement } from "./is-statement.ts";
import type { SentencePair } from "./pair-sentences.ts";

/** What one article has by itself, and what it leaves out. */
export interface Gaps {
  readonly article: ArticleId;
  /** How many sentences its paragraphs have. */
  readonly sentences: number;
  /** Sentences of its paragraphs that no other article has, nor anything that may be the same, in order. */
  readonly onlyHere: readonly Span[];
  /** Indexes of the claims that most of the other articles state, and of which it has nothing that may be the same. */
  readonly missingHere: readonly number[];
}

/** Sentences that may be a claim in other words, one of an article: of it neither “says so” nor “does not” is sure. */
export interface Unsure {
  readonly unsure: readonly Passage[];
}

/**
 * The gaps of each of `articles`, among those of its language: of one that is alone in its own, nothing can be said.
 * O(pairs + claims · articles), and an echo for each sentence.
 */
export function findGaps(
  articles: readonly Article[],
  pairs: readonly SentencePair[],
  claims: readonly (Claim & Unsure)[],
): readonly Gaps[] {
  const shared = groupBy(
    pairs.flatMap(({ left, right }) => [left, right]),
    (part) => articles[part.article]?.sentences[part.sentence],
  );
  const saying = claims.map(({ sentences }) => new Set(sentences.map(({ article }) => article)));
  return articles.map((article) => {
    const others = articles.filter((other) => other !== article && speaksAlike(article, other)).length;
    const { own, all } = findOwnSentences(
      article,
      (sentence) =>
        others === 0 ||
        union(shared.get(sentence) ?? []).some((stretch) => isStatement(article, sentence, stretch)),
    );
    return {
      article: article.id,
      sentences: all.length,
      onlyHere: own,
      missingHere: [...saying.keys()].filter((claim) => {
        const stating = saying[claim];
        const isUnsure = claims[claim]?.unsure.some((sentence) => sentence.article === article.id);
        const lacks = stating?.has(article.id) === false && !isUnsure;
        return others > 0 && lacks && 2 * stating.size > others;
      }),
    };
  });
}
