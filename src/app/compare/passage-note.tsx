import { PlaceLink } from "../ui/place-link.tsx";
import { type ComparePlace, placeAtConflict } from "./compare-places.ts";
import { ConflictValues } from "./conflict-list.tsx";
import { type PairConflict, touches } from "./conflicts-between.ts";
import type { Comparison } from "./use-comparison.ts";

interface PassageNoteProps {
  readonly comparison: Comparison;
  readonly base: ComparePlace;
  readonly conflicts: readonly PairConflict[];
  /** The one that is open. */
  readonly conflict: PairConflict | undefined;
}

/** What else there is to say of the passage: that the articles conflict in it; or how to choose one. */
export function PassageNote({ comparison, base, conflicts, conflict }: PassageNoteProps) {
  const { witnesses, shown, chosen, own } = comparison;
  if (conflict) {
    return (
      <span className="passage-conflict">
        Given differently: <ConflictValues conflict={conflict} witnesses={witnesses} />
      </span>
    );
  }
  const [touching] = chosen ? conflicts.filter((candidate) => touches(candidate, chosen)) : [];
  if (touching) {
    return (
      <PlaceLink to={placeAtConflict(base, touching)} className="passage-conflict" title={touching.why}>
        Given differently: <ConflictValues conflict={touching} witnesses={witnesses} />
      </PlaceLink>
    );
  }
  if (chosen) return null;
  if (own) return <span className="text-soft">Nothing of these sentences is marked as shared.</span>;
  return (
    <span className="text-soft">
      {shown.length === 0
        ? "These articles share no passage of the kinds and content asked for."
        : "Choose a marked passage, or step through them: its partner comes level."}
    </span>
  );
}
