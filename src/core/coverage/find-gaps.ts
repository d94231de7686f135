import type { Article, ArticleId, Passage, Span, TimelineEvent } from "../model.ts";
import { speaksAlike } from "../text/speaks-alike.ts";
import type { Claim } from "./find-claims.ts";
import { findOwnSentences } from "./find-own-sentences.ts";

/** What one article has by itself, and what it leaves out. */
export interface Gaps {
  readonly article: ArticleId;
  /** How many sentences its paragraphs have. */
  readonly sentences: number;
  /** Sentences of its paragraphs that most likely tell what no other article tells, in order. */
  readonly onlyHere: readonly Span[];
  /**
   * Indexes of the claims that most of the other articles state, at least half of them surely, and of which it has nothing
   * that may be the same.
   */
  readonly missingHere: readonly number[];
}

/** The id of the event that most of a claim's sentences report. */
export interface Dated {
  readonly event?: string;
}

/** Sentences that may be a claim in other words, one of an article: of it neither “says so” nor “does not” is sure. */
export interface Unsure {
  readonly unsure: readonly Passage[];
}

/** So many articles that state a claim are enough to miss it where they are half of the others, if another may state it. */
const ENOUGH = 3;

/**
 * The gaps of each of `articles`, among those of its language: of one that is alone in its own, nothing can be said. A
 * sentence is its own where the function of its article in `isAlone` says so; what `events` have it tell, it does not miss.
 * O(claims · articles), and `isAlone` for each sentence.
 */
export function findGaps(
  articles: readonly Article[],
  claims: readonly (Claim & Unsure & Dated)[],
  events: readonly TimelineEvent[],
  isAlone: readonly ((sentence: Span) => boolean)[],
): readonly Gaps[] {
  const tellersOf = new Map(events.map(({ id, mentions }) => [id, mentions.map(({ article }) => article)]));
  const stating = claims.map(({ sentences }) => new Set(sentences.map(({ article }) => article)));
  const telling = claims.map(
    ({ event = "", unsure }, claim) =>
      new Set([
        ...(stating[claim] ?? []),
        ...unsure.map(({ article }) => article),
        ...(tellersOf.get(event) ?? []),
      ]),
  );
  return articles.map((article, number) => {
    const others = articles.filter((other) => other !== article && speaksAlike(article, other)).length;
    const { own, all } = findOwnSentences(article, (sentence) => isAlone[number]?.(sentence) !== true);
    return {
      article: article.id,
      sentences: all.length,
      onlyHere: own,
      missingHere: [...claims.keys()].filter(
        (claim) =>
          others > 0 &&
          telling[claim]?.has(article.id) === false &&
          areMost(stating[claim]?.size ?? 0, claims[claim]?.unsure.length ?? 0, others),
      ),
    };
  });
}

/** Whether most of `others` state a claim: more than half of them surely, or half of them and one more perhaps. */
const areMost = (stating: number, unsure: number, others: number): boolean =>
  2 * stating > others || (stating >= ENOUGH && 2 * stating === others && unsure > 0);
