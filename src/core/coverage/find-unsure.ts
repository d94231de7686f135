import type { Article, ArticleId } from "../model.ts";
import type { Claim } from "./find-claims.ts";
import type { FindEchoes } from "./index-echoes.ts";

/** So many of a claim's sentences are enough to know it by. */
const MOST = 3;

/**
 * The articles that do not make `claim` as far as is known, but have something that may be the same, in the order of
 * `articles`.
 */
export function findUnsure(
  articles: readonly Article[],
  { sentences, clearest }: Claim,
  findEchoes: FindEchoes,
): readonly ArticleId[] {
  const saying = new Set(sentences.map(({ article }) => article));
  const numbers = new Map(articles.map(({ id }, number) => [id, number]));
  const known = [...sentences.slice(clearest, clearest + 1), ...sentences.slice(0, MOST)];
  const echoing = known.map(({ article, part }) => findEchoes(numbers.get(article) ?? -1, part));
  return articles
    .filter(({ id }, number) => !saying.has(id) && echoing.some((numbers) => numbers.has(number)))
    .map(({ id }) => id);
}
