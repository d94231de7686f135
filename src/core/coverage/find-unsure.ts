import { groupBy } from "../group-by.ts";
import type { Article, ArticleId } from "../model.ts";
import { overlaps } from "../span.ts";
import type { Claim } from "./find-claims.ts";
import type { SentencePair } from "./pair-sentences.ts";

/** So many of a claim's sentences are enough to know it by. */
const MOST = 3;

/**
 * For each of `claims`, the articles that do not make it as far as is known, but have something that may be the same:
 * a sentence that one of `pairs` sets beside one of the claim's, or an echo. In the order of `articles`.
 */
export function findUnsure(
  articles: readonly Article[],
  claims: readonly Claim[],
  pairs: readonly SentencePair[],
): readonly (readonly ArticleId[])[] {
  const numbers = new Map(articles.map(({ id }, number) => [id, number]));
  const partners = groupBy(
    pairs.flatMap(({ left, right }) => [
      { part: left, other: right.article },
      { part: right, other: left.article },
    ]),
    ({ part }) => part.article,
  );
  return claims.map(({ sentences, clearest }) => {
    const saying = new Set(sentences.map(({ article }) => article));
    const known = [...sentences.slice(clearest, clearest + 1), ...sentences.slice(0, MOST)];
    const near = known.map(({ article, part }) => {
      const number = numbers.get(article) ?? -1;
      const paired = (partners.get(number) ?? []).filter((pair) => overlaps(pair.part, part));
      return new Set(paired.map(({ other }) => other));
    });
    return articles
      .filter(({ id }, number) => !saying.has(id) && near.some((numbers) => numbers.has(number)))
      .map(({ id }) => id);
  });
}
