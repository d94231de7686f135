import { lazy, memo, Suspense } from "react";

import type { ArticleCard, MarkedEvent } from "../../core/assets.ts";
import { useGo } from "../ui/use-place.ts";
import { cardsById } from "./cards-of.ts";
import { EventList } from "./event-list.tsx";
import { placeInRange, rangeOf, type TimelinePlace } from "./timeline-places.ts";

// d3's parts are 20 KB: they come when a screen is wide enough for the chart.
const Chart = lazy(async () => ({ default: (await import("./chart.tsx")).Chart }));

interface EventViewsProps {
  readonly events: readonly MarkedEvent[];
  readonly cards: readonly ArticleCard[];
  /** Id of the event that is open. */
  readonly chosen: string | undefined;
  readonly place: TimelinePlace;
  /** Whether the screen has room for the chart. */
  readonly charted: boolean;
  readonly even: boolean;
}

/** The events on a chart to look over and as a list to read. Drawn anew only when one of these has changed: typing must not wait for it. */
export const EventViews = memo(function EventViews(props: EventViewsProps) {
  const { events, cards, chosen, place, charted, even } = props;
  const go = useGo();
  const choose = (event: string | undefined, how?: "replace"): void => go({ ...place, event }, how);
  const byId = cardsById(cards);
  return (
    <>
      {charted && events.length > 0 && (
        <Suspense fallback={<div className="chart" />}>
          <Chart
            events={events}
            cards={byId}
            chosen={chosen}
            even={even}
            range={rangeOf(place)}
            onRange={(range) => go(placeInRange(place, range), "replace")}
            onChoose={choose}
          />
        </Suspense>
      )}
      <EventList events={events} cards={byId} chosen={chosen} onChoose={choose} />
    </>
  );
});
