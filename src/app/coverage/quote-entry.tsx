import type { ReactNode } from "react";

import type { ArticleCard } from "../../core/wire/assets.ts";
import { ArticleName } from "../ui/article-name.tsx";
import { formatPublished } from "../ui/format-date.ts";
import { PlaceLink } from "../ui/place-link.tsx";
import { type Quoted, quotePlace, sidesPlace } from "../ui/quote-places.ts";
import { Siglum } from "../ui/siglum.tsx";
import { textLanguage } from "../ui/text-language.ts";

interface Quote {
  readonly quoted: Quoted;
  readonly card: ArticleCard;
}

interface QuoteEntryProps extends Quote {
  /** Another article's words, to set these beside. */
  readonly other: Quote | undefined;
  /** What has to be said before the words. */
  readonly note?: string | undefined;
  /** The words as they are shown. */
  readonly children: ReactNode;
}

/** One article's words, whose they are, and the ways to them. */
export function QuoteEntry({ quoted, card, other, note, children }: QuoteEntryProps) {
  return (
    <>
      <Siglum>{card.siglum}</Siglum>
      <div>
        {note !== undefined && <p className="text-soft text-sm">{note}</p>}
        <blockquote {...textLanguage(card)}>{children}</blockquote>
        <p className="coverage-ways">
          <span>
            <span className="text-ink">{formatPublished(card.published)}</span>
            {" · "}
            <ArticleName card={card} />
          </span>
          <span className="flex gap-5">
            <PlaceLink className="link" to={quotePlace(quoted, card)}>
              Read in {card.siglum}
            </PlaceLink>
            {other && (
              <PlaceLink className="link" to={sidesPlace(quoted, card, other.quoted, other.card)}>
                {card.siglum} and {other.card.siglum} side by side
              </PlaceLink>
            )}
          </span>
        </p>
      </div>
    </>
  );
}
