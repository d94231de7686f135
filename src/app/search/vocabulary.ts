import { baseOf } from "../../core/contrast/words/base-of.ts";
import { stemWord } from "../../core/contrast/words/stem-word.ts";
import { groupBy } from "../../core/group-by.ts";
import type { SearchText } from "./find-hits.ts";

/** The words that stand in the texts, in small letters and without accents. */
export interface Vocabulary {
  /** Each with how it is first written and in how many articles it stands. */
  readonly words: ReadonlyMap<string, Word>;
  /** Those of English articles, by what their forms have in common (`formless`). */
  readonly forms: ReadonlyMap<string, readonly string[]>;
}

interface Word {
  readonly written: string;
  readonly articles: number;
}

/** All words of `texts`. O(text). */
export function readVocabulary(texts: readonly SearchText[]): Vocabulary {
  const words = new Map<string, Word>();
  const english = new Set<string>();
  for (const { article, folded } of texts) {
    for (const [word, start] of wordsOf(folded)) {
      const known = words.get(word);
      const written = known?.written ?? article.text.slice(start, start + word.length);
      words.set(word, { written, articles: (known?.articles ?? 0) + 1 });
      if (article.language.startsWith("en")) english.add(word);
    }
  }
  return { words, forms: groupBy(english, formless) };
}

/** Each word of a folded text once, with where it first stands. */
function wordsOf(folded: string): ReadonlyMap<string, number> {
  const words = new Map<string, number>();
  for (const { 0: word, index } of folded.matchAll(/\p{L}{3,}/gu))
    if (!words.has(word)) words.set(word, index);
  return words;
}

/** What the forms of an English word have in common: “thief” and “thieves”, “steal” and “stolen”. */
export const formless = (word: string): string => baseOf(stemWord(word)).replace(/v$/u, "f");
