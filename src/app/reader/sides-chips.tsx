import type { Anchor } from "../../core/model.ts";
import type { ArticleCard } from "../../core/wire/assets.ts";
import { nameArticle } from "../ui/article-name.tsx";
import { PlaceLink } from "../ui/place-link.tsx";
import { sidesPlace } from "../ui/quote-places.ts";
import { Siglum } from "../ui/siglum.tsx";

/** Words of an article, and the link that leads to them. */
interface Quote {
  readonly text: string;
  readonly anchor: Anchor;
}

interface SidesChipsProps {
  readonly card: ArticleCard;
  readonly own: Quote;
  readonly others: readonly { readonly card: ArticleCard; readonly quote: Quote }[];
}

/** More articles than this are counted. */
const MOST = 12;

/** Other articles by their letters, each leading to its words and the article's own side by side. */
export const SidesChips = ({ card, own, others }: SidesChipsProps) => (
  <ul className="sides-chips">
    {others.slice(0, MOST).map((other) => (
      <li key={other.card.id}>
        <PlaceLink
          className="chip"
          to={sidesPlace(own, card, other.quote, other.card)}
          title={`${nameArticle(other.card)}\n“${other.quote.text}”`}
        >
          <Siglum>{other.card.siglum}</Siglum>
          <span className="sr-only">Side by side with {nameArticle(other.card)}</span>
        </PlaceLink>
      </li>
    ))}
    {others.length > MOST && <li className="text-soft">+{others.length - MOST}</li>}
  </ul>
);
