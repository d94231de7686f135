import type { PlaceRange } from "../table/cut-units.ts";
import { Trait, has, type WordTable } from "../table/word-table.ts";

/** A sentence as the different stems, or concepts, that it has, ascending; function words are left out. */
export type SentenceBag = Int32Array;

/** The bag of a range of places: of its stems, or of what `keyOf` has for each stem. O(n log n). */
export function bagOf(table: WordTable, { from, to }: PlaceRange, keyOf?: Int32Array): SentenceBag {
  const keys = table.stem.slice(from, to);
  let content = 0;
  for (let place = from; place < to; place++) {
    if (has(table, place, Trait.function)) continue;
    const stem = table.stem[place] ?? 0;
    keys[content++] = keyOf ? (keyOf[stem] ?? stem) : stem;
  }
  const sorted = keys.subarray(0, content).toSorted();
  return sorted.filter((key, index) => index === 0 || key !== sorted[index - 1]);
}

/** What two sentences have in common. */
export interface Likeness {
  /** What the stems that both have tell, in nats, each times its share. */
  readonly mass: number;
  /** Product of the two as vectors of what their stems tell. */
  readonly dot: number;
}

/** Compares two bags by what each stem tells (`weight`) and what a nat of it counts (`share`; 1 without). O(stems). */
export function compareBags(
  a: SentenceBag,
  b: SentenceBag,
  weight: Float64Array,
  share: Float64Array | undefined,
): Likeness {
  let [mass, dot, i, j] = [0, 0, 0, 0];
  while (i < a.length && j < b.length) {
    const x = a[i] ?? 0;
    const y = b[j] ?? 0;
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

/** The length of a sentence as a vector of what its stems tell. O(stems). */
export function lengthOfBag(bag: SentenceBag, weight: Float64Array): number {
  let squares = 0;
  for (let i = 0; i < bag.length; i++) squares += (weight[bag[i] ?? 0] ?? 0) ** 2;
  return Math.sqrt(squares);
}
