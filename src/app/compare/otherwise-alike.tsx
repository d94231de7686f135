import { useQuery } from "@tanstack/react-query";

import { quotePassage } from "../../core/selector/quote-passage.ts";
import type { CorpusAsset } from "../../core/wire/assets.ts";
import { coverageQuery } from "../data/queries.ts";
import { PlaceLink } from "../ui/place-link.tsx";
import { Siglum } from "../ui/siglum.tsx";
import { textLanguage } from "../ui/text-language.ts";
import { type ComparePlace, placeAt } from "./compare-places.ts";
import { type SaidInAll, saidInAll } from "./said-in-all.ts";
import type { Witness } from "./shared-passages.ts";

interface OtherwiseAlikeProps {
  readonly base: ComparePlace;
  readonly corpus: CorpusAsset;
  readonly witnesses: readonly Witness[];
  /** The anchors of the link, by pane. */
  readonly here: string;
}

/**
 * Where articles have no passage in common: what they quote or claim alike, in a few words each. Comes after the texts.
 */
export function OtherwiseAlike({ base, corpus, witnesses, here }: OtherwiseAlikeProps) {
  const { data } = useQuery(coverageQuery(corpus));
  const said =
    data === undefined
      ? []
      : saidInAll(
          data,
          witnesses.map(({ card }) => card),
        );
  if (said.length === 0) return null;
  return (
    <>
      <p className="in-common-note">What they quote or claim alike, in a few words:</p>
      <ol className="passages" aria-label="Quoted or claimed alike">
        {said.map((each) => (
          <SaidItem
            key={keyOf(each)}
            said={each}
            base={base}
            witnesses={witnesses}
            isChosen={keyOf(each) === here}
          />
        ))}
      </ol>
    </>
  );
}

const keyOf = ({ sides }: SaidInAll): string => sides.map((side) => side?.anchor).join(" ");

interface SaidItemProps extends Pick<OtherwiseAlikeProps, "base" | "witnesses"> {
  readonly said: SaidInAll;
  readonly isChosen: boolean;
}

function SaidItem({ said: { what, sides }, base, witnesses, isChosen }: SaidItemProps) {
  const first = sides.find((side) => side !== undefined);
  const place = placeAt(
    base,
    sides.map((side) => side?.anchor),
    quotePassage(first?.text ?? ""),
  );
  return (
    <li data-chosen={isChosen || undefined}>
      <h3>
        <PlaceLink to={place} aria-current={isChosen || undefined}>
          {what}
        </PlaceLink>
      </h3>
      {witnesses.map(({ card, article, pane }) => {
        const side = sides[pane];
        return (
          side && (
            <p key={pane} {...textLanguage(article)}>
              <Siglum alone>{card.siglum}</Siglum> {side.text}
            </p>
          )
        );
      })}
    </li>
  );
}
