import { memo, useEffect, useRef } from "react";

import type { Mark } from "../../core/assets.ts";
import { explain } from "../ui/explain.ts";
import { Icon } from "../ui/icon.tsx";
import { KINDS } from "../ui/kinds.ts";
import { PlaceLink } from "../ui/place-link.tsx";
import { Readings } from "../ui/readings.tsx";
import { Siglum } from "../ui/siglum.tsx";
import { type ComparePlace, placeAt } from "./compare-places.ts";

interface Side {
  readonly siglum: string;
  readonly text: string;
}

interface PassageListProps {
  /** The comparison without a passage. */
  readonly base: ComparePlace;
  readonly marks: readonly Mark[];
  readonly chosen: string | undefined;
  readonly left: Side;
  readonly right: Side;
  /** Absent where the list has a place of its own. */
  readonly onClose: (() => void) | undefined;
}

/** All that the two articles share, one passage after the other: the comparison in linear form. */
export function PassageList({ base, marks, chosen, left, right, onClose }: PassageListProps) {
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    if (chosen === undefined) return;
    list.current?.querySelector("[data-chosen]")?.scrollIntoView({ block: "nearest" });
  }, [chosen]);
  return (
    <aside className="passage-list" aria-labelledby="passages-in-common">
      <header>
        <h2 id="passages-in-common">Passages in common ({marks.length})</h2>
        {onClose && (
          <button type="button" className="button" onClick={onClose}>
            <Icon name="close" />
            <span className="sr-only">Close the list</span>
          </button>
        )}
      </header>
      {marks.length === 0 && (
        <p className="text-soft p-4 text-sm">No passage of the kinds shown, at this closeness.</p>
      )}
      <ol ref={list}>
        {marks.map((mark, index) => (
          <PassageItem
            key={mark.id}
            number={index + 1}
            base={base}
            mark={mark}
            isChosen={mark.id === chosen}
            left={left}
            right={right}
          />
        ))}
      </ol>
    </aside>
  );
}

interface PassageItemProps {
  readonly number: number;
  readonly base: ComparePlace;
  readonly mark: Mark;
  readonly isChosen: boolean;
  readonly left: Side;
  readonly right: Side;
}

const PassageItem = memo(function PassageItem({
  number,
  base,
  mark,
  isChosen,
  left,
  right,
}: PassageItemProps) {
  return (
    <li data-chosen={isChosen || undefined}>
      <h3>
        <PlaceLink to={placeAt(base, mark, left.text)} aria-current={isChosen || undefined}>
          <span className="tabular">{number}</span>{" "}
          <span className={mark.common ? "mark-common" : KINDS[mark.kind].mark}>
            {mark.common ? "Common phrase" : KINDS[mark.kind].label}
          </span>
        </PlaceLink>
        <small>{explain(mark)}</small>
      </h3>
      <p>
        <Siglum>{left.siglum}</Siglum>{" "}
        <Readings
          text={left.text}
          start={mark.start}
          end={mark.end}
          readings={mark.readings}
          kind={mark.kind}
          side="left"
        />
      </p>
      {mark.kind !== "verbatim" && (
        <p>
          <Siglum>{right.siglum}</Siglum>{" "}
          <Readings
            {...mark.there}
            text={right.text}
            readings={mark.readings}
            kind={mark.kind}
            side="right"
          />
        </p>
      )}
    </li>
  );
});
