import type { Span } from "../../core/model.ts";

/** A figure with its sign and separators, or a word with a capital. */
const WEIGHTY = /\p{Sc}?\p{Nd}+(?:[.,:]\p{Nd}+)*%?|\p{Lu}[\p{L}\p{M}’'-]+/gu;
/** Where a sentence begins, a capital says nothing. */
const OPENING = /(?:^|[.!?…]\p{P}*\s+|[“„«"‘’'(])$/u;
/** Characters before a word in which the end of the sentence before it would stand. */
const REACH = 6;

/**
 * Numbers within `span` of `text` that `other` has not, and words that its writer gave a capital: where two wordings
 * differ in one of these, they may differ in fact. With `names` false, only numbers, and only where `other` has some.
 */
export function weightyWords(
  text: string,
  { start, end }: Span,
  other: string,
  names: boolean,
): readonly Span[] {
  // In free wording a number differs only from another.
  if (!names && !/\p{Nd}/u.test(other)) return [];
  const elsewhere = new Set(Array.from(other.matchAll(WEIGHTY), ([word]) => plain(word)));
  return Array.from(text.slice(start, end).matchAll(WEIGHTY))
    .filter(({ 0: word, index }) => {
      if (elsewhere.has(plain(word))) return false;
      if (!/^\p{L}/u.test(word)) return true;
      const at = start + index;
      return names && !OPENING.test(text.slice(Math.max(0, at - REACH), at));
    })
    .map(({ 0: word, index }) => ({ start: start + index, end: start + index + word.length }));
}

/** Without the ending that says whose something is. */
const plain = (word: string): string => word.replace(/['’]s?$/u, "");
