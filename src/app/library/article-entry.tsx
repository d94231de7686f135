import { useQueryClient } from "@tanstack/react-query";

import type { ArticleCard } from "../../core/wire/assets.ts";
import { articleQuery } from "../data/queries.ts";
import { SHOW_USUAL } from "../place.ts";
import { ACROSS_LANGUAGES } from "../ui/across-languages.ts";
import { formatShare } from "../ui/format-share.ts";
import { MetaLine } from "../ui/meta-line.tsx";
import { nameLanguage } from "../ui/name-language.ts";
import type { Partner } from "../ui/partners-of.ts";
import { PlaceLink } from "../ui/place-link.tsx";
import { Siglum } from "../ui/siglum.tsx";
import { textLanguage } from "../ui/text-language.ts";

/** So many partners are named; the comparison offers the others. */
const NAMED = 4;

interface ArticleEntryProps {
  readonly card: ArticleCard;
  /** The nearest first; absent where there is no other article. */
  readonly partners: readonly Partner[] | undefined;
  /** Whether no other is in its language. */
  readonly alone: boolean;
}

/** One article in the library: what it is, how it opens, and what it shares. */
export function ArticleEntry({ card, partners, alone }: ArticleEntryProps) {
  const client = useQueryClient();
  const warm = (article: ArticleCard) => (): void =>
    void client.query(articleQuery(article)).catch(() => undefined);
  return (
    <article className="entry" aria-label={card.label}>
      <Siglum size="large">{card.siglum}</Siglum>
      <div className="min-w-0">
        <h2 className="entry-title" {...textLanguage(card)}>
          <PlaceLink
            to={{ panel: "reader", slug: card.slug }}
            onPointerEnter={warm(card)}
            onFocus={warm(card)}
          >
            {card.label}
          </PlaceLink>
        </h2>
        <MetaLine card={card} />
        {card.titled || (
          <p className="text-faint mt-1 text-sm">No title in the file; these are its opening words.</p>
        )}
        {card.titled && card.opening !== "" && (
          <p className="entry-opening" {...textLanguage(card)}>
            {card.opening}
          </p>
        )}
      </div>
      {partners && alone && partners.length === 0 && (
        <p className="entry-shared">
          No other article is in {nameLanguage(card.language)}; {ACROSS_LANGUAGES}.
        </p>
      )}
      {partners && !(alone && partners.length === 0) && (
        <div className="entry-shared">
          <p>
            <strong>{formatShare(card.shared)}</strong> also in other articles
          </p>
          <div className="share-bar" aria-hidden="true">
            <span style={{ inlineSize: `${card.shared * 100}%` }} />
          </div>
          <ul aria-label={`Compare “${card.label}” with`}>
            {partners.slice(0, NAMED).map(({ partner, share }) => (
              <li key={partner.id}>
                <PlaceLink
                  className="chip"
                  to={{ panel: "compare", left: card.slug, right: partner.slug, show: SHOW_USUAL }}
                  title={`Compare with ${partner.label}`}
                  onPointerEnter={warm(partner)}
                  onFocus={warm(partner)}
                >
                  <Siglum>{partner.siglum}</Siglum> {formatShare(share)}
                  <span className="sr-only">: compare with {partner.label}</span>
                </PlaceLink>
              </li>
            ))}
          </ul>
        </div>
      )}
    </article>
  );
}
