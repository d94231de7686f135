import { ENGLISH_SMALL_NUMBERS, ENGLISH_TENS } from "../text/english-numbers.ts";
import type { WordIndex } from "./index-words.ts";

/**
 * The names and figures among `words`, as `keys` has them, a key to each word: what two statements that are worded
 * alike do not share. In a language that writes every noun with a capital, its nouns.
 */
export function particularsOf({ text, words }: WordIndex, keys: readonly string[]): ReadonlySet<string> {
  return new Set(
    words.flatMap(({ start, end }, i) => {
      const word = text.slice(start, end);
      const opens = OPENS.test(text.slice(words[i - 1]?.end ?? 0, start)) || i === 0;
      const isTelling =
        /\d/.test(word) || NUMBERS.has(word.toLowerCase()) || (!opens && /^\p{Lu}/u.test(word));
      return isTelling ? [keys[i] ?? ""] : [];
    }),
  );
}

/** What stands between a sentence and the next one's first word. */
const OPENS = /[.!?:…"“„«]/u;

/** “One” is a pronoun as well. */
const NUMBERS: ReadonlySet<string> = new Set([...ENGLISH_SMALL_NUMBERS.slice(2), ...ENGLISH_TENS]);
