import { formatPublished } from "../ui/format-date.ts";
import { PlaceLink } from "../ui/place-link.tsx";
import { Siglum } from "../ui/siglum.tsx";
import { textLanguage } from "../ui/text-language.ts";
import { type ComparePlace, placeAtConflict } from "./compare-places.ts";
import { conflictKey, type PairConflict } from "./conflicts-between.ts";
import type { Witness } from "./shared-passages.ts";

interface ConflictListProps {
  readonly base: ComparePlace;
  readonly conflicts: readonly PairConflict[];
  readonly chosen: readonly PairConflict[];
  readonly witnesses: readonly Witness[];
}

/** What the articles give differently about the same thing: each a way to both sentences. */
export function ConflictList({ base, conflicts, chosen, witnesses }: ConflictListProps) {
  if (conflicts.length === 0) return null;
  return (
    <section className="pair-conflicts" aria-label="Conflicts">
      <h3>
        Given differently ({conflicts.length})<small>{describeDates(witnesses)}</small>
      </h3>
      <ul>
        {conflicts.map((conflict) => (
          <li key={conflictKey(conflict)} data-chosen={chosen.includes(conflict) || undefined}>
            <PlaceLink
              to={placeAtConflict(base, conflict)}
              aria-current={chosen.includes(conflict) || undefined}
              title={conflict.why}
            >
              <ConflictValues conflict={conflict} witnesses={witnesses} />
            </PlaceLink>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** “A of 3 May 2011, B of 5 May 2011”: a later report may know better. Of one day, or of unknown ones, nothing. */
function describeDates(witnesses: readonly Witness[]): string {
  const dates = witnesses.map(({ card }) => formatPublished(card.published));
  return new Set(dates).size < 2
    ? ""
    : witnesses
        .map(({ card: { siglum, published } }, pane) => `${siglum} ${published ? "of " : ""}${dates[pane]}`)
        .join(", ");
}

interface ConflictValuesProps {
  readonly conflict: PairConflict;
  readonly witnesses: readonly Witness[];
}

/** What each side gives, with the letter of its article. */
export function ConflictValues({ conflict, witnesses }: ConflictValuesProps) {
  return witnesses.map(({ card }, pane) => {
    const side = conflict.sides[pane];
    return (
      side && (
        <span key={card.id} className="conflict-value">
          <Siglum alone>{card.siglum}</Siglum> <span {...textLanguage(card)}>{side.value}</span>
        </span>
      )
    );
  });
}
