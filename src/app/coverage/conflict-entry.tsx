import { type ReactNode, useEffect, useRef } from "react";

import { groupBy } from "../../core/group-by.ts";
import { readingOf } from "../../core/reading-of.ts";
import type { ArticleCard, MarkedConflict } from "../../core/wire/assets.ts";
import { byPublished } from "../ui/by-published.ts";
import { cardsById } from "../ui/cards-of.ts";
import { ConflictWords } from "../ui/conflict-words.tsx";
import { QuoteEntry } from "./quote-entry.tsx";

interface ConflictEntryProps {
  readonly conflict: MarkedConflict;
  /** Its kind, as a reader calls it. */
  readonly kind: string;
  readonly cards: readonly ArticleCard[];
  /** Whether a link means this one: it is brought into view. */
  readonly chosen: boolean;
  /** What the link that means it has to say. */
  readonly notice: ReactNode;
  /** What can be done with it. */
  readonly children: ReactNode;
}

/** Of a quotation, what would stand above the words are the words. */
const WORDINGS = ["One wording", "Another wording"] as const;

/**
 * One conflict: what it is about, why it was reported, and every side's words with the ways to them; the earliest
 * first.
 */
export function ConflictEntry({ conflict, kind, cards, chosen, notice, children }: ConflictEntryProps) {
  const entry = useRef<HTMLElement>(null);
  useEffect(() => {
    if (chosen) entry.current?.scrollIntoView({ block: "start" });
  }, [chosen]);
  const byId = cardsById(cards);
  const quoted = conflict.sides.flatMap((side) => {
    const card = byId.get(side.article);
    return card ? [{ side, card }] : [];
  });
  const inTime = quoted.toSorted((a, b) => byPublished(a.card, b.card));
  const readings = [...groupBy(inTime, ({ side }) => readingOf(side))];
  return (
    <article
      ref={entry}
      className="conflict"
      data-chosen={chosen || undefined}
      aria-label={`${kind}: ${conflict.about}`}
    >
      {notice}
      <header>
        <div>
          <h2>
            <span className="conflict-kind">{kind}</span> {conflict.about}
          </h2>
          <p className="text-soft text-sm">Reported because: {conflict.why}</p>
        </div>
        <div className="conflict-acts">{children}</div>
      </header>
      <ul className="conflict-readings">
        {readings.map(([reading, sides], index) => (
          <li key={reading}>
            <h3>
              {conflict.kind === "quotation" ? WORDINGS[Math.min(index, 1)] : sides[0]?.side.value}
              {sides.length > 1 && <span>{sides.length} articles</span>}
            </h3>
            <ul>
              {sides.map(({ side, card }) => {
                const other = inTime.find(
                  (candidate) => candidate.card !== card && readingOf(candidate.side) !== reading,
                );
                return (
                  <li key={`${side.article} ${side.start}`}>
                    <QuoteEntry
                      quoted={side}
                      card={card}
                      other={other && { quoted: other.side, card: other.card }}
                    >
                      <ConflictWords side={side} />
                    </QuoteEntry>
                  </li>
                );
              })}
            </ul>
          </li>
        ))}
      </ul>
    </article>
  );
}
