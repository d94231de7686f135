import { groupBy } from "../../core/group-by.ts";
import { readingOf } from "../../core/reading-of.ts";
import type { MarkedConflict } from "../../core/wire/assets.ts";
import { type CardsById, cardsOf } from "../ui/cards-of.ts";
import { CONFLICT_NAMES, conflictId } from "../ui/conflict-kinds.ts";
import { ConflictWords } from "../ui/conflict-words.tsx";
import { PlaceLink } from "../ui/place-link.tsx";
import { Siglum } from "../ui/siglum.tsx";
import { textLanguage } from "../ui/text-language.ts";
import { MOST_SIGLA } from "./name-reporters.ts";

interface EventConflictsProps {
  readonly conflicts: readonly MarkedConflict[];
  readonly cards: CardsById;
}

/** What the articles give differently about an event, in their words; never a verdict. */
export function EventConflicts({ conflicts, cards }: EventConflictsProps) {
  return conflicts.map((conflict) => (
    <section
      key={conflictId(conflict)}
      className="event-differs"
      aria-label={`They differ on ${conflict.about}`}
    >
      <p>
        <strong>Given differently: {CONFLICT_NAMES[conflict.kind].toLowerCase()}</strong>
        {" · "}
        <PlaceLink className="link" to={{ panel: "coverage", view: "conflicts", item: conflictId(conflict) }}>
          See the conflict
        </PlaceLink>
      </p>
      <ul>
        {[...groupBy(conflict.sides, readingOf)].map(([reading, sides]) => (
          <Value key={reading} sides={sides} cards={cards} />
        ))}
      </ul>
    </section>
  ));
}

interface ValueProps {
  /** All that give one value, at least one. */
  readonly sides: MarkedConflict["sides"];
  readonly cards: CardsById;
}

/** A value: who gives it, and the words of the first who does. */
function Value({ sides, cards }: ValueProps) {
  const reporting = cardsOf(sides, cards);
  const [side] = sides;
  const [card] = reporting;
  if (side === undefined || card === undefined) return undefined;
  return (
    <li>
      <span>
        {reporting.slice(0, MOST_SIGLA).map(({ id, siglum }) => (
          <Siglum key={id} alone>
            {siglum}
          </Siglum>
        ))}
        {reporting.length > MOST_SIGLA && <small>+{reporting.length - MOST_SIGLA}</small>}
      </span>
      <q {...textLanguage(cards.get(side.article) ?? card)}>
        <ConflictWords side={side} />
      </q>
    </li>
  );
}
