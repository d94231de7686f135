import { lazy, type ReactNode, Suspense, useRef } from "react";

import { Compare } from "./compare/compare.tsx";
import { Header } from "./header.tsx";
import type { Place } from "./place.ts";
import { Arrival } from "./ui/arriving.tsx";
import { ErrorBoundary } from "./ui/error-boundary.tsx";
import { Later } from "./ui/later.tsx";
import { usePlace } from "./ui/use-place.ts";
import { useTurnPage } from "./use-turn-page.ts";

// The first script is what a comparison needs; what another page needs besides is announced in its head (server.tsx).
const Coverage = lazy(async () => ({ default: (await import("./coverage/coverage.tsx")).Coverage }));
const Library = lazy(async () => ({ default: (await import("./library/library.tsx")).Library }));
const NewVersion = lazy(async () => ({ default: (await import("./new-version.tsx")).NewVersion }));
const Reader = lazy(async () => ({ default: (await import("./reader/reader.tsx")).Reader }));
const Search = lazy(async () => ({ default: (await import("./search/search.tsx")).Search }));
const Timeline = lazy(async () => ({ default: (await import("./timeline/timeline.tsx")).Timeline }));
const UnknownPlace = lazy(async () => ({ default: (await import("./unknown-place.tsx")).UnknownPlace }));

/** The page: its header, and the panel that the URL names. */
export function App() {
  const place = usePlace();
  const { what, panel } = panelOf(place);
  const main = useRef<HTMLElement>(null);
  useTurnPage(main, pageOf(place));
  return (
    <>
      <a href="#main" className="skip-link">
        Skip to the text
      </a>
      <Header place={place} />
      <main ref={main} id="main" tabIndex={-1}>
        <ErrorBoundary what={what} where={addressOf(place)}>
          <Suspense fallback={<p className="waiting">Opening…</p>}>
            {panel}
            <Arrival />
          </Suspense>
        </ErrorBoundary>
      </main>
      <Later what="News of a later version">
        <NewVersion />
      </Later>
    </>
  );
}

/** What makes a place another page, to be read from its top, rather than another spot or choice on the same one. */
const pageOf = (place: Place): string => (place.panel === "reader" ? `reader ${place.slug}` : place.panel);

/** What a panel was asked for: when it fails, it fails for this. */
const addressOf = (place: Place): string =>
  place.panel === "compare" ? `compare ${place.left} ${place.right}` : pageOf(place);

function panelOf(place: Place): { readonly what: string; readonly panel: ReactNode } {
  switch (place.panel) {
    case "library":
      return { what: "The library", panel: <Library place={place} /> };
    case "reader":
      return { what: "This article", panel: <Reader place={place} /> };
    case "compare":
      return { what: "This comparison", panel: <Compare place={place} /> };
    case "timeline":
      return { what: "The timeline", panel: <Timeline place={place} /> };
    case "coverage":
      return { what: "The coverage", panel: <Coverage place={place} /> };
    case "search":
      return { what: "The search", panel: <Search place={place} /> };
    case "unknown":
      return { what: "This page", panel: <UnknownPlace path={place.path} /> };
    default:
      return place satisfies never;
  }
}
