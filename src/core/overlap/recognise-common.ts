import type { Echo } from "./detector.ts";
import type { GramIndex } from "./index-grams.ts";
import { Trait, has, type WordTable } from "./word-table.ts";

/** A longer passage is a passage, even if every article has it: agency copy. */
const MOST_WORDS = 8;

/** In fewer articles nothing can be told to be common. */
const LEAST_ARTICLES = 4;

/**
 * A function that says whether an echo is a phrase of the whole library rather than an overlap: at most eight words,
 * none of them quoted, of which every two in a row (function words apart) are in a row in most articles. `wordPairs`
 * is the index of two-word grams of `table`.
 */
export function commonRecogniser(table: WordTable, wordPairs: GramIndex): (echo: Echo) => boolean {
  const least = Math.max(LEAST_ARTICLES, Math.floor(table.articles.length / 2) + 1);
  const known = new Map<number, boolean>();
  const isCommonGram = (gram: number): boolean => {
    const answer = known.get(gram) ?? countArticles(table, wordPairs, gram) >= least;
    known.set(gram, answer);
    return answer;
  };
  return ({ left, leftEnd, right, rightEnd }) => {
    if (table.articles.length < least || Math.max(leftEnd - left, rightEnd - right) > MOST_WORDS)
      return false;
    for (let place = left; place < leftEnd; place++) {
      if (has(table, place, Trait.quoted | Trait.title)) return false;
      if (has(table, place, Trait.function)) continue;
      const inside = [place - 1, place].filter((at) => at >= left && at + 1 < leftEnd);
      if (!inside.some((at) => isCommonGram(wordPairs.gramAt[at] ?? -1))) return false;
    }
    return true;
  };
}

function countArticles({ articleOf }: WordTable, { first, places }: GramIndex, gram: number): number {
  if (gram < 0) return 0;
  const of = new Set<number>();
  for (const place of places.subarray(first[gram], first[gram + 1])) of.add(articleOf[place] ?? 0);
  return of.size;
}
