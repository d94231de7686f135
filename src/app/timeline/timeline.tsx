import { useSuspenseQuery } from "@tanstack/react-query";
import { useDeferredValue, useMemo } from "react";

import type { CorpusAsset, MarkedEvent } from "../../core/wire/assets.ts";
import { corpusQuery } from "../data/queries.ts";
import { count, grouped } from "../ui/count.ts";
import { DownloadMenu } from "../ui/download-menu.tsx";
import { PrintKey } from "../ui/print-key.tsx";
import { SearchField } from "../ui/search-field.tsx";
import { SiglaKey } from "../ui/sigla-key.tsx";
import { useKeys } from "../ui/use-keys.ts";
import { useGo } from "../ui/use-place.ts";
import { useReturn } from "../ui/use-return.ts";
import { useSearch } from "../ui/use-search.ts";
import { ArticleFilter } from "./article-filter.tsx";
import { isWithin } from "./event-range.ts";
import { EventViews } from "./event-views.tsx";
import {
  chosenIn,
  placeToggled,
  rangeOf,
  shownEvents,
  shownSlugs,
  type TimelinePlace,
} from "./timeline-places.ts";

import "./timeline.css";

/** What the articles report to have happened, by date: a chart to look over, a list to read. */
export function Timeline({ place }: { readonly place: TimelinePlace }) {
  const { data: corpus } = useSuspenseQuery(corpusQuery);
  const go = useGo();
  // The views may be long: they are drawn while the reader goes on typing.
  const words = useDeferredValue(place.words);
  const search = useSearch(words, corpus.events, mentionsOf, corpus.cards);
  const named = place.sources.join(",");
  // Kept from one choice to the next, so that only what it touches of 5,000 events is drawn anew.
  const events = useMemo(
    () => shownEvents(corpus, { sources: named.split(",") }, search),
    [corpus, named, search],
  );
  const range = rangeOf(place);
  const inRange = range ? events.filter((event) => isWithin(event, range)) : events;
  const chosen = chosenIn(corpus, place);
  useReturn();
  useKeys({
    Escape: place.event === undefined ? undefined : () => go({ ...place, event: undefined }, "replace"),
  });

  return (
    <div className="timeline page">
      <title>Timeline · Variorum</title>
      <header className="page-head">
        <h1>Timeline</h1>
        <p aria-live="polite">{describe(events.length, corpus)}</p>
      </header>
      {place.event !== chosen && (
        <p role="status" className="notice">
          {chosen === undefined
            ? "This link pointed at an event that is no longer here."
            : "The date or the words of this event have changed since the link was made."}
        </p>
      )}
      {corpus.events.length > 0 && (
        <>
          <div className="timeline-controls">
            <ArticleFilter
              cards={corpus.cards}
              shown={shownSlugs(place, corpus.cards)}
              onOnly={(slug) => go({ ...place, sources: [slug] }, "replace")}
              onAll={() => go({ ...place, sources: [] }, "replace")}
              onToggle={(slug) => go(placeToggled(place, slug, corpus.cards), "replace")}
            />
            <SearchField
              aria-label="Search in the events"
              placeholder="Search"
              words={place.words ?? ""}
              onWords={(sought) => go({ ...place, words: sought || undefined }, "replace")}
            />
            <DownloadMenu
              what="timeline"
              cards={corpus.cards}
              make={async (addressOf) =>
                (await import("./export-events.ts")).exportEvents(inRange, corpus.cards, addressOf)
              }
            >
              {count(inRange.length, "event")}, in each article’s words
            </DownloadMenu>
          </div>
          <div className="timeline-key">
            <SiglaKey cards={corpus.cards} folded />
          </div>
          <PrintKey cards={corpus.cards} />
          <EventViews corpus={corpus} events={events} place={place} />
        </>
      )}
    </div>
  );
}

const mentionsOf = ({ mentions }: MarkedEvent) => mentions;

function describe(shown: number, { events }: CorpusAsset): string {
  if (events.length === 0) return "The articles give no date that could be placed.";
  const those = shown === events.length ? "" : `${grouped(shown)} of `;
  return `${those}${count(events.length, "event")} that the articles date, in their own words.`;
}
