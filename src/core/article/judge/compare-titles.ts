import { foldSpelling } from "../../text/fold-spelling.ts";
import { splitWords } from "../../text/words.ts";

/** Of two headlines for one story, four words in five are the same; two headings of one story share at most half. */
const LEAST_SIMILARITY = 0.75;

/** Whether `a` and `b` are one title in two spellings: other capitals, punctuation, US or UK spelling, a word more. */
export function isSameTitle(a: string, b: string): boolean {
  const left = titleWords(a);
  const right = titleWords(b);
  if (Math.min(left.size, right.size) === 0) return false;
  if (Math.min(left.size, right.size) < 3) return similarity(left, right) === 1;
  return similarity(left, right) >= LEAST_SIMILARITY;
}

/** How many of their words `a` and `b` share, whatever their spelling, 0..1. */
export const titleSimilarity = (a: string, b: string): number => similarity(titleWords(a), titleWords(b));

/** Dice's coefficient; 0 for two empty sets. */
const similarity = (left: ReadonlySet<string>, right: ReadonlySet<string>): number =>
  (2 * [...left].filter((word) => right.has(word)).length) / Math.max(1, left.size + right.size);

const titleWords = (title: string): ReadonlySet<string> => {
  const plain = title.toLowerCase();
  return new Set(
    splitWords(plain).map(({ start, end }) => foldSpelling(plain.slice(start, end).replace(/['’]s$/, ""))),
  );
};
