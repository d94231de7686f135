import type { Anchor } from "../../core/model.ts";
import { quotePassage } from "../../core/selector/quote-passage.ts";
import type { ArticleCard, Mark } from "../../core/wire/assets.ts";
import { type Place, SHOW_USUAL } from "../place.ts";

/** Words of an article, and the link that leads to them. */
export interface Quoted {
  readonly text: string;
  readonly anchor: Anchor;
}

/** The words in their article. */
export const quotePlace = ({ text, anchor }: Quoted, { slug }: Pick<ArticleCard, "slug">): Place => ({
  panel: "reader",
  slug,
  at: anchor,
  quote: quotePassage(text),
});

/** Two articles' words side by side. */
export const sidesPlace = (
  left: Quoted,
  leftCard: ArticleCard,
  right: Quoted,
  rightCard: ArticleCard,
): Place => ({
  panel: "compare",
  left: leftCard.slug,
  right: rightCard.slug,
  at: left.anchor,
  to: right.anchor,
  quote: quotePassage(left.text),
  show: SHOW_USUAL,
});

/** A passage of an article beside its partner. */
export const markPlace = ({ anchor, thereAnchor }: Mark, card: ArticleCard, partner: ArticleCard): Place => ({
  panel: "compare",
  left: card.slug,
  right: partner.slug,
  at: anchor,
  to: thereAnchor,
  show: SHOW_USUAL,
});
