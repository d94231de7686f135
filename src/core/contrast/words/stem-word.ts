import { foldSpelling } from "../../text/fold-spelling.ts";
import { isDateWord } from "./date-words.ts";
import { readUnit } from "./measures.ts";
import { readNumeral } from "./read-numbers.ts";

/** English words that say little of what a sentence is about. */
const FUNCTION_WORDS = new Set(
  (
    "a about above according across after again against ago all almost along already also although am among an and another any approximately are around as at " +
    "away back be became because become been before behind being below between both but by came can come comes could did do does doing done " +
    "down during each earlier either else estimated even ever every few first for from further get give given go goes gone got had has have having he her here " +
    "hers herself him himself his how however i if in indeed instead into is it its itself just last later least less like likely made make many " +
    "may maybe me might more most much must my near nearly neither never no nor not now of off often on once one only onto or other others our " +
    "ours out over own part per perhaps possibly probably put rather really report reported reportedly reports roughly said same say saying says she should since so some still such take taken than that the their " +
    "theirs them themselves then there these they this those though through thus to today together told tomorrow too took toward towards two under until " +
    "up upon us use used very via was we well went were what when where whether which while who whom whose why will with within without " +
    "would year yesterday yet you your yours hundred thousand million billion trillion dozen"
  ).split(" "),
);

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
 * are one. Crude on purpose: it is only compared with itself.
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
