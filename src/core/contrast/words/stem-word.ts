import { foldSpelling } from "../../text/fold-spelling.ts";
import { ENGLISH_LITTLE_WORDS } from "../../text/little-words.ts";
import { isDateWord } from "./date-words.ts";
import { readUnit } from "./measures.ts";
import { readNumeral } from "./read-numbers.ts";

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

/** Lower case without accents, one kind of apostrophe, no possessive. */
const foldWord = (word: string): string =>
  word
    .normalize("NFKD")
    .replaceAll(/\p{Mn}/gu, "")
    .toLowerCase()
    .replaceAll("’", "'")
    .replace(/'s$/u, "");

/**
 * A stem that a word shares with its other forms: “killing”, “killed” and “kills” are “kill”, “inspection” is “inspect”, and US and UK spelling
 * are one. Crude on purpose: it is only compared with itself. The stems of overlaps and of the timeline, which
 * weigh many words together, take “government” and “governor” for one; here, where one word makes a conflict, they are two.
 */
export function stemWord(word: string): string {
  const folded = foldWord(word);
  if (folded.length < 4) return folded;
  const stem = foldSpelling(folded)
    .replace(/(?:ies|ied)$/u, "y")
    .replace(/(?<=.{3})(?:ing|ed|es)$|(?<=.{2}[^s])s$/u, "")
    .replace(/(?<=.{3})e$/u, "")
    .replace(/(?<=.{4}[st])ion$/u, "");
  return stem.replace(/([bdgklmnprt])\1$/u, "$1");
}

/** How many of `words` say what they are about. */
export const countContent = (words: readonly string[]): number =>
  new Set(words.filter(isContent).map(stemWord)).size;
