import { useEffect, useRef } from "react";

import type { ArticleCard, QuotedClaim } from "../../core/assets.ts";
import { PlaceLink } from "../ui/place-link.tsx";
import { ClaimWords } from "./claim-words.tsx";
import { type CoveragePlace, languageOf } from "./coverage-places.ts";
import { QuotedPart } from "./quoted-part.tsx";

interface ClaimRowProps {
  readonly claim: QuotedClaim;
  readonly place: CoveragePlace;
  readonly cards: readonly ArticleCard[];
}

/** A claim, in its clearest words, and a cell for each article; open, the words of all of them. */
export function ClaimRow({ claim, place, cards }: ClaimRowProps) {
  const row = useRef<HTMLTableRowElement>(null);
  const open = place.item === claim.id;
  useEffect(() => {
    if (open) row.current?.scrollIntoView({ block: "nearest" });
  }, [open]);
  const clearest = claim.sentences[claim.clearest];
  const source = cards.find(({ id }) => id === clearest?.article);
  const saying = new Set(claim.sentences.map(({ article }) => article));
  return (
    <>
      <tr ref={row} className="claim-row" data-open={open || undefined}>
        <th scope="row" lang={source && languageOf(source)} dir="auto">
          <PlaceLink
            to={{ ...place, item: open ? undefined : claim.id, article: undefined }}
            aria-expanded={open}
          >
            {clearest && <QuotedPart sentence={clearest} />}
          </PlaceLink>
        </th>
        {cards.map((card) => {
          if (!saying.has(card.id)) {
            return (
              <td key={card.id} title={`Not in ${card.label}`}>
                <span className="sr-only">not in this article</span>
              </td>
            );
          }
          const chosen = open && place.article === card.slug;
          return (
            <td key={card.id}>
              <PlaceLink
                to={{ ...place, item: claim.id, article: card.slug }}
                title={`In ${card.label}`}
                aria-current={chosen || undefined}
              >
                {card.siglum}
                <span className="sr-only"> says so: read its sentence</span>
              </PlaceLink>
            </td>
          );
        })}
      </tr>
      {open && (
        <tr className="claim-open">
          <td colSpan={cards.length + 1}>
            <ClaimWords claim={claim} cards={cards} chosen={place.article} />
          </td>
        </tr>
      )}
    </>
  );
}
