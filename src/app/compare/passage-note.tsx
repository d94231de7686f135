import { PlaceLink } from "../ui/place-link.tsx";
import { type ComparePlace, placeAtConflict } from "./compare-places.ts";
import { ConflictValues } from "./conflict-list.tsx";
import { conflictKey, touches } from "./conflicts-between.ts";
import type { Comparison } from "./use-comparison.ts";

interface PassageNoteProps {
  readonly comparison: Comparison;
  readonly base: ComparePlace;
}

/** What else there is to say of the passage: that the articles conflict in it; or how to choose one. */
export function PassageNote({ comparison, base }: PassageNoteProps) {
  const { witnesses, chosen, conflicts, conflict } = comparison;
  if (conflict) {
    return (
      <span className="passage-conflict">
        Given differently: <ConflictValues conflict={conflict} witnesses={witnesses} />
      </span>
    );
  }
  const touching = chosen ? conflicts.filter((candidate) => touches(candidate, chosen)) : [];
  if (touching.length > 0) {
    return touching.map((conflict) => (
      <PlaceLink
        key={conflictKey(conflict)}
        to={placeAtConflict(base, conflict)}
        className="passage-conflict"
        title={conflict.why}
      >
        Given differently: <ConflictValues conflict={conflict} witnesses={witnesses} />
      </PlaceLink>
    ));
  }
  if (chosen) return null;
  return <span className="text-soft">{hintOf(comparison)}</span>;
}

function hintOf({ shown, own }: Comparison): string {
  if (own) return `Step through the sentences that only ${own.witness.card.siglum} has.`;
  if (shown.length === 0) return "There is no passage of the kinds and content asked for.";
  return "Choose a marked passage, or step through them: its partner comes level.";
}
