import { ENGLISH_LITTLE_WORDS } from "../../text/little-words.ts";
import { isDateWord } from "./date-words.ts";
import { readUnit } from "./measures.ts";
import { readNumeral } from "./read-numbers.ts";
import { foldWord, stemWord } from "./stem-word.ts";

/** English words that say little of what a sentence is about, among them those of reporting, rounding and magnitude. */
const FUNCTION_WORDS: ReadonlySet<string> = new Set([
  ...ENGLISH_LITTLE_WORDS,
  ...(
    "approximately behind comes done earlier estimated even give given gone herself himself indeed likely maybe " +
    "neither ours perhaps possibly probably really report reported reportedly reports roughly saying theirs " +
    "themselves today tomorrow use used via yesterday yours hundred thousand million billion trillion dozen"
  ).split(" "),
]);

/** Whether `word` can tell what a sentence is about: not a function word, a number, a unit or part of a date. */
export function isContent(word: string): boolean {
  const folded = foldWord(word);
  return (
    !/^\d/u.test(folded) &&
    !FUNCTION_WORDS.has(folded) &&
    !isDateWord(folded) &&
    readNumeral([folded]) === undefined &&
    readUnit([folded]) === undefined
  );
}

/** Whether a saying is another without `word`: all but the little words are, and “not” is. */
export const isTelling = (word: string): boolean => {
  const folded = foldWord(word);
  return (
    /^(?:not?|never|neither|nor|cannot)$/u.test(folded) ||
    !FUNCTION_WORDS.has(folded) ||
    readNumeral([folded]) !== undefined
  );
};

/** How many of `words` say what they are about. */
export const countContent = (words: readonly string[]): number =>
  new Set(words.filter(isContent).map(stemWord)).size;
