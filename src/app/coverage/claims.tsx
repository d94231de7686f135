import { useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";

import type { CorpusAsset, QuotedClaim } from "../../core/wire/assets.ts";
import { coverageQuery } from "../data/queries.ts";
import { CLAIM_ORDERS } from "../place.ts";
import { count } from "../ui/count.ts";
import { DownloadMenu } from "../ui/download-menu.tsx";
import { SearchField } from "../ui/search-field.tsx";
import { SiglaKey } from "../ui/sigla-key.tsx";
import { useMedia } from "../ui/use-media.ts";
import { useGo } from "../ui/use-place.ts";
import { useSearch } from "../ui/use-search.ts";
import { ClaimSigns } from "./claim-signs.tsx";
import { ClaimTable, WIDE } from "./claim-table.tsx";
import type { CoveragePlace } from "./coverage-places.ts";
import { placeMeant } from "./find-item.ts";
import { gridRows } from "./grid-rows.ts";
import { ItemNotice } from "./item-notice.tsx";
import { filterClaims, firstClaims, orderClaims } from "./order-claims.ts";
import { ShowMore } from "./show-more.tsx";

import "./claims.css";

interface ClaimsProps {
  readonly place: CoveragePlace;
  readonly corpus: CorpusAsset;
}

/** Rows drawn at once where the page scrolls. */
const STEP = 50;

/** A grid of what is said, by who says it. */
export function Claims({ place: linked, corpus }: ClaimsProps) {
  const { data } = useSuspenseQuery(coverageQuery(corpus));
  const place = placeMeant(linked, data.claims, ({ id, sentences }) => ({
    id,
    anchors: sentences.map(({ anchor }) => anchor),
  }));
  const go = useGo();
  const [asked, setAsked] = useState(STEP);
  const ordered = orderClaims(
    data.claims,
    place.order,
    corpus.cards.map(({ id }) => id),
    corpus.events,
  );
  const search = useSearch(place.words, data.claims, sentencesOf, corpus.cards);
  const found = filterClaims(ordered, search);
  const all = found.flatMap(({ claims }) => claims);
  const open = all.findIndex(({ id }) => id === place.item);
  // A grid that scrolls by itself draws what of it is in view.
  const scrolls = useMedia("(min-width: 48rem)", true) && corpus.cards.length > WIDE;
  const shown = scrolls ? all.length : Math.max(asked, open + 1);
  if (data.claims.length === 0) {
    return <p className="text-soft">No two of these articles were found to say the same.</p>;
  }
  return (
    <>
      <p className="coverage-lead">
        {count(data.claims.length, "claim")} that two or more of the {corpus.cards.length} articles make, each
        in its own words. Choose one to read them.
      </p>
      <div className="coverage-controls">
        <label>
          Order{" "}
          <select
            className="field"
            value={place.order ?? ""}
            onChange={({ target }) =>
              go({ ...place, order: CLAIM_ORDERS.find((known) => known === target.value) }, "replace")
            }
          >
            <option value="">what most articles say first</option>
            <option value="text">as the articles tell it</option>
            <option value="date">by date of the event</option>
          </select>
        </label>
        <SearchField
          aria-label="Search in the claims"
          placeholder="Search"
          words={place.words ?? ""}
          onWords={(words) => go({ ...place, words: words || undefined }, "replace")}
        />
        <DownloadMenu
          what="claims"
          cards={corpus.cards}
          make={async (addressOf) =>
            (await import("./export-claims.ts")).exportClaims(all, corpus, addressOf)
          }
        >
          {count(all.length, "claim")}, and who makes them
        </DownloadMenu>
        <output className="text-soft text-sm">
          {place.words !== undefined &&
            (all.length === 0 ? "No claim has these words." : count(all.length, "claim"))}
        </output>
      </div>
      <SiglaKey cards={corpus.cards} />
      <ClaimSigns claims={data.claims} {...corpus} />
      <ItemNotice what="claim" wanted={linked.item} found={place.item} />
      {all.length > 0 && (
        <ClaimTable
          place={place}
          cards={corpus.cards}
          conflicts={corpus.conflicts}
          rows={gridRows(firstClaims(found, shown), place.order === "date")}
        />
      )}
      <ShowMore left={all.length - shown} onMore={() => setAsked(shown + STEP)} />
    </>
  );
}

const sentencesOf = ({ sentences }: QuotedClaim) => sentences;
