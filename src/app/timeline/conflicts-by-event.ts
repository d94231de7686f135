import { groupBy } from "../../core/group-by.ts";
import { overlaps } from "../../core/span.ts";
import type { MarkedConflict, MarkedEvent } from "../../core/wire/assets.ts";

/**
 * The conflicts that concern each of `events`, by its id, with the sides of articles that report something here. A
 * conflict concerns the event that most of its sides speak of, the earliest of several; those about no event, and
 * those with fewer than two sides left, are in none.
 */
export function conflictsByEvent(
  events: readonly MarkedEvent[],
  conflicts: readonly MarkedConflict[],
): ReadonlyMap<string, readonly MarkedConflict[]> {
  const told = groupBy(
    events.flatMap(({ id, mentions }) => mentions.map((mention) => ({ id, mention }))),
    ({ mention }) => mention.article,
  );
  const placed = conflicts.flatMap((conflict) => {
    const sides = conflict.sides.filter(({ article }) => told.has(article));
    const spoken = sides.flatMap((side) => [
      ...new Set(
        (told.get(side.article) ?? []).filter(({ mention }) => overlaps(mention, side)).map(({ id }) => id),
      ),
    ]);
    const [most] = [...groupBy(spoken, (id) => id)].toSorted(([, a], [, b]) => b.length - a.length);
    return most && sides.length > 1 ? [{ id: most[0], conflict: { ...conflict, sides } }] : [];
  });
  return new Map(
    [...groupBy(placed, ({ id }) => id)].map(([id, all]) => [id, all.map(({ conflict }) => conflict)]),
  );
}
