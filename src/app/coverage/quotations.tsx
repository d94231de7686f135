import { useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";

import type { CorpusAsset } from "../../core/wire/assets.ts";
import { coverageQuery } from "../data/queries.ts";
import { count } from "../ui/count.ts";
import { DownloadMenu } from "../ui/download-menu.tsx";
import { SearchField } from "../ui/search-field.tsx";
import { SiglaKey } from "../ui/sigla-key.tsx";
import { useGo } from "../ui/use-place.ts";
import { useSearch } from "../ui/use-search.ts";
import { isSaidIn, isOfKind, SAYING_KINDS, type SayingKind, sayingId, toldBy } from "./choose-sayings.ts";
import type { CoveragePlace } from "./coverage-places.ts";
import { placeMeant } from "./find-item.ts";
import { ItemNotice } from "./item-notice.tsx";
import { KindChips } from "./kind-chips.tsx";
import { SayingEntry } from "./saying-entry.tsx";
import { ShowMore } from "./show-more.tsx";

import "./quotes.css";

interface QuotationsProps {
  readonly place: CoveragePlace;
  readonly corpus: CorpusAsset;
}

const KINDS = {
  changed: "Changed",
  several: "In several articles",
  once: "Quoted only once",
} as const satisfies Record<SayingKind, string>;

/** Sayings drawn at once. */
const STEP = 40;

/** Every quotation by what it says and who said it, its wordings set against one another. */
export function Quotations({ place: linked, corpus }: QuotationsProps) {
  const { data } = useSuspenseQuery(coverageQuery(corpus));
  const go = useGo();
  const [asked, setAsked] = useState(STEP);
  const { sayings } = data;
  const place = placeMeant(linked, sayings, (saying) => ({
    id: sayingId(saying),
    anchors: saying.wordings.flatMap(({ witnesses }) => witnesses.map(({ anchor }) => anchor)),
  }));
  const search = useSearch(place.words, sayings, toldBy, corpus.cards);
  if (sayings.length === 0) {
    return <p className="text-soft">No quotation of four words or more was found in these articles.</p>;
  }
  const kind = SAYING_KINDS.find((known) => known === place.kind);
  const listed = sayings.filter(
    (saying) => (kind === undefined || isOfKind(saying, kind)) && isSaidIn(saying, search),
  );
  const shown = Math.max(asked, 1 + listed.findIndex((saying) => sayingId(saying) === place.item));
  return (
    <>
      <p className="coverage-lead">
        Whose words the articles quote, and how. Of several wordings the fullest comes first; in the others
        what differs is set off and what they leave out is struck. Either may be what was said.
      </p>
      <div className="coverage-controls">
        <KindChips
          place={place}
          label="Kinds of quotation"
          kinds={[
            { kind: undefined, label: "All", count: sayings.length },
            ...SAYING_KINDS.map((each) => ({
              kind: each,
              label: KINDS[each],
              count: sayings.filter((saying) => isOfKind(saying, each)).length,
            })),
          ]}
        />
        <SearchField
          aria-label="Search in the quotations"
          placeholder="Speaker or words"
          words={place.words ?? ""}
          onWords={(words) => go({ ...place, words: words || undefined }, "replace")}
        />
        <DownloadMenu
          what="quotations"
          cards={corpus.cards}
          make={async (addressOf) =>
            (await import("./export-sayings.ts")).exportSayings(listed, corpus.cards, addressOf)
          }
        >
          {count(listed.length, "quotation")}, in all wordings
        </DownloadMenu>
      </div>
      <SiglaKey cards={corpus.cards} folded />
      {place.item === undefined && <ItemNotice what="quotation" wanted={linked.item} found={undefined} />}
      {listed.length === 0 && <p className="text-soft">No quotation is like that.</p>}
      <ul className="sayings">
        {listed.slice(0, shown).map((saying) => (
          <li key={sayingId(saying)}>
            <SayingEntry
              saying={saying}
              cards={corpus.cards}
              chosen={sayingId(saying) === place.item}
              notice={
                sayingId(saying) === place.item && (
                  <ItemNotice what="quotation" wanted={linked.item} found={place.item} />
                )
              }
            />
          </li>
        ))}
      </ul>
      <ShowMore left={listed.length - shown} onMore={() => setAsked(shown + STEP)} />
    </>
  );
}
