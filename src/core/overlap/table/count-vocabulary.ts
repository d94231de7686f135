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
  const counts = table.articles.map(() => new Map<number, number>());
  const names = table.articles.map(() => new Set<number>());
  const sentences = new Int32Array(table.articles.length);
  const words = new Int32Array(table.articles.length);
  const last = new Int32Array(table.stems).fill(-1);
  for (const [index, { from, to }] of cutUnits(table).entries()) {
    const article = table.articleOf[from] ?? 0;
    sentences[article] = (sentences[article] ?? 0) + 1;
    words[article] = (words[article] ?? 0) + to - from;
    for (let place = from; place < to; place++) {
      const stem = table.stem[place] ?? 0;
      if (last[stem] === index || has(table, place, Trait.function)) continue;
      last[stem] = index;
      counts[article]?.set(stem, (counts[article].get(stem) ?? 0) + 1);
      if (has(table, place, Trait.name | Trait.number)) names[article]?.add(stem);
    }
  }
  const marks = new Uint8Array(table.stems);
  return counts.map((count, article) => {
    const stems = Int32Array.from(count.keys()).toSorted();
    const ofArticle = names[article] ?? new Set<number>();
    for (const stem of ofArticle) marks[stem] = 1;
    const isName = new Uint8Array(stems.length);
    for (let i = 0; i < stems.length; i++) isName[i] = marks[stems[i] ?? 0] ?? 0;
    for (const stem of ofArticle) marks[stem] = 0;
    return {
      stems,
      concepts: stems.map((stem) => table.conceptOf[stem] ?? stem),
      frequency: stems.map((stem) => count.get(stem) ?? 0),
      isName,
      names: ofArticle.size,
      sentences: sentences[article] ?? 0,
      words: words[article] ?? 0,
    };
  });
}
