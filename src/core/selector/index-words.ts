import { type Article, isRead, type Span } from "../model.ts";
import { hashText } from "../text/hash-text.ts";
import { isUnspaced, splitWords } from "../text/words.ts";
import { LONGEST, twoDigits } from "./anchor.ts";

/** The words of an article as anchors see them. Make it once for many anchors of one article. */
export interface WordIndex {
  readonly text: string;
  /** Words of titles, headings and paragraphs, in order; of a script without spaces, its characters. */
  readonly words: readonly Span[];
  /** One character to a word, so an index into `initials` is one into `words`. */
  readonly initials: string;
}

/**
 * Indexes the reading text of `article`. Furniture is left out, so that a change of it changes no anchor. Scripts
 * without spaces are taken by the character, because browsers do not agree on their words. O(text).
 */
export function indexWords({ text, blocks }: Pick<Article, "text" | "blocks">): WordIndex {
  const words = blocks.filter(isRead).flatMap((block) => splitUnits(text, block));
  return { text, words, initials: words.map(({ start }) => initialOf(text, start)).join("") };
}

function splitUnits(text: string, { start, end }: Span): readonly Span[] {
  const words = splitWords(text, start, end);
  if (!isUnspaced(text.slice(start, end))) return words;
  return words.flatMap((word) =>
    isUnspaced(text.slice(word.start, word.end)) ? splitCharacters(text, word) : [word],
  );
}

/** A letter or figure with its marks, or marks alone; an apostrophe within a word is none. */
const CHARACTER = /[\p{L}\p{N}]\p{M}*|\p{M}+/gu;

function splitCharacters(text: string, word: Span): readonly Span[] {
  return Array.from(text.slice(word.start, word.end).matchAll(CHARACTER), ({ 0: character, index }) => ({
    start: word.start + index,
    end: word.start + index + character.length,
  }));
}

/** The word's first letter without accent or case; a letter of another script is one of 36 characters by its number. */
function initialOf(text: string, at: number): string {
  const point = text.codePointAt(at) ?? 0;
  if (point < 0x80) return text.charAt(at).toLowerCase();
  const letter = String.fromCodePoint(point).normalize("NFKD").toLowerCase();
  return /^[a-z0-9]/.test(letter) ? letter.charAt(0) : ((letter.codePointAt(0) ?? 0) % 36).toString(36);
}

/**
 * Two characters, one of 1,296, that say whether words `from` to `to` are still the same. Case, accents, quotation
 * marks and spacing do not count. Of more than `LONGEST` words, the first so many.
 */
export function checksum({ text, words }: WordIndex, from: number, to: number): string {
  const letters = words
    .slice(from, Math.min(to, from + LONGEST))
    .map(({ start, end }) => text.slice(start, end))
    .join(" ")
    .normalize("NFKD")
    .replaceAll(/[^\p{L}\p{N} ]/gu, "")
    .toLowerCase();
  return twoDigits(hashText(letters) % 1296);
}
