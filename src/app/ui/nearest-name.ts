/**
 * Names count as one when they have at least this share of words in common (Dice): a headline corrected by a word or
 * two.
 */
const SAME = 0.6;

/**
 * Of `names`, hyphenated words each, the one most like `wanted`; itself when it is there, `undefined` when none is like
 * it.
 */
export function nearestName(names: readonly string[], wanted: string): string | undefined {
  if (names.includes(wanted)) return wanted;
  const likeness = (name: string): number => {
    const [a, b] = [new Set(name.split("-")), new Set(wanted.split("-"))];
    return (2 * [...a].filter((word) => b.has(word)).length) / (a.size + b.size);
  };
  const [best] = names
    .map((name) => ({ name, like: likeness(name) }))
    .filter(({ like }) => like >= SAME)
    .toSorted((x, y) => y.like - x.like);
  return best?.name;
}
