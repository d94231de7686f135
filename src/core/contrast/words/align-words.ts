import { findAgreements } from "../../text/find-agreements.ts";

/** A stretch in which two lists of words differ: words `from` to `to` of each side, one of which may be empty. */
export interface Difference {
  readonly left: readonly string[];
  readonly right: readonly string[];
  /** Indexes of their first words, or of the words that follow the place where there are none. */
  readonly from: readonly [left: number, right: number];
  /** Whether it stands before the first or after the last word that they share. */
  readonly atEdge: boolean;
}

/** How two lists of words go together. */
export interface WordAlignment {
  /** Words in common, in order: a longest common subsequence. */
  readonly common: readonly string[];
  /** Most of them in a row on both sides. */
  readonly run: number;
  readonly differences: readonly Difference[];
}

/** Aligns two lists of words by `findAgreements`. */
export function alignWords(left: readonly string[], right: readonly string[]): WordAlignment {
  const agreements = findAgreements(...numberWords(left, right));
  const ends = [...agreements, { i: left.length, j: right.length, length: 0 }];
  const differences = ends.flatMap(({ i, j }, index): readonly Difference[] => {
    const before = ends[index - 1] ?? { i: 0, j: 0, length: 0 };
    const from = [before.i + before.length, before.j + before.length] as const;
    if (from[0] === i && from[1] === j) return [];
    const atEdge = index === 0 || index === agreements.length;
    return [{ left: left.slice(from[0], i), right: right.slice(from[1], j), from, atEdge }];
  });
  return {
    common: agreements.flatMap(({ i, length }) => left.slice(i, i + length)),
    run: Math.max(0, ...agreements.map(({ length }) => length)),
    differences,
  };
}

/** Both lists with a number for each distinct word. */
function numberWords(left: readonly string[], right: readonly string[]): readonly [Int32Array, Int32Array] {
  const numbers = new Map<string, number>();
  const numberOf = (word: string): number => {
    const number = numbers.get(word) ?? numbers.size;
    numbers.set(word, number);
    return number;
  };
  return [Int32Array.from(left, numberOf), Int32Array.from(right, numberOf)];
}
