import type { ArticleCard } from "../../core/assets.ts";
import type { Anchor } from "../../core/model.ts";
import { type CoverageView, type Place, SHOW_USUAL } from "../place.ts";
import { firstWords } from "../ui/first-words.ts";

export type CoveragePlace = Extract<Place, { panel: "coverage" }>;

/** Another view, from the same article. */
export const viewPlace = ({ article }: CoveragePlace, view: CoverageView): CoveragePlace => ({
  panel: "coverage",
  view,
  article,
});

/** Words of an article, and the link that leads to them. */
interface Quoted {
  readonly text: string;
  readonly anchor: Anchor;
}

/** The words in their article. */
export const quotePlace = ({ text, anchor }: Quoted, { slug }: ArticleCard): Place => ({
  panel: "reader",
  slug,
  at: anchor,
  quote: firstWords(text),
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
  quote: firstWords(left.text),
  show: SHOW_USUAL,
});
