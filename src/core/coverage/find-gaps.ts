import { groupBy } from "../group-by.ts";
import type { Article, ArticleId, Span } from "../model.ts";
import { overlaps, slice, union } from "../span.ts";
import { speaksAlike } from "../speaks-alike.ts";
import { splitWords } from "../words.ts";
import type { Claim } from "./find-claims.ts";
import type { FindEchoes } from "./index-echoes.ts";
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

/** Articles that have something that may be a claim in other words: neither “says so” nor “does not” is sure. */
export interface Unsure {
  readonly unsure: readonly ArticleId[];
}

/** Fewer words (“Photo: Reuters.”, “Why?”) say nothing that could be missed elsewhere. */
const LEAST_WORDS = 4;

/**
 * The gaps of each of `articles`, among those of its language: of one that is alone in its own, nothing can be said.
 * O(pairs + claims · articles), and an echo for each
 * sentence.
 */
export function findGaps(
  articles: readonly Article[],
  pairs: readonly SentencePair[],
  claims: readonly (Claim & Unsure)[],
  findEchoes: FindEchoes,
): readonly Gaps[] {
  const shared = groupBy(
    pairs.flatMap(({ left, right }) => [left, right]),
    (part) => articles[part.article]?.sentences[part.sentence],
  );
  const saying = claims.map(({ sentences }) => new Set(sentences.map(({ article }) => article)));
  return articles.map((article, number) => {
    const others = articles.filter((other) => other !== article && speaksAlike(article, other)).length;
    const text = article.sentences.filter((sentence) => isText(article, sentence));
    const isShared = (sentence: Span): boolean =>
      union(shared.get(sentence) ?? []).some((stretch) => isStatement(article, sentence, stretch));
    return {
      article: article.id,
      sentences: text.length,
      onlyHere: text.filter(
        (sentence) => others > 0 && !isShared(sentence) && findEchoes(number, sentence).size === 0,
      ),
      missingHere: [...saying.keys()].filter((claim) => {
        const stating = saying[claim];
        const lacks = stating?.has(article.id) === false && !claims[claim]?.unsure.includes(article.id);
        return others > 0 && lacks && 2 * stating.size > others;
      }),
    };
  });
}

/** In a paragraph, and long enough to be missed elsewhere. */
const isText = ({ text, blocks }: Article, sentence: Span): boolean =>
  blocks.some((block) => block.kind === "paragraph" && overlaps(block, sentence)) &&
  splitWords(slice(text, sentence)).length >= LEAST_WORDS;
