import { useEffect, useRef, useState } from "react";

import { quotePassage } from "../../core/selector/quote-passage.ts";
import type { ArticleCard, MarkedEvent } from "../../core/wire/assets.ts";
import { formatMoment } from "../ui/clock-of.ts";
import { formatDate } from "../ui/format-date.ts";
import { Icon } from "../ui/icon.tsx";
import { PlaceLink } from "../ui/place-link.tsx";
import { usePreference } from "../ui/preference.ts";
import { Siglum } from "../ui/siglum.tsx";
import { stepAmong } from "../ui/step-among.ts";
import { useInSteps } from "../ui/use-in-steps.ts";
import { useMedia } from "../ui/use-media.ts";
import { type ComparePlace, placeAt } from "./compare-places.ts";
import { countEvents, eventsAmong, type StripEvent } from "./event-strip-events.ts";

interface EventStripProps {
  readonly events: readonly MarkedEvent[];
  /** The articles in the panes. */
  readonly cards: readonly ArticleCard[];
  /** The comparison without a passage. */
  readonly base: ComparePlace;
  /** Anchors of the passages that are level now, by pane, with blanks between. */
  readonly here: string;
  /** The one pane that is seen, where there is room for one. */
  readonly front: number | undefined;
  readonly onFront: (pane: number) => void;
}

/**
 * The events of the articles on screen against each other: a column for each, a mark in the row of each article that
 * reports it. Choosing one brings its passages level. One tab stop, then arrows.
 */
export function EventStrip({ events, cards, base, here, front, onFront }: EventStripProps) {
  const list = useRef<HTMLOListElement>(null);
  const [wish, setWish] = usePreference("events", ["auto", "open", "shut"]);
  const hasRoom = useMedia("(min-width: 48rem) and (min-height: 50rem)", true);
  const [near, setNear] = useState<string>();
  const among = eventsAmong(
    events,
    cards.map(({ id }) => id),
  );
  const chosen = among.find((event) => anchorsOf(event).join(" ") === here);
  const drawn = useInSteps(among, chosen && among.indexOf(chosen) + 1);
  useEffect(() => {
    list.current?.querySelector("[aria-current]")?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [chosen?.id]);
  if (among.length === 0 || cards[0] === cards[1]) return undefined;
  const isOpen = wish === "auto" ? hasRoom : wish === "open";
  const bringToFront = ({ mentions }: StripEvent): void => {
    if (front !== undefined && !mentions[front]) onFront(mentions.findIndex((mention) => mention));
  };
  const told = among.find(({ id }) => id === near) ?? chosen;
  const stop = told ?? among[0];
  return (
    <section className="event-strip" data-wish={wish} aria-label="Events">
      <header>
        <button type="button" aria-expanded={isOpen} onClick={() => setWish(isOpen ? "shut" : "open")}>
          <Icon name="next" />
          Events
        </button>
        <p>{describe(among, cards)}</p>
        <p className="event-strip-told" aria-hidden="true">
          {told ? (
            `${formatMoment(told.when, told.clock)} · ${told.label}`
          ) : (
            <small>Choose one to read it in the texts</small>
          )}
        </p>
      </header>
      <div className="event-strip-rows">
        <div aria-hidden="true">
          {cards.map(({ id, siglum }) => (
            <Siglum key={id}>{siglum}</Siglum>
          ))}
        </div>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the links within take the focus; keys bubble here */}
        <ol ref={list} onKeyDown={(key) => stepAmong(key, "a")} onPointerLeave={() => setNear(undefined)}>
          {drawn.map((event, index) => (
            <li key={event.id}>
              <PlaceLink
                to={placeOf(event, base)}
                tabIndex={event === stop ? 0 : -1}
                aria-label={`${event.label}, ${shorten(formatMoment(event.when, event.clock))}, in ${namesIn(event, cards)}`}
                aria-current={event === chosen || undefined}
                onClick={() => bringToFront(event)}
                onFocus={() => setNear(event.id)}
                onPointerEnter={() => setNear(event.id)}
              >
                <Marks event={event} />
                <DateOf event={event} before={drawn[index - 1]} />
              </PlaceLink>
            </li>
          ))}
        </ol>
      </div>
    </section>
  );
}

/** A mark for each article that reports the event, hollow where its words give no date, joined where several do. */
function Marks({ event }: { readonly event: StripEvent }) {
  const last = event.mentions.findLastIndex((mention) => mention !== undefined);
  const first = event.mentions.findIndex((mention) => mention !== undefined);
  return (
    <span className="event-strip-marks">
      {event.mentions.map((mention, pane) => (
        <span
          // oxlint-disable-next-line react/no-array-index-key -- a row is a pane
          key={pane}
          data-mark={mention && (mention.date ? "dated" : "undated")}
          data-joined={(pane >= first && pane < last) || undefined}
        />
      ))}
    </span>
  );
}

/** Of several events on one day the first says it, the others their time. */
function DateOf({ event, before }: { readonly event: StripEvent; readonly before: StripEvent | undefined }) {
  const isAgain = before?.when === event.when;
  const clock = isAgain && before.clock !== event.clock ? event.clock : undefined;
  return (
    <span
      className="event-strip-date"
      aria-hidden="true"
      data-again={(isAgain && clock === undefined) || undefined}
    >
      {clock ?? shorten(formatDate(event.when))}
    </span>
  );
}

const anchorsOf = ({ mentions }: StripEvent): readonly (string | undefined)[] =>
  mentions.map((mention) => mention?.anchor);

const placeOf = (event: StripEvent, base: ComparePlace): ComparePlace =>
  placeAt(base, anchorsOf(event), quotePassage(event.mentions.find((mention) => mention)?.text ?? ""));

const namesIn = ({ mentions }: StripEvent, cards: readonly ArticleCard[]): string =>
  cards
    .filter((_, pane) => mentions[pane] !== undefined)
    .map(({ siglum }) => siglum)
    .join(" and ");

/** “3 in both · 2 only in A · 7 only in B”. */
function describe(events: readonly StripEvent[], cards: readonly ArticleCard[]): string {
  const { common, only } = countEvents(events);
  const lone = cards.map(({ siglum }, pane) => `${only[pane]} only in ${siglum}`);
  return [`${common} in ${cards.length === 2 ? "both" : "two or more"}`, ...lone].join(" · ");
}

/** “28 Sep 2023” for “28 September 2023”. */
const shorten = (date: string): string => date.replaceAll(/\b([A-Z][a-z]{2})[a-z]+/g, "$1");
