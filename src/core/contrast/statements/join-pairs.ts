/** Two things that differ where they should be one. */
export interface Contrast<Side> {
  readonly left: Side;
  readonly right: Side;
}

/** The sides that contrasts connect, each once; groups and sides in order of appearance. O(contrasts). */
export function joinPairs<Side>(contrasts: readonly Contrast<Side>[]): readonly (readonly Side[])[] {
  const groupOf = new Map<Side, Side[]>();
  for (const { left, right } of contrasts) {
    const a = groupOf.get(left) ?? [left];
    const b = groupOf.get(right) ?? [right];
    const joint = a === b ? a : [...a, ...b];
    for (const side of joint) groupOf.set(side, joint);
  }
  return Array.from(new Set(groupOf.values()));
}
