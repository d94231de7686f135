import { findOwnSentences, type OwnSentences } from "../../core/coverage/find-own-sentences.ts";
import { isStatement } from "../../core/coverage/is-statement.ts";
import type { Article, Span } from "../../core/model.ts";
import { cutTo, overlaps, union } from "../../core/span.ts";

/**
 * The sentences of `article` that say nothing which is in the stretches `shared`, by the coverage's measure of saying:
 * a name that both have is not enough. O(sentences · (paragraphs + shared)).
 */
export function findUnshared(article: Article, shared: readonly Span[]): OwnSentences {
  const covered = union(shared);
  return findOwnSentences(article, (sentence) =>
    covered.some(
      (stretch) => overlaps(stretch, sentence) && isStatement(article, sentence, cutTo(stretch, sentence)),
    ),
  );
}
