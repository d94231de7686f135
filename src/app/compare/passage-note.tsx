import { useId } from "react";

import { PlaceLink } from "../ui/place-link.tsx";
import { type ComparePlace, placeAtConflict } from "./compare-places.ts";
import type { Compared } from "./compared.ts";
import { ConflictValues } from "./conflict-list.tsx";
import { conflictKey, type PairConflict, touches } from "./conflicts-between.ts";
import { whyNothing } from "./why-nothing.ts";

interface PassageNoteProps {
  readonly comparison: Compared;
  readonly base: ComparePlace;
}

/** What else there is to say of the passage, in a line: that the articles conflict in it; or how to choose one. */
export function PassageNote({ comparison, base }: PassageNoteProps) {
  const { chosen, conflicts, meant } = comparison;
  const touching = chosen ? conflicts.filter((candidate) => touches(candidate, chosen)) : [];
  const [first, ...more] = new Set([...meant, ...touching]);
  if (first) {
    return (
      <>
        <ConflictLine conflict={first} comparison={comparison} base={base} />
        {more.length > 0 && <MoreConflicts conflicts={more} comparison={comparison} base={base} />}
      </>
    );
  }
  if (chosen) return null;
  return <p className="text-soft">{hintOf(comparison)}</p>;
}

interface ConflictLineProps extends PassageNoteProps {
  readonly conflict: PairConflict;
}

/** What the sides of a conflict give, and unless the reader is there, the way to both. */
function ConflictLine({ conflict, comparison: { witnesses, meant }, base }: ConflictLineProps) {
  const line = (
    <>
      Given differently: <ConflictValues conflict={conflict} witnesses={witnesses} />
    </>
  );
  const title = `${conflict.why}: ${conflict.sides.flatMap((side) => side?.value ?? []).join(" ≠ ")}`;
  return meant.includes(conflict) ? (
    <p className="passage-conflict" title={title}>
      {line}
    </p>
  ) : (
    <PlaceLink to={placeAtConflict(base, conflict)} className="passage-conflict" title={title}>
      {line}
    </PlaceLink>
  );
}

interface MoreConflictsProps extends PassageNoteProps {
  readonly conflicts: readonly PairConflict[];
}

/** The conflicts for which the line has no room, behind how many they are. */
function MoreConflicts({ conflicts, ...rest }: MoreConflictsProps) {
  const id = useId();
  return (
    <>
      <button type="button" className="button more-conflicts" popoverTarget={id}>
        {conflicts.length} more
      </button>
      <ul
        id={id}
        popover="auto"
        aria-label="More that is given differently"
        className="popup more-conflicts-list"
      >
        {conflicts.map((conflict) => (
          <li key={conflictKey(conflict)}>
            <ConflictLine conflict={conflict} {...rest} />
          </li>
        ))}
      </ul>
    </>
  );
}

function hintOf(comparison: Compared): string {
  const { shown, own } = comparison;
  if (own) return `Step through the sentences that only ${own.witness.card.siglum} has.`;
  if (shown.length === 0) return whyNothing(comparison);
  return "Choose a marked passage: its partner comes level.";
}
