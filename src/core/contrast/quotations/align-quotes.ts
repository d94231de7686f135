import { alignWords, type Difference, type WordAlignment } from "../words/align-words.ts";

/**
 * Aligns the words of two quotations. Where the one stands in the other as it is, it is set against that place, and not
 * against an equal word before it.
 */
export function alignQuotes(left: readonly string[], right: readonly string[]): WordAlignment {
  const isTurned = left.length < right.length;
  const [whole, part] = isTurned ? [right, left] : [left, right];
  const at = whole.findIndex((_, i) => part.every((word, j) => word === whole[i + j]));
  if (at < 0 || part.length === 0) return alignWords(left, right);
  const rest = (from: number, to: number, place: number): readonly Difference[] => {
    const words = whole.slice(from, to);
    if (words.length === 0) return [];
    const sides = isTurned ? { left: [], right: words } : { left: words, right: [] };
    return [{ ...sides, from: isTurned ? [place, from] : [from, place], atEdge: true }];
  };
  return {
    common: part,
    run: part.length,
    differences: [...rest(0, at, 0), ...rest(at + part.length, whole.length, part.length)],
  };
}
