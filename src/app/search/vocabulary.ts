import { type Forms, formsAmong, isEnglish, wordsOf } from "../ui/read-forms.ts";
import type { SearchText } from "./find-hits.ts";

/** The words that stand in the texts, in small letters and without accents. */
export interface Vocabulary {
  /** Each with how it is first written and in how many articles it stands. */
  readonly words: ReadonlyMap<string, Word>;
  readonly forms: Forms;
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
      if (isEnglish(article)) english.add(word);
    }
  }
  return { words, forms: formsAmong(english) };
}
