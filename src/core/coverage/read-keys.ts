import type { Span } from "../model.ts";
import { overlaps } from "../span.ts";
import { ENGLISH_SMALL_NUMBERS, ENGLISH_TENS } from "../text/english-numbers.ts";
import { isUnspaced, splitWords } from "../text/words.ts";

/** A word's first letters, by which its forms and, roughly, its cognates are one; figures whole, without separators. */
const STEM = 5;

/** The words of `span` of `text` as keys, each once; those that are ever written small, and numbers, are `plain`. */
export interface Keys {
  readonly all: ReadonlySet<string>;
  readonly plain: ReadonlySet<string>;
}

/** Reads the words of `span` of `text` as keys by which sentences that may say the same find each other. */
export function readKeys(text: string, span: Span, keyOfWord = keyOf): Keys {
  const all = new Set<string>();
  const plain = new Set<string>();
  const add = (key: string, written: string): void => {
    all.add(key);
    if (!/^\p{Lu}/u.test(written) || isNumberKey(key)) plain.add(key);
  };
  const times = readTimes(text, span);
  for (const { key } of times) add(key, key);
  for (const word of splitWords(text, span.start, span.end)) {
    if (times.some((time) => overlaps(time, word))) continue;
    const written = text.slice(word.start, word.end);
    add(keyOfWord(written), written);
  }
  return { all, plain };
}

/** The key of a word by itself. */
export function keyOf(word: string): string {
  const folded = word
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll(/[\p{Mn}.,'’]/gu, "");
  return /\d/u.test(folded) ? folded : folded.slice(0, STEM);
}

const NUMBER = ["a", ...ENGLISH_SMALL_NUMBERS.slice(1)].join("|");
const SPAN = new RegExp(`(?<![\\p{L}\\d.,])(\\d{1,3}|${NUMBER})[ -](day|week|fortnight)s?(?!\\p{L})`, "giu");
const DAYS: Readonly<Record<string, number>> = { day: 1, week: 7, fortnight: 14 };

/** The days or weeks that `span` of `text` gives, each with one key: “within 28 days”, “in about four weeks”. In English. */
const readTimes = (text: string, span: Span): readonly (Span & { readonly key: string })[] =>
  Array.from(
    text.slice(span.start, span.end).matchAll(SPAN),
    ({ 0: words, 1: number = "", 2: unit = "", index }) => {
      const start = span.start + index;
      const small = Math.max(1, ENGLISH_SMALL_NUMBERS.indexOf(number.toLowerCase()));
      const count = /^\d/u.test(number) ? Number(number) : small;
      const key = `${count * (DAYS[unit.toLowerCase()] ?? 1)} days`;
      return { start, end: start + words.length, key };
    },
  );

/** Shorter words are mostly little ones; figures and words of scripts without spaces tell at any length. */
export const isLongKey = (key: string): boolean => key.length >= 4 || /\d/u.test(key) || isUnspaced(key);

const NUMBER_WORDS: ReadonlySet<string> = new Set(
  [...ENGLISH_SMALL_NUMBERS.slice(2), ...ENGLISH_TENS].map((word) => word.slice(0, STEM)),
);

/** Whether a key is a number, in figures or, in English, in a word. */
export const isNumberKey = (key: string): boolean => /\d/u.test(key) || NUMBER_WORDS.has(key);
