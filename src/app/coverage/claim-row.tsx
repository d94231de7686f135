import { memo, useEffect, useRef } from "react";

import type { ArticleCard, QuotedClaim } from "../../core/assets.ts";
import { textLanguage } from "../ui/text-language.ts";
import { CellLink } from "./cell-link.tsx";
import { ClaimWords } from "./claim-words.tsx";
import { type CoveragePlace } from "./coverage-places.ts";
import { QuotedPart } from "./quoted-part.tsx";

interface ClaimRowProps extends Pick<CoveragePlace, "order" | "words"> {
  readonly claim: QuotedClaim;
  readonly cards: readonly ArticleCard[];
  readonly open: boolean;
  /** Slug of the article whose cell was chosen. */
  readonly chosen: string | undefined;
}

/** A claim, in its clearest words, and a cell for each article; open, the words of all of them. */
export const ClaimRow = memo(function ClaimRow({ claim, cards, open, chosen, order, words }: ClaimRowProps) {
  const row = useRef<HTMLTableRowElement>(null);
  useEffect(() => {
    if (open) row.current?.scrollIntoView({ block: "nearest" });
  }, [open]);
  const place: CoveragePlace = { panel: "coverage", view: "claims", order, words };
  const clearest = claim.sentences[claim.clearest];
  const source = cards.find(({ id }) => id === clearest?.article);
  const saying = new Set(claim.sentences.map(({ article }) => article));
  return (
    <>
      <tr ref={row} className="claim-row" data-open={open || undefined}>
        <th scope="row" {...(source && textLanguage(source))}>
          <CellLink to={{ ...place, item: open ? undefined : claim.id }} aria-expanded={open}>
            {clearest && <QuotedPart sentence={clearest} />}
          </CellLink>
        </th>
        {cards.map((card) =>
          saying.has(card.id) ? (
            <td key={card.id}>
              <CellLink
                to={{ ...place, item: claim.id, article: card.slug }}
                title={`In ${card.label}`}
                aria-current={chosen === card.slug || undefined}
              >
                {card.siglum}
                <span className="sr-only"> says so: read its sentence</span>
              </CellLink>
            </td>
          ) : claim.unsure.includes(card.id) ? (
            <td
              key={card.id}
              className="unsure"
              aria-label="perhaps in this article"
              title={`Perhaps in ${card.label}, in other words`}
            />
          ) : (
            <td
              key={card.id}
              className="absent"
              aria-label="not in this article"
              title={`Not in ${card.label}`}
            />
          ),
        )}
      </tr>
      {open && (
        <tr className="claim-open">
          <td colSpan={cards.length + 1}>
            <ClaimWords claim={claim} cards={cards} chosen={chosen} />
          </td>
        </tr>
      )}
    </>
  );
});
