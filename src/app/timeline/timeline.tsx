import { useSuspenseQuery } from "@tanstack/react-query";
import { lazy, Suspense, useDeferredValue, useState } from "react";

import { corpusQuery } from "../data/queries.ts";
import { useKeys } from "../ui/use-keys.ts";
import { useMedia } from "../ui/use-media.ts";
import { useGo } from "../ui/use-place.ts";
import { ArticleFilter } from "./article-filter.tsx";
import { EventList } from "./event-list.tsx";
import { isCrowded } from "./event-range.ts";
import {
  filterEvents,
  placeInRange,
  placeToggled,
  rangeOf,
  shownSlugs,
  type TimelinePlace,
} from "./timeline-places.ts";

// d3's parts are 20 KB: they come when a screen is wide enough for the chart.
const Chart = lazy(async () => ({ default: (await import("./chart.tsx")).Chart }));

/** What the articles report to have happened, by date: a chart to look over, a list to read. */
export function Timeline({ place }: { readonly place: TimelinePlace }) {
  const { data: corpus } = useSuspenseQuery(corpusQuery);
  const go = useGo();
  const [search, setSearch] = useState("");
  const [spaced, setSpaced] = useState<boolean>();
  const charted = useMedia("(min-width: 48rem)", false);
  const shown = shownSlugs(place, corpus.cards);
  const articles = new Set(corpus.cards.filter(({ slug }) => shown.has(slug)).map(({ id }) => id));
  const events = useDeferredValue(filterEvents(corpus.events, articles, search));
  const even = spaced ?? isCrowded(corpus.events);
  const choose = (event: string | undefined, how?: "replace"): void => go({ ...place, event }, how);
  useKeys({ Escape: place.event === undefined ? undefined : () => choose(undefined, "replace") });

  return (
    <div className="timeline page">
      <title>Timeline · Variorum</title>
      <header className="timeline-head">
        <h1>Timeline</h1>
        <p>
          {corpus.events.length === 0
            ? "The articles give no date that could be placed."
            : `${corpus.events.length} events that the articles date, in their own words.`}
        </p>
      </header>
      {corpus.events.length > 0 && (
        <>
          <div className="timeline-controls">
            <ArticleFilter
              cards={corpus.cards}
              shown={shown}
              onOnly={(slug) => go({ ...place, sources: [slug] }, "replace")}
              onToggle={(slug) => go(placeToggled(place, slug, corpus.cards), "replace")}
            />
            <input
              type="search"
              className="field"
              aria-label="Search in the events"
              placeholder="Search"
              value={search}
              onChange={(event) => setSearch(event.target.value)}
            />
            {charted && (
              <label className="chip">
                <input type="checkbox" checked={even} onChange={(event) => setSpaced(event.target.checked)} />
                Space events evenly
              </label>
            )}
          </div>
          {charted && events.length > 0 && (
            <Suspense fallback={<div className="chart" />}>
              <Chart
                events={events}
                cards={corpus.cards}
                chosen={place.event}
                even={even}
                range={rangeOf(place)}
                onRange={(range) => go(placeInRange(place, range), "replace")}
                onChoose={choose}
              />
            </Suspense>
          )}
          <EventList events={events} cards={corpus.cards} chosen={place.event} onChoose={choose} />
        </>
      )}
    </div>
  );
}
