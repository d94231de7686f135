import { foldSpelling } from "../../text/fold-spelling.ts";

/** Lower case without accents, one kind of apostrophe, no possessive. */
export const foldWord = (word: string): string =>
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
