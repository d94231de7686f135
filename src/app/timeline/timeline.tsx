import { useSuspenseQuery } from "@tanstack/react-query";
import { useDeferredValue, useMemo, useState } from "react";

import type { CorpusAsset } from "../../core/assets.ts";
import { corpusQuery } from "../data/queries.ts";
import { count } from "../ui/count.ts";
import { nearestName } from "../ui/nearest-name.ts";
import { useKeys } from "../ui/use-keys.ts";
import { useMedia } from "../ui/use-media.ts";
import { useGo } from "../ui/use-place.ts";
import { ArticleFilter } from "./article-filter.tsx";
import { isCrowded } from "./event-range.ts";
import { EventViews } from "./event-views.tsx";
import { filterEvents, placeToggled, shownSlugs, type TimelinePlace } from "./timeline-places.ts";

/** What the articles report to have happened, by date: a chart to look over, a list to read. */
export function Timeline({ place }: { readonly place: TimelinePlace }) {
  const { data: corpus } = useSuspenseQuery(corpusQuery);
  const go = useGo();
  const [search, setSearch] = useState("");
  const [spaced, setSpaced] = useState<boolean>();
  const charted = useMedia("(min-width: 48rem)", false);
  const shown = shownSlugs(place, corpus.cards);
  const words = useDeferredValue(search);
  // Kept while a letter is typed, so that the views, which may be long, are not drawn for it.
  const events = useMemo(() => eventsIn(corpus, place, words), [corpus, place, words]);
  const even = spaced ?? isCrowded(corpus.events);
  const chosen = chosenIn(corpus, place);
  useKeys({
    Escape: place.event === undefined ? undefined : () => go({ ...place, event: undefined }, "replace"),
  });

  return (
    <div className="timeline page">
      <title>Timeline · Variorum</title>
      <header className="page-head">
        <h1>Timeline</h1>
        <p aria-live="polite">{describe(events.length, corpus.events.length)}</p>
      </header>
      {place.event !== undefined && chosen === undefined && (
        <p role="status" className="notice">
          This link pointed at an event that is no longer here.
        </p>
      )}
      {corpus.events.length > 0 && (
        <>
          <div className="timeline-controls">
            <ArticleFilter
              cards={corpus.cards}
              shown={shown}
              onOnly={(slug) => go({ ...place, sources: [slug] }, "replace")}
              onAll={() => go({ ...place, sources: [] }, "replace")}
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
          <EventViews
            events={events}
            cards={corpus.cards}
            chosen={chosen}
            place={place}
            charted={charted}
            even={even}
          />
        </>
      )}
    </div>
  );
}

function eventsIn({ cards, events }: CorpusAsset, place: TimelinePlace, words: string) {
  const shown = shownSlugs(place, cards);
  const articles = new Set(cards.filter(({ slug }) => shown.has(slug)).map(({ id }) => id));
  return filterEvents(events, articles, words);
}

/** The event that the link means: its name has its date and words, which change a little as articles are edited or added. */
const chosenIn = ({ events }: CorpusAsset, { event }: TimelinePlace): string | undefined =>
  event === undefined
    ? undefined
    : nearestName(
        events.map(({ id }) => id),
        event,
      );

function describe(shown: number, all: number): string {
  if (all === 0) return "The articles give no date that could be placed.";
  const those = shown === all ? "" : `${shown.toLocaleString("en")} of `;
  return `${those}${count(all, "event")} that the articles date, in their own words.`;
}
