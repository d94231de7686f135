import { speaksAlike } from "../../core/text/speaks-alike.ts";
import type { ArticleCard } from "../../core/wire/assets.ts";

/** Whether no other article is in the language of `card`. */
export const isAlone = (card: ArticleCard, cards: readonly ArticleCard[]): boolean =>
  !cards.some((other) => other !== card && speaksAlike(card, other));
