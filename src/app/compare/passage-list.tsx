import { memo, type ReactNode } from "react";

import { explain } from "../ui/explain.ts";
import { formatShare } from "../ui/format-share.ts";
import { PlaceLink } from "../ui/place-link.tsx";
import { Readings } from "../ui/readings.tsx";
import { Siglum } from "../ui/siglum.tsx";
import { textLanguage } from "../ui/text-language.ts";
import { useInSteps } from "../ui/use-in-steps.ts";
import { type ComparePlace, placeAtShared } from "./compare-places.ts";
import type { Compared } from "./compared.ts";
import { KindName } from "./kind-name.tsx";
import { endIn, type Shared, wordsIn, type Witness } from "./shared-passages.ts";

interface PassageListProps {
  /** The comparison; the same object for as long as only the passage changes. */
  readonly base: ComparePlace;
  readonly witnesses: readonly Witness[];
  readonly passages: readonly Shared[];
  readonly chosen: Shared | undefined;
  /** By pane, the words that conflict with another article's. */
  readonly values: Compared["values"];
}

/** All that the articles share, one passage after the other: the comparison in linear form, and on paper. */
export function PassageList({ base, witnesses, passages, chosen, values }: PassageListProps) {
  const drawn = useInSteps(passages, chosen && passages.indexOf(chosen) + 1);
  return (
    <ol className="passages">
      {drawn.map((shared, index) => (
        <PassageItem
          key={shared.id}
          number={index + 1}
          base={base}
          shared={shared}
          isChosen={shared === chosen}
          witnesses={witnesses}
          values={values}
        />
      ))}
    </ol>
  );
}

interface PassageItemProps extends Pick<PassageListProps, "base" | "witnesses" | "values"> {
  readonly number: number;
  readonly shared: Shared;
  readonly isChosen: boolean;
}

const PassageItem = memo(function PassageItem(props: PassageItemProps) {
  const { number, base, shared, isChosen, witnesses, values } = props;
  return (
    <li data-chosen={isChosen || undefined} data-kind={shared.kind}>
      <h3>
        <PlaceLink to={placeAtShared(base, shared, witnesses)} aria-current={isChosen || undefined}>
          <span className="tabular">{number}</span> <KindName of={shared} />
        </PlaceLink>
        <small>{explain(shared)}</small>
        <small className="print-only">closeness {formatShare(shared.score)}</small>
      </h3>
      <Side shared={shared} witnesses={witnesses} values={values} side="left" />
      <Side shared={shared} witnesses={witnesses} values={values} side="right" />
    </li>
  );
});

interface SideProps extends Pick<PassageItemProps, "shared" | "witnesses" | "values"> {
  readonly side: "left" | "right";
}

function Side({ shared, witnesses, values, side }: SideProps): ReactNode {
  const pane = side === "left" ? shared.from : shared.to;
  const [witness, end] = [witnesses[pane], endIn(shared, pane)];
  if (!witness || !end) return null;
  return (
    <p {...textLanguage(witness.article)} data-side={side}>
      <Siglum alone>{witness.card.siglum}</Siglum>{" "}
      {shared.kind === "verbatim" && side === "left" && witnesses.length > 2 && (
        <span className="screen-only">
          <Siglum alone>{witnesses[shared.to]?.card.siglum ?? ""}</Siglum>{" "}
        </span>
      )}
      <Readings
        {...end}
        text={witness.article.text}
        other={wordsIn(shared, side === "left" ? shared.to : shared.from, witnesses)}
        readings={shared.readings}
        kind={shared.kind}
        side={side}
        conflicting={values[pane]}
      />
    </p>
  );
}
