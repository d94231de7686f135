import { lazy, Suspense, useDeferredValue, useMemo, useRef, useState } from "react";

import type { DayRange } from "../../core/edtf.ts";
import type { CorpusAsset, MarkedEvent } from "../../core/wire/assets.ts";
import { cardsById, cardsOf } from "../ui/cards-of.ts";
import { useMedia } from "../ui/use-media.ts";
import { useGo } from "../ui/use-place.ts";
import { EventList } from "./event-list.tsx";
import { isCrowded } from "./event-range.ts";
import { InView } from "./in-view.tsx";
import { MOST_LANES, shareLanes } from "./share-lanes.ts";
import { chosenIn, placeInRange, rangeOf, type TimelinePlace } from "./timeline-places.ts";
import { Undated } from "./undated.tsx";

// d3's parts are 20 KB: they come when a screen is wide enough for the chart, or when it is asked for.
const Chart = lazy(async () => ({ default: (await import("./chart.tsx")).Chart }));

interface EventViewsProps {
  readonly corpus: CorpusAsset;
  /** Those of the corpus that `place` shows. */
  readonly events: readonly MarkedEvent[];
  readonly place: TimelinePlace;
}

/**
 * The events on a chart to look over and as a list to read. The list stands in the page as it is written; the chart
 * comes with the script, into room that is kept for it.
 */
export function EventViews({ corpus, events, place }: EventViewsProps) {
  const go = useGo();
  const wide = useMedia("screen and (min-width: 48rem)", false);
  const [asked, setAsked] = useState(false);
  const charted = wide || asked;
  const chosen = chosenIn(corpus, place);
  // The same objects from one choice to the next, so that the list draws anew only what a choice touches.
  const cards = useMemo(() => cardsById(corpus.cards), [corpus]);
  // One event is no line to look along.
  const drawn = events.length > 1;
  const even = (place.spacing ?? (isCrowded(corpus.events) ? "even" : "proportion")) === "even";
  // An article that dates nothing has no lane: it is named below the chart.
  const laned = cardsOf(
    events.flatMap(({ mentions }) => mentions),
    cards,
  );
  const lanes = place.lanes && shareLanes(laned, events);
  const [last = []] = lanes?.slice(-1) ?? [];
  const range = rangeOf(place);
  // The list may be long: it follows while the chart goes on.
  const [from, to] = [useDeferredValue(place.from), useDeferredValue(place.to)];
  const listed = rangeOf({ ...place, from, to });
  const look = (next: DayRange | undefined): void => go(placeInRange(place, next), "replace");
  const choose = (event: string | undefined, how?: "replace"): void => go({ ...place, event }, how);
  const list = useRef<HTMLDivElement>(null);
  // A mark pressed again leads to the words that it has opened, which may be far down.
  const chooseMark = (event: string | undefined, how?: "replace"): void => {
    if (event !== chosen || how !== undefined) choose(event, how);
    else list.current?.querySelector<HTMLElement>("[data-chosen] button")?.focus();
  };
  return (
    <>
      {drawn && !charted && (
        <button type="button" className="button needs-script chart-elsewhere" onClick={() => setAsked(true)}>
          Show the chart
        </button>
      )}
      <div className="chart-room" hidden={!drawn} data-asked={asked || undefined}>
        {charted && drawn && (
          <Suspense>
            <Chart
              events={events}
              cards={cards}
              chosen={chosen}
              even={even}
              lanes={lanes}
              onLanes={(on) => go({ ...place, lanes: on ? "articles" : undefined }, "replace")}
              range={range}
              onRange={look}
              onSpace={(spacing) => go({ ...place, spacing }, "replace")}
              onChoose={chooseMark}
            />
          </Suspense>
        )}
      </div>
      {charted && drawn && lanes && last.length > 1 && (
        <p className="lanes-note">
          The {lanes.length - 1} articles that report most have lanes of their own, the other {last.length}{" "}
          share the last. Choose up to {MOST_LANES} articles above for a lane each.
        </p>
      )}
      <Undated cards={corpus.cards} />
      {range && events.length > 0 && <InView events={events} range={range} onAll={() => look(undefined)} />}
      <EventList
        list={list}
        events={events}
        range={listed}
        conflicts={corpus.conflicts}
        cards={cards}
        chosen={chosen}
        onChoose={choose}
      />
    </>
  );
}
