import { useSuspenseQuery } from "@tanstack/react-query";
import { Suspense, useDeferredValue, useEffect, useEffectEvent, useRef } from "react";

import { corpusQuery } from "../data/queries.ts";
import type { Place } from "../place.ts";
import { useArriving } from "../ui/arriving.tsx";
import { ErrorBoundary } from "../ui/error-boundary.tsx";
import { readSearch } from "../ui/find-words.ts";
import { SearchField } from "../ui/search-field.tsx";
import { useKeys } from "../ui/use-keys.ts";
import { useGo } from "../ui/use-place.ts";
import { useReturn } from "../ui/use-return.ts";
import { Results } from "./results.tsx";

import "./search.css";

interface SearchProps {
  readonly place: Extract<Place, { panel: "search" }>;
}

/** Finds words in all articles, passage by passage. */
export function Search({ place }: SearchProps) {
  const { data: corpus } = useSuspenseQuery(corpusQuery);
  const go = useGo();
  const root = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  // Results may be many: they are drawn while the reader goes on typing.
  const words = useDeferredValue(place.words);
  const search = readSearch(words ?? "");

  const arriving = useArriving();
  const begin = useEffectEvent(() => {
    if (place.words === undefined) field.current?.focus({ preventScroll: true });
  });
  useEffect(() => {
    if (!arriving) begin();
  }, [arriving]);
  const step = (by: 1 | -1): void => {
    const hits = Array.from(root.current?.querySelectorAll<HTMLElement>("a.hit") ?? []);
    const at = hits.findIndex((hit) => hit === document.activeElement);
    hits[at < 0 && by === -1 ? hits.length - 1 : Math.max(0, at + by)]?.focus();
  };
  const toField = (): void => field.current?.select();
  useReturn();
  useKeys({ "/": toField, Escape: toField, n: () => step(1), p: () => step(-1) });

  return (
    <div ref={root} className="search page">
      <title>{place.words === undefined ? "Search · Variorum" : `${place.words} · Search · Variorum`}</title>
      <header className="page-head">
        <h1>Search</h1>
        <p>
          A name, a word or its beginning, “a phrase” in quotation marks: every passage of the{" "}
          {corpus.cards.length} articles that has them all.
        </p>
      </header>
      <SearchField
        ref={field}
        className="field needs-script search-field"
        aria-label="Search in all articles"
        words={place.words ?? ""}
        onWords={(sought) => go({ ...place, words: sought || undefined }, "replace")}
        onKeyDown={(key) => {
          if (key.key !== "ArrowDown") return;
          key.preventDefault();
          step(1);
        }}
      />
      <noscript>
        <p className="notice">Searching needs JavaScript; your browser's own search finds words on a page.</p>
      </noscript>
      {search.terms.length > 0 && (
        <ErrorBoundary what="The search" where="search">
          <Suspense fallback={<p className="waiting">Opening…</p>}>
            <Results corpus={corpus} search={search} words={words ?? ""} />
          </Suspense>
        </ErrorBoundary>
      )}
    </div>
  );
}
