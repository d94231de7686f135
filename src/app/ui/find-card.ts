import type { ArticleCard } from "../../core/wire/assets.ts";
import { nearestName } from "./nearest-name.ts";

/** The article that `slug` names, or named before its headline was corrected. */
export function findCard(cards: readonly ArticleCard[], slug: string): ArticleCard | undefined {
  const name = nearestName(
    cards.map((card) => card.slug),
    slug,
  );
  return cards.find((card) => card.slug === name);
}
