import { type ReactNode, useEffect, useRef } from "react";

import type { ArticleCard, MarkedConflict } from "../../core/assets.ts";
import { QuoteEntry } from "./quote-entry.tsx";

interface ConflictEntryProps {
  readonly conflict: MarkedConflict;
  /** Its kind, as a reader calls it. */
  readonly kind: string;
  readonly cards: readonly ArticleCard[];
  /** Whether a link means this one: it is brought into view. */
  readonly chosen: boolean;
  /** What can be done with it. */
  readonly children: ReactNode;
}

/** One conflict: what it is about, why it was reported, and every side's words with the ways to them. */
export function ConflictEntry({ conflict, kind, cards, chosen, children }: ConflictEntryProps) {
  const entry = useRef<HTMLElement>(null);
  useEffect(() => {
    if (chosen) entry.current?.scrollIntoView({ block: "start" });
  }, [chosen]);
  const byId = new Map(cards.map((card) => [card.id, card]));
  const sides = conflict.sides.flatMap((side) => {
    const card = byId.get(side.article);
    return card ? [{ side, card }] : [];
  });
  return (
    <article
      ref={entry}
      className="conflict"
      data-chosen={chosen || undefined}
      aria-label={`${kind}: ${conflict.about}`}
    >
      <header>
        <h2>
          <span className="conflict-kind">{kind}</span> {conflict.about}
        </h2>
        <div>{children}</div>
      </header>
      <p className="text-soft text-sm">Reported because: {conflict.why}</p>
      <ul>
        {sides.map(({ side, card }) => {
          const other = sides.find((candidate) => candidate.card !== card);
          return (
            <li key={`${side.article} ${side.start}`}>
              <QuoteEntry quoted={side} card={card} other={other && { quoted: other.side, card: other.card }}>
                <Words side={side} />
              </QuoteEntry>
            </li>
          );
        })}
      </ul>
    </article>
  );
}

/** A value that is so much of a side's words is all of them: to set it off would set off nothing. */
const WHOLE = 0.8;

/** The side's words, what differs set off; a value that they put otherwise stands before them. */
function Words({ side: { text, value } }: { readonly side: MarkedConflict["sides"][number] }) {
  const at = text.toLocaleLowerCase().indexOf(value.toLocaleLowerCase());
  if (value.length >= WHOLE * text.length) return text;
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
