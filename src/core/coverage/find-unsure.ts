import { groupBy } from "../group-by.ts";
import type { Article, Passage } from "../model.ts";
import { overlaps } from "../span.ts";
import type { Claim } from "./find-claims.ts";
import type { SentencePair } from "./pair-sentences.ts";

/** So many of a claim's sentences are enough to know it by. */
const MOST = 3;

/**
 * For each of `claims`, the sentences that may be the same of articles that do not make it as far as is known: of each
 * such article, in the order of `articles`, the nearest sentence that one of `pairs` sets beside one of the claim's.
 */
export function findUnsure(
  articles: readonly Article[],
  claims: readonly Claim[],
  pairs: readonly SentencePair[],
): readonly (readonly Passage[])[] {
  const numbers = new Map(articles.map(({ id }, number) => [id, number]));
  const partners = groupBy(
    pairs.flatMap(({ left, right, score }) => [
      { part: left, other: right, score },
      { part: right, other: left, score },
    ]),
    ({ part }) => part.article,
  );
  return claims.map(({ sentences, clearest }) => {
    const saying = new Set(sentences.map(({ article }) => article));
    const known = [...sentences.slice(clearest, clearest + 1), ...sentences.slice(0, MOST)];
    const near = known
      .flatMap(({ article, part }) =>
        (partners.get(numbers.get(article) ?? -1) ?? []).filter((pair) => overlaps(pair.part, part)),
      )
      .toSorted((a, b) => b.score - a.score);
    return articles.flatMap((article, number) => {
      const nearest = near.find(({ other }) => other.article === number)?.other;
      const sentence = article.sentences[nearest?.sentence ?? -1];
      return sentence && !saying.has(article.id) ? [{ article: article.id, ...sentence }] : [];
    });
  });
}
