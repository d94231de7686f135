import type { Echo } from "../table/echo.ts";
import type { GramIndex } from "../table/index-grams.ts";
import { Trait, has, type WordTable } from "../table/word-table.ts";

/** What has more words in common, function words apart, is a passage, even if every article has it: agency copy. */
const MOST_WORDS = 6;

/** In fewer articles nothing can be told to be common. */
const LEAST_ARTICLES = 4;

/**
 * A function that says whether an echo is a phrase of the whole library rather than an overlap: its sides have at most
 * six words in common, function words apart, none of them quoted or a number, and each beside another one as in most articles.
 * `wordPairs` is the index of two-word grams of `table`.
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
    if (table.articles.length < least) return false;
    const there = new Set(table.form.subarray(right, rightEnd));
    let words = 0;
    for (let place = left; place < leftEnd; place++) {
      if (has(table, place, Trait.function) || !there.has(table.form[place] ?? -1)) continue;
      words += 1;
      if (words > MOST_WORDS || has(table, place, Trait.quoted | Trait.title | Trait.number)) return false;
      const inside = [place - 1, place].filter((at) => at >= left && at + 1 < leftEnd);
      if (!inside.some((at) => isCommonGram(wordPairs.gramAt[at] ?? -1))) return false;
    }
    return words > 0;
  };
}

function countArticles({ articleOf }: WordTable, { first, places }: GramIndex, gram: number): number {
  if (gram < 0) return 0;
  const of = new Set<number>();
  for (const place of places.subarray(first[gram], first[gram + 1])) of.add(articleOf[place] ?? 0);
  return of.size;
}
