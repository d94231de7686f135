import { useEffect, useRef } from "react";

import type { MarkedEvent } from "../../core/assets.ts";
import { DateText } from "../ui/date-text.tsx";
import { Siglum } from "../ui/siglum.tsx";
import { type CardsById, cardsOf } from "./cards-of.ts";
import { EventWords } from "./event-words.tsx";

interface EventListProps {
  readonly events: readonly MarkedEvent[];
  readonly cards: CardsById;
  readonly chosen: string | undefined;
  readonly onChoose: (event: string | undefined) => void;
}

/** The events in order of date; the chosen one opens to every article's words for it. */
export function EventList({ events, cards, chosen, onChoose }: EventListProps) {
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    if (chosen !== undefined) {
      list.current?.querySelector("[data-chosen]")?.scrollIntoView({ block: "nearest", behavior: "smooth" });
    }
  }, [chosen]);
  if (events.length === 0)
    return <p className="text-soft mt-8">No event of these articles has these words.</p>;
  return (
    <ol ref={list} className="event-list">
      {events.map((event) => {
        const open = event.id === chosen;
        const reporting = cardsOf(event.mentions, cards);
        return (
          <li key={event.id} data-chosen={open || undefined}>
            <h2>
              <button
                type="button"
                aria-expanded={open}
                onClick={() => onChoose(open ? undefined : event.id)}
              >
                <span className="event-date">
                  <DateText date={event.when} />
                </span>
                <span className="event-label">{event.label}</span>
                <span className="event-sigla">
                  {reporting.slice(0, 6).map((card) => (
                    <Siglum key={card.id}>{card.siglum}</Siglum>
                  ))}
                  {reporting.length > 6 && <small>+{reporting.length - 6}</small>}
                  <span className="sr-only">
                    {describeReporting(reporting.length, event.conflicts.length)}
                  </span>
                  {event.conflicts.length > 0 && (
                    <span
                      className="event-conflict"
                      aria-hidden="true"
                      title="The articles give different dates"
                    >
                      ≠
                    </span>
                  )}
                </span>
              </button>
            </h2>
            {open && <EventWords event={event} cards={cards} />}
          </li>
        );
      })}
    </ol>
  );
}

function describeReporting(articles: number, conflicts: number): string {
  const count = articles === 1 ? "in 1 article" : `in ${articles} articles`;
  return conflicts > 0 ? `${count}, which give different dates` : count;
}
