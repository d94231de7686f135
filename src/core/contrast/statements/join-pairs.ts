import { groupBy } from "../../group-by.ts";

/** Two things that differ where they should be one. */
export interface Contrast<Side> {
  readonly left: Side;
  readonly right: Side;
}

/** The sides that contrasts connect, each once; groups and sides in order of appearance. O(contrasts · log contrasts). */
export function joinPairs<Side>(contrasts: readonly Contrast<Side>[]): readonly (readonly Side[])[] {
  const groupOf = new Map<Side, Side[]>();
  const find = (side: Side): Side[] => {
    const group = groupOf.get(side) ?? [side];
    groupOf.set(side, group);
    return group;
  };
  for (const { left, right } of contrasts) {
    const [a, b] = [find(left), find(right)];
    if (a === b) continue;
    // The smaller moves, so that a side moves at most log n times.
    const [into, moved] = a.length >= b.length ? [a, b] : [b, a];
    for (const side of moved) groupOf.set(side, into);
    into.push(...moved);
  }
  return Array.from(groupBy(groupOf.keys(), (side) => groupOf.get(side)).values());
}
