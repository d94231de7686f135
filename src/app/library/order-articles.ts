import type { ArticleCard } from "../../core/wire/assets.ts";
import type { ArticleOrder } from "../place.ts";
import { byPublished } from "../ui/by-published.ts";

/** The articles in the order that is asked for; those that are alike in it stay as they are, by their letters. */
export function orderArticles(cards: readonly ArticleCard[], order: ArticleOrder): readonly ArticleCard[] {
  switch (order) {
    case "date":
      return cards.toSorted(byPublished);
    case "letter":
      return cards;
    case "shared":
      return cards.toSorted((a, b) => b.shared - a.shared);
    default:
      return order satisfies never;
  }
}

/** The order where none is asked for: as they appeared where most say when, and not all on one day. */
export function usualOrder(cards: readonly ArticleCard[]): ArticleOrder {
  const stated = cards.flatMap(({ published }) => (published?.how === "stated" ? [published.value] : []));
  return 2 * stated.length > cards.length && new Set(stated).size > 1 ? "date" : "letter";
}
