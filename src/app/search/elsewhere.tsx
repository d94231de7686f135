import type { CorpusAsset } from "../../core/wire/assets.ts";
import { count } from "../ui/count.ts";
import { hasTerms, type Search } from "../ui/find-words.ts";
import { PlaceLink } from "../ui/place-link.tsx";

interface ElsewhereProps {
  readonly corpus: CorpusAsset;
  readonly search: Search;
  /** As they were typed. */
  readonly words: string;
}

/** The ways to what else has the words: events of the timeline, claims and quotations. */
export function Elsewhere({ corpus, search, words }: ElsewhereProps) {
  const events = corpus.events.filter(({ label, mentions }) =>
    hasTerms([label, ...mentions.map(({ text }) => text)].join(" "), search),
  ).length;
  return (
    <p className="search-elsewhere">
      See also{" "}
      {events > 0 && (
        <PlaceLink className="link" to={{ panel: "timeline", sources: [], words }}>
          {count(events, "event")}
        </PlaceLink>
      )}
      <PlaceLink className="link" to={{ panel: "coverage", view: "claims", words }}>
        claims
      </PlaceLink>
      <PlaceLink className="link" to={{ panel: "coverage", view: "quotations", words }}>
        quotations
      </PlaceLink>
    </p>
  );
}
