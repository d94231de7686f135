import { cutUnits } from "./cut-units.ts";
import { Trait, has, type WordTable } from "./word-table.ts";

/** The stems of an article, function words apart. */
export interface Vocabulary {
  /** Ascending. */
  readonly stems: Int32Array;
  /** Of each of them, its concept. */
  readonly concepts: Int32Array;
  /** Of each of them, in how many sentences it occurs. */
  readonly frequency: Int32Array;
  /** Of each of them, 1 if it is a name or number here, else 0. */
  readonly isName: Uint8Array;
  /** How many of them are. */
  readonly names: number;
  readonly sentences: number;
  readonly words: number;
}

/** The vocabulary of each article of `table`, in order. O(words). */
export function countVocabularies(table: WordTable): readonly Vocabulary[] {
  const units = cutUnits(table);
  // Of each stem, in what unit it was seen last, and of the article at hand, in how many, and whether as a name.
  const last = new Int32Array(table.stems).fill(-1);
  const times = new Int32Array(table.stems);
  const named = new Uint8Array(table.stems);
  let next = 0;
  return table.articles.map((_, article) => {
    const first = next;
    const seen: number[] = [];
    let words = 0;
    for (let unit = units[next]; unit && table.articleOf[unit.from] === article; unit = units[++next]) {
      words += unit.to - unit.from;
      for (let place = unit.from; place < unit.to; place++) {
        const stem = table.stem[place] ?? 0;
        if (last[stem] === next || has(table, place, Trait.function)) continue;
        last[stem] = next;
        if (times[stem] === 0) seen.push(stem);
        times[stem] = (times[stem] ?? 0) + 1;
        if (has(table, place, Trait.name | Trait.number)) named[stem] = 1;
      }
    }
    const stems = Int32Array.from(seen).toSorted();
    const isName = Uint8Array.from(stems, (stem) => named[stem] ?? 0);
    const vocabulary = {
      stems,
      concepts: stems.map((stem) => table.conceptOf[stem] ?? stem),
      frequency: stems.map((stem) => times[stem] ?? 0),
      isName,
      names: isName.reduce((sum, one) => sum + one, 0),
      sentences: next - first,
      words,
    };
    for (const stem of stems) [times[stem], named[stem]] = [0, 0];
    return vocabulary;
  });
}
