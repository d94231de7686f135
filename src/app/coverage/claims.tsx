import { useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";

import type { CorpusAsset } from "../../core/assets.ts";
import { coverageQuery } from "../data/queries.ts";
import type { ClaimOrder } from "../place.ts";
import { useGo } from "../ui/use-place.ts";
import { ClaimTable } from "./claim-table.tsx";
import type { CoveragePlace } from "./coverage-places.ts";
import { GoneNotice } from "./gone-notice.tsx";
import { filterClaims, firstClaims, orderClaims } from "./order-claims.ts";
import { SigilKey } from "./sigil-key.tsx";

import "./claims.css";

interface ClaimsProps {
  readonly place: CoveragePlace;
  readonly corpus: CorpusAsset;
}

/** Cells drawn at once; more of them would make a step of the grid felt. */
const CELLS = 4000;
const MOST_ROWS = 50;
const LEAST_ROWS = 12;

/** A grid of what is said, by who says it. */
export function Claims({ place, corpus }: ClaimsProps) {
  const { data } = useSuspenseQuery(coverageQuery(corpus));
  const go = useGo();
  const step = Math.min(MOST_ROWS, Math.max(LEAST_ROWS, Math.floor(CELLS / corpus.cards.length)));
  const [asked, setAsked] = useState(step);
  const ordered = orderClaims(
    data.claims,
    place.order,
    corpus.cards.map(({ id }) => id),
    corpus.events,
  );
  const found = filterClaims(ordered, place.words);
  const all = found.flatMap(({ claims }) => claims);
  const open = all.findIndex(({ id }) => id === place.item);
  const shown = Math.max(asked, open + 1);
  if (data.claims.length === 0) {
    return <p className="text-soft">No two of these articles were found to say the same.</p>;
  }
  return (
    <>
      <p className="coverage-lead">
        {`${count(data.claims.length)} that two or more of the ${corpus.cards.length} articles make, each in its own words. Choose one to read them.${data.claims.some(({ unsure }) => unsure.length > 0) ? " A question mark: an article has something that may be the same." : ""}`}
      </p>
      <div className="coverage-controls">
        <label>
          Order{" "}
          <select
            className="field"
            value={place.order ?? ""}
            onChange={({ target }) =>
              go({ ...place, order: (target.value || undefined) as ClaimOrder | undefined }, "replace")
            }
          >
            <option value="">what most articles say first</option>
            <option value="text">as the articles tell it</option>
            <option value="date">by date of the event</option>
          </select>
        </label>
        <input
          type="search"
          className="field"
          aria-label="Search in the claims"
          placeholder="Search"
          value={place.words ?? ""}
          onChange={({ target }) => go({ ...place, words: target.value || undefined }, "replace")}
        />
        <output className="text-soft text-sm">
          {place.words !== undefined && (all.length === 0 ? "No claim has these words." : count(all.length))}
        </output>
      </div>
      <SigilKey cards={corpus.cards} />
      {place.item !== undefined && !data.claims.some(({ id }) => id === place.item) && (
        <GoneNotice what="claim" />
      )}
      {all.length > 0 && (
        <ClaimTable
          place={place}
          cards={corpus.cards}
          groups={firstClaims(found, shown)}
          headed={place.order === "date"}
        />
      )}
      {all.length > shown && (
        <button type="button" className="button mt-4" onClick={() => setAsked(shown + step)}>
          Show more ({all.length - shown} left)
        </button>
      )}
    </>
  );
}

const count = (claims: number): string =>
  claims === 1 ? "1 claim" : `${claims.toLocaleString("en")} claims`;
