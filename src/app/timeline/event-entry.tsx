import { memo } from "react";

import type { MarkedConflict, MarkedEvent } from "../../core/assets.ts";
import { clockOf } from "../ui/clock-of.ts";
import { DateText } from "../ui/date-text.tsx";
import { PlaceLink } from "../ui/place-link.tsx";
import { quotePlace } from "../ui/quote-places.ts";
import { Siglum } from "../ui/siglum.tsx";
import { type CardsById, cardsOf } from "./cards-of.ts";
import { EventWords } from "./event-words.tsx";
import { MOST_SIGLA } from "./name-reporters.ts";

interface EventEntryProps {
  readonly event: MarkedEvent;
  readonly conflicts: readonly MarkedConflict[] | undefined;
  readonly cards: CardsById;
  readonly open: boolean;
}

/** An event in the list: its date, its words, who reports it. Its button, whose value is the event's id, opens it. */
export const EventEntry = memo(function EventEntry({ event, conflicts, cards, open }: EventEntryProps) {
  const reporting = cardsOf(event.mentions, cards);
  const clock = clockOf(event);
  const torn = event.conflicts.length > 0 || conflicts !== undefined;
  return (
    <>
      <h2>
        <button type="button" aria-expanded={open} value={event.id}>
          <span className="event-date">
            <DateText date={event.when} />
            {clock !== undefined && <span>, {clock}</span>}
          </span>
          <span className="event-label" dir="auto">
            {event.label}
          </span>
          <span className="event-sigla">
            {reporting.slice(0, MOST_SIGLA).map((card) => (
              <Siglum key={card.id}>{card.siglum}</Siglum>
            ))}
            {reporting.length > MOST_SIGLA && (
              <small aria-hidden="true">+{reporting.length - MOST_SIGLA}</small>
            )}
            <span className="sr-only">
              {reporting.length === 1 ? "in 1 article" : `in ${reporting.length} articles`}
              {torn && "; the articles differ"}
            </span>
            {torn && (
              <span className="event-conflict" aria-hidden="true" title="The articles differ">
                ≠
              </span>
            )}
          </span>
        </button>
      </h2>
      {/* Where no script opens the event, its passages are a step away all the same. */}
      <noscript>
        <ul className="event-passages">
          {event.mentions.map((mention) => {
            const card = cards.get(mention.article);
            return (
              card && (
                <li key={`${mention.article} ${mention.start}`}>
                  <PlaceLink className="link" to={quotePlace(mention, card)}>
                    {card.siglum}: {mention.text}
                  </PlaceLink>
                </li>
              )
            );
          })}
        </ul>
      </noscript>
      {open && <EventWords event={event} conflicts={conflicts ?? []} cards={cards} />}
    </>
  );
});
