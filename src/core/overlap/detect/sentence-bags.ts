import type { PlaceRange } from "../table/cut-units.ts";
import { Trait, has, type WordTable } from "../table/word-table.ts";

/** Sentences as bags of the different stems, or concepts, that each has; function words are left out. */
export interface SentenceBags {
  /** Of each sentence, the index in `keys` of its first key; one entry more at the end. */
  readonly first: Int32Array;
  /** Ascending within a sentence. */
  readonly keys: Int32Array;
}

/**
 * The bags of ranges of places: of their stems, or of what `keyOf` has for each stem. In one row, for as many arrays as there
 * are sentences take more room than what is in them. O(words), sorted by insertion, for a sentence has few.
 */
export function bagSentences(
  table: WordTable,
  units: readonly PlaceRange[],
  keyOf?: Int32Array,
): SentenceBags {
  const first = new Int32Array(units.length + 1);
  const keys = new Int32Array(units.reduce((words, { from, to }) => words + to - from, 0));
  let end = 0;
  for (const [unit, { from, to }] of units.entries()) {
    const begin = end;
    for (let place = from; place < to; place++) {
      if (has(table, place, Trait.function)) continue;
      const stem = table.stem[place] ?? 0;
      const key = keyOf ? (keyOf[stem] ?? stem) : stem;
      let at = end;
      while (at > begin && (keys[at - 1] ?? 0) > key) at -= 1;
      if (at > begin && keys[at - 1] === key) continue;
      keys.copyWithin(at + 1, at, end);
      keys[at] = key;
      end += 1;
    }
    first[unit + 1] = end;
  }
  return { first, keys: keys.slice(0, end) };
}

/** What two sentences have in common. */
export interface Likeness {
  /** What the stems that both have tell, in nats, each times its share. */
  readonly mass: number;
  /** Product of the two as vectors of what their stems tell. */
  readonly dot: number;
}

/** Compares sentences `a` and `b` by what each stem tells (`weight`) and what a nat of it counts (`share`; 1 without). O(stems). */
export function compareBags(
  { first, keys }: SentenceBags,
  a: number,
  b: number,
  weight: Float64Array,
  share: Float64Array | undefined,
): Likeness {
  let [mass, dot, i, j] = [0, 0, first[a] ?? 0, first[b] ?? 0];
  const [iEnd, jEnd] = [first[a + 1] ?? 0, first[b + 1] ?? 0];
  while (i < iEnd && j < jEnd) {
    const x = keys[i] ?? 0;
    const y = keys[j] ?? 0;
    if (x === y) {
      const told = weight[x] ?? 0;
      mass += told * (share?.[x] ?? 1);
      dot += told * told;
    }
    if (x <= y) i += 1;
    if (y <= x) j += 1;
  }
  return { mass, dot };
}

/** The length of sentence `unit` as a vector of what its stems tell. O(stems). */
export function lengthOfBag({ first, keys }: SentenceBags, unit: number, weight: Float64Array): number {
  let squares = 0;
  for (let i = first[unit] ?? 0; i < (first[unit + 1] ?? 0); i++) squares += (weight[keys[i] ?? 0] ?? 0) ** 2;
  return Math.sqrt(squares);
}
