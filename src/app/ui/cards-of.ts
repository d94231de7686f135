import type { ArticleId, Passage } from "../../core/model.ts";
import type { ArticleCard } from "../../core/wire/assets.ts";

/** The articles by their ids. */
export type CardsById = ReadonlyMap<ArticleId, ArticleCard>;

/** `cards`, to be found by their ids. */
export const cardsById = (cards: readonly ArticleCard[]): CardsById =>
  new Map(cards.map((card) => [card.id, card]));

/** The articles that `passages` are from, each once, in the order of their sigla. */
export const cardsOf = (passages: readonly Passage[], cards: CardsById): readonly ArticleCard[] =>
  [...new Set(passages.map(({ article }) => article))]
    .flatMap((article) => cards.get(article) ?? [])
    .toSorted(bySiglum);

/** A to Z, then AA. */
const bySiglum = ({ siglum: a }: ArticleCard, { siglum: b }: ArticleCard): number =>
  a.length - b.length || (a < b ? -1 : 1);
