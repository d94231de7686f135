import { memo } from "react";

import type { MarkedConflict, MarkedEvent } from "../../core/wire/assets.ts";
import { type CardsById, cardsOf } from "../ui/cards-of.ts";
import { clockOf } from "../ui/clock-of.ts";
import { DateText } from "../ui/date-text.tsx";
import { Siglum } from "../ui/siglum.tsx";
import { EventPassages } from "./event-passages.tsx";
import { EventWords } from "./event-words.tsx";
import { MOST_SIGLA } from "./name-reporters.ts";

interface EventEntryProps {
  readonly event: MarkedEvent;
  readonly conflicts: readonly MarkedConflict[] | undefined;
  readonly cards: CardsById;
  readonly open: boolean;
  /** Whether it is on paper, where nothing opens. */
  readonly printed: boolean;
}

/** An event in the list: its date, its words, who reports it. Its button, whose value is the event's id, opens it. */
export const EventEntry = memo(function EventEntry(props: EventEntryProps) {
  const { event, conflicts, cards, open, printed } = props;
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
        <EventPassages event={event} cards={cards} />
      </noscript>
      {printed && !open && <EventPassages event={event} cards={cards} />}
      {open && <EventWords event={event} conflicts={conflicts ?? []} cards={cards} />}
    </>
  );
});
