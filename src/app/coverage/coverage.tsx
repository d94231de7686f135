import { useSuspenseQuery } from "@tanstack/react-query";
import { type ReactNode, Suspense } from "react";

import type { CorpusAsset } from "../../core/wire/assets.ts";
import { corpusQuery, coverageQuery } from "../data/queries.ts";
import { COVERAGE_VIEWS, type CoverageView } from "../place.ts";
import { useArriving } from "../ui/arriving.tsx";
import { ErrorBoundary } from "../ui/error-boundary.tsx";
import { PlaceLink } from "../ui/place-link.tsx";
import { useReturn } from "../ui/use-return.ts";

import "./coverage.css";
import { Claims } from "./claims.tsx";
import { Conflicts } from "./conflicts.tsx";
import { type CoveragePlace, viewPlace } from "./coverage-places.ts";
import { OnlyHere } from "./only-here.tsx";
import { Pairs } from "./pairs.tsx";
import { Quotations } from "./quotations.tsx";

const VIEWS = {
  claims: "Who says what",
  only: "Only here",
  pairs: "Pairs",
  quotations: "Quotations",
  conflicts: "Conflicts",
} as const satisfies Record<CoverageView, string>;

/** What the articles say all together: who says what, who alone, how much of one is in another, and what conflicts. */
export function Coverage({ place }: { readonly place: CoveragePlace }) {
  const { data: corpus } = useSuspenseQuery(corpusQuery);
  const arriving = useArriving();
  useReturn();
  return (
    <div className="coverage page">
      <title>{`${VIEWS[place.view]} · Variorum`}</title>
      <header className="page-head coverage-head">
        <h1>Coverage</h1>
        <nav aria-label="Views of the coverage">
          {COVERAGE_VIEWS.map((view) => (
            <PlaceLink
              key={view}
              to={viewPlace(place, view)}
              aria-current={view === place.view ? "page" : undefined}
            >
              {VIEWS[view]}
            </PlaceLink>
          ))}
        </nav>
      </header>
      {corpus.cards.length < 2 ? (
        <p className="text-soft">There must be two articles before one can be set against another.</p>
      ) : (
        <>
          {arriving && <Data corpus={corpus} />}
          <ErrorBoundary what={`“${VIEWS[place.view]}”`} where={place.view}>
            <Suspense fallback={<p className="waiting">Opening…</p>}>{viewOf(place, corpus)}</Suspense>
          </ErrorBoundary>
        </>
      )}
    </div>
  );
}

/** Nothing to see: with it a written page is taken over once its data are there, or else is left as it is. */
function Data({ corpus }: { readonly corpus: CorpusAsset }) {
  useSuspenseQuery(coverageQuery(corpus));
  return null;
}

function viewOf(place: CoveragePlace, corpus: CorpusAsset): ReactNode {
  switch (place.view) {
    case "claims":
      return <Claims place={place} corpus={corpus} />;
    case "only":
      return <OnlyHere place={place} corpus={corpus} />;
    case "pairs":
      return <Pairs place={place} corpus={corpus} />;
    case "quotations":
      return <Quotations place={place} corpus={corpus} />;
    case "conflicts":
      return <Conflicts place={place} corpus={corpus} />;
    default:
      return place.view satisfies never;
  }
}
