import { type MouseEvent, type RefObject, useEffect, useMemo } from "react";

import type { DayRange } from "../../core/edtf.ts";
import type { CorpusAsset, MarkedEvent } from "../../core/wire/assets.ts";
import type { CardsById } from "../ui/cards-of.ts";
import { usePrinting } from "../ui/use-printing.ts";
import { conflictsByEvent } from "./conflicts-by-event.ts";
import { EventEntry } from "./event-entry.tsx";
import { isWithin } from "./event-range.ts";

interface EventListProps {
  readonly list: RefObject<HTMLDivElement | null>;
  readonly events: readonly MarkedEvent[];
  /** Days that are looked at; absent when all are. */
  readonly range: DayRange | undefined;
  readonly conflicts: CorpusAsset["conflicts"];
  readonly cards: CardsById;
  readonly chosen: string | undefined;
  readonly onChoose: (event: string | undefined) => void;
}

/** The events of `range` in order of date; the chosen one opens to every article's words for it. */
export function EventList({ list, events, range, conflicts, cards, chosen, onChoose }: EventListProps) {
  useEffect(() => {
    if (chosen !== undefined)
      list.current?.querySelector("[data-chosen]")?.scrollIntoView({ block: "nearest" });
  }, [list, chosen]);
  const printed = usePrinting();
  const disputed = useMemo(() => conflictsByEvent(events, conflicts), [events, conflicts]);
  if (events.length === 0)
    return <p className="text-soft mt-8">No event of these articles has these words.</p>;
  // One listener for all: with one each, choosing an event would draw all 5,000 anew.
  const toggle = ({ target }: MouseEvent): void => {
    const button =
      target instanceof Element ? target.closest<HTMLButtonElement>("button[aria-expanded]") : undefined;
    if (button) onChoose(button.value === chosen ? undefined : button.value);
  };
  const isListed = (event: MarkedEvent): boolean =>
    range === undefined || event.id === chosen || isWithin(event, range);
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- the buttons within take focus and keys; clicks bubble here
    <div ref={list} className="event-list" onClick={toggle}>
      {cutInto(events, STRETCH).map((stretch) => (
        <ol
          key={stretch[0]?.id}
          data-whole={(stretch.length === STRETCH && stretch.every(isListed)) || undefined}
          hidden={!stretch.some(isListed)}
        >
          {stretch.map((event) => (
            // Out of sight, not out of the document: to write 5,000 anew takes half a second.
            <li key={event.id} hidden={!isListed(event)} data-chosen={event.id === chosen || undefined}>
              <EventEntry
                event={event}
                conflicts={disputed.get(event.id)}
                cards={cards}
                open={event.id === chosen}
                printed={printed}
              />
            </li>
          ))}
        </ol>
      ))}
    </div>
  );
}

/**
 * The browser skips what is off screen by whole lists (`content-visibility`): of 5,000 entries in one, each is looked
 * at in every frame of zooming, which takes 50 ms.
 */
const STRETCH = 100;

const cutInto = <Item,>(items: readonly Item[], size: number): readonly (readonly Item[])[] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
