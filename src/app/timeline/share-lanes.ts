import type { ArticleCard, MarkedEvent } from "../../core/wire/assets.ts";

/** The articles of one lane of the chart: one, or in the last lane all for which there is none. */
export type Lane = readonly ArticleCard[];

/** Lanes that a chart has room for: each takes at least a row. */
export const MOST_LANES = 12;

/**
 * A lane for each of `cards`, in their order; of more than there is room for, for those that report most of `events`,
 * and one for all the others.
 */
export function shareLanes(cards: readonly ArticleCard[], events: readonly MarkedEvent[]): readonly Lane[] {
  if (cards.length <= MOST_LANES) return cards.map((card) => [card]);
  const counts = new Map<string, number>();
  for (const { mentions } of events) {
    for (const article of new Set(mentions.map((mention) => mention.article))) {
      counts.set(article, (counts.get(article) ?? 0) + 1);
    }
  }
  const countOf = ({ id }: ArticleCard): number => counts.get(id) ?? 0;
  const busiest = new Set(cards.toSorted((a, b) => countOf(b) - countOf(a)).slice(0, MOST_LANES - 1));
  return [
    ...cards.filter((card) => busiest.has(card)).map((card) => [card]),
    cards.filter((card) => !busiest.has(card)),
  ];
}
