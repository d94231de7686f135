import { useState } from "react";

import { groupBy } from "../../core/group-by.ts";
import type { ArticleId } from "../../core/model.ts";
import { readingOf } from "../../core/reading-of.ts";
import type { ArticleCard, MarkedConflict, QuotedClaim } from "../../core/wire/assets.ts";
import { cardsById } from "../ui/cards-of.ts";
import { conflictId } from "../ui/conflict-kinds.ts";
import { PlaceLink } from "../ui/place-link.tsx";
import { QuoteEntry } from "./quote-entry.tsx";
import { QuotedPart } from "./quoted-part.tsx";

interface ClaimWordsProps {
  readonly claim: QuotedClaim;
  readonly cards: readonly ArticleCard[];
  /** Between its sentences. */
  readonly conflicts: readonly MarkedConflict[];
  /** Slug of the article whose words come first. */
  readonly chosen: string | undefined;
}

/** So many articles' words are shown before the reader asks for all. */
const FEW = 8;

/**
 * Each article's own words for a claim, the chosen article's first and what may be the same last, and the ways to them.
 */
export function ClaimWords({ claim, cards, conflicts, chosen }: ClaimWordsProps) {
  const [all, setAll] = useState(false);
  const byId = cardsById(cards);
  const quotes = [
    ...claim.sentences.map((sentence) => ({
      sentence,
      isSure: true,
      words: <QuotedPart sentence={sentence} />,
    })),
    ...claim.unsure.map((sentence) => ({ sentence, isSure: false, words: sentence.text })),
  ].flatMap((quote) => {
    const card = byId.get(quote.sentence.article);
    return card ? [{ ...quote, card }] : [];
  });
  const first = quotes.find(({ card }) => card.slug === chosen) ?? quotes[claim.clearest];
  const inOrder = first ? [first, ...quotes.filter((quote) => quote !== first)] : quotes;
  const shown = all ? inOrder : inOrder.slice(0, FEW);
  return (
    <div className="claim-words">
      {conflicts.map((conflict) => (
        <p key={conflictId(conflict)} className="claim-conflict">
          <PlaceLink
            className="link"
            to={{ panel: "coverage", view: "conflicts", item: conflictId(conflict) }}
            title={conflict.why}
          >
            Given differently
          </PlaceLink>
          {": "}
          {describeSides(conflict, byId)}
        </p>
      ))}
      <ul>
        {shown.map(({ sentence, card, isSure, words }) => {
          const other = inOrder.find((quote) => quote.card !== card && quote.isSure);
          return (
            <li key={`${sentence.article} ${sentence.start}`} data-chosen={card.slug === chosen || undefined}>
              <QuoteEntry
                quoted={sentence}
                card={card}
                other={other && { quoted: other.sentence, card: other.card }}
                note={isSure ? undefined : "May say the same; the nearest sentence of this article:"}
              >
                {words}
              </QuoteEntry>
            </li>
          );
        })}
      </ul>
      {inOrder.length > shown.length && (
        <button type="button" className="button" onClick={() => setAll(true)}>
          All {inOrder.length} sentences
        </button>
      )}
    </div>
  );
}

/** “A, C 52; I 54”. */
const describeSides = ({ sides }: MarkedConflict, cards: ReadonlyMap<ArticleId, ArticleCard>): string =>
  Array.from(groupBy(sides, readingOf).values(), (alike) => {
    const sigla = new Set(alike.map(({ article }) => cards.get(article)?.siglum));
    return `${[...sigla].join(", ")} ${alike[0]?.value}`;
  }).join("; ");
