import { readNumeral } from "../../core/contrast/words/read-numbers.ts";
import type { Span } from "../../core/model.ts";
import { slice } from "../../core/span.ts";
import { splitWords } from "../../core/text/words.ts";

/** A figure with its sign, separators and the letters of its magnitude, or a word with a capital. */
const WEIGHTY = /\p{Sc}?\p{Nd}+(?:[.,:]\p{Nd}+)*(?:%|(?:[bmt]n|[mk])\b)?|\p{Lu}[\p{L}\p{M}’'-]+/gu;
/** Where a sentence begins, a capital says nothing. */
const OPENING = /(?:^|[.!?…]\p{P}*\s+|[“„«"‘’'(])$/u;
/** Characters before a word in which the end of the sentence before it would stand. */
const REACH = 6;

/** Characters in which a number and its magnitude stand: “twenty-six and a half million”. */
const LONGEST = 32;

/** What a wording has that another may lack. */
interface Weights {
  readonly words: ReadonlySet<string>;
  readonly amounts: readonly Amount[];
  readonly hasFigures: boolean;
}

/** The numbers of `text`, and its words with a capital. O(text): once for all stretches that are held against it. */
export const weightsOf = (text: string): Weights => ({
  words: new Set(Array.from(text.matchAll(WEIGHTY), ([word]) => plain(word))),
  amounts: splitWords(text).flatMap((word) => amountAt(text, word.start) ?? []),
  hasFigures: /\p{Nd}/u.test(text),
});

/**
 * Numbers within `span` of `text` that the `other` wording has not, and words that its writer gave a capital: where two
 * wordings differ in one of these, they may differ in fact; “£28m” and “28 million” do not. With `names` false, only
 * numbers, and only where the other has some.
 */
export function weightyWords(
  text: string,
  { start, end }: Span,
  other: Weights,
  names: boolean,
): readonly Span[] {
  // In free wording a number differs only from another.
  if (!names && !other.hasFigures) return [];
  return Array.from(text.slice(start, end).matchAll(WEIGHTY))
    .filter(({ 0: word, index }) => {
      if (other.words.has(plain(word))) return false;
      const at = start + index;
      if (!/^\p{L}/u.test(word)) {
        const amount = amountAt(text, at + (/^\p{Sc}/u.test(word) ? 1 : 0));
        return !other.amounts.some((given) => amount !== undefined && isSame(given, amount));
      }
      return names && !OPENING.test(text.slice(Math.max(0, at - REACH), at));
    })
    .map(({ 0: word, index }) => ({ start: start + index, end: start + index + word.length }));
}

/** Without the ending that says whose something is. */
const plain = (word: string): string => word.replace(/['’]s?$/u, "");

interface Amount {
  readonly value: number;
  /** Its currency, where a sign before it says so; else empty. */
  readonly sign: string;
}

/** The number that begins at `start`, in figures or in words, with its magnitude. */
function amountAt(text: string, start: number): Amount | undefined {
  const here = text.slice(start, start + LONGEST);
  const numeral = readNumeral(splitWords(here).map((word) => slice(here, word).toLowerCase()));
  if (!numeral) return undefined;
  const [sign = ""] = /\p{Sc}$/u.exec(text.slice(Math.max(0, start - 1), start)) ?? [];
  return { value: (numeral.low + numeral.high) / 2, sign };
}

const isSame = (a: Amount, b: Amount): boolean =>
  a.value === b.value && (a.sign === b.sign || a.sign === "" || b.sign === "");
