import type { WordIndex } from "./index-words.ts";

/** Bits that a key says in a text: more the rarer it is. */
export type KeyBits = (key: string) => number;

/** Of the words that make up more of a text than one in so many, none says anything: those of grammar. */
const COMMON = 4;

/** Bits of the keys of a text: of one that stands once among 400 words, 6.6; of one that stands nowhere in it, as many. */
export function weighKeys(keys: readonly string[]): KeyBits {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return (key) => Math.max(0, Math.log2(keys.length / (counts.get(key) ?? 1) / COMMON));
}

/** What is compared of each word. */
export const keysOf = ({ text, words }: WordIndex): readonly string[] =>
  words.map(({ start, end }) => keyOf(text.slice(start, end)));

/** Endings of European languages, after four letters at least. */
const ENDING = /(?<=....)(?:ing|ed|es|s|e|en|er|em|n)$/u;
/** Letters that are compared: more tell “government” from “governed”. */
const LETTERS = 7;

/** A word without accents, case and ending: crude, since a sentence is told by many. */
function keyOf(word: string): string {
  const folded = word
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/['’]s$/u, "")
    .replaceAll(/['’]/gu, "");
  return folded.replace(ENDING, "").slice(0, LETTERS);
}
