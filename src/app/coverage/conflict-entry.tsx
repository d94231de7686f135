import type { ReactNode } from "react";

import type { ArticleCard, MarkedConflict } from "../../core/assets.ts";
import { PlaceLink } from "../ui/place-link.tsx";
import { Siglum } from "../ui/siglum.tsx";
import { languageOf, quotePlace, sidesPlace } from "./coverage-places.ts";

interface ConflictEntryProps {
  readonly conflict: MarkedConflict;
  /** Its kind, as a reader calls it. */
  readonly kind: string;
  readonly cards: readonly ArticleCard[];
  /** What can be done with it. */
  readonly children: ReactNode;
}

/** One conflict: what it is about, why it was reported, and every side's words with the ways to them. */
export function ConflictEntry({ conflict, kind, cards, children }: ConflictEntryProps) {
  const byId = new Map(cards.map((card) => [card.id, card]));
  const sides = conflict.sides.flatMap((side) => {
    const card = byId.get(side.article);
    return card ? [{ side, card }] : [];
  });
  return (
    <article className="conflict" aria-label={`${kind}: ${conflict.about}`}>
      <header>
        <h2>
          <span className="conflict-kind">{kind}</span> {conflict.about}
        </h2>
        {children}
      </header>
      <p className="text-soft text-sm">Reported because: {conflict.why}</p>
      <ul>
        {sides.map(({ side, card }) => {
          const other = sides.find((candidate) => candidate.card !== card);
          return (
            <li key={`${side.article} ${side.start}`}>
              <Siglum>{card.siglum}</Siglum>
              <div>
                <blockquote lang={languageOf(card)} dir="auto">
                  <Words side={side} />
                </blockquote>
                <p className="coverage-ways">
                  <span>{card.label}</span>
                  <PlaceLink className="link" to={quotePlace(side, card)}>
                    Read in {card.siglum}
                  </PlaceLink>
                  {other && (
                    <PlaceLink className="link" to={sidesPlace(side, card, other.side, other.card)}>
                      {card.siglum} and {other.card.siglum} side by side
                    </PlaceLink>
                  )}
                </p>
              </div>
            </li>
          );
        })}
      </ul>
    </article>
  );
}

/** The side's words, what differs set off; a value that they put otherwise stands before them. */
function Words({ side: { text, value } }: { readonly side: MarkedConflict["sides"][number] }) {
  const at = text.toLocaleLowerCase().indexOf(value.toLocaleLowerCase());
  if (at < 0 || value === "") {
    return (
      <>
        <strong>{value}</strong>: {text}
      </>
    );
  }
  return (
    <>
      {text.slice(0, at)}
      <strong>{text.slice(at, at + value.length)}</strong>
      {text.slice(at + value.length)}
    </>
  );
}
