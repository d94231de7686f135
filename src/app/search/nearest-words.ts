import { foldText } from "../ui/find-words.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Letters of a word from which on one slip, and two, may have been made in it: of fewer most words are near others. */
const ONE_SLIP = 4;
const TWO_SLIPS = 7;

/** Words proposed at most. */
const MOST = 3;

/**
 * The words that a reader may have meant by `term`, which stands nowhere, as they are written; the nearest first, and of
 * these what most articles have. O(words × letters²).
 */
export function nearestWords(term: string, { words }: Vocabulary): readonly string[] {
  const typed = foldText(term);
  const slips = typed.length >= TWO_SLIPS ? 2 : typed.length >= ONE_SLIP ? 1 : 0;
  return Array.from(words, ([word, { written, articles }]) => ({ word, written, articles }))
    .filter(({ word }) => Math.abs(word.length - typed.length) <= slips)
    .map((known) => ({ ...known, slips: countSlips(typed, known.word) }))
    .filter((known) => known.slips <= slips)
    .toSorted((a, b) => a.slips - b.slips || b.articles - a.articles || (a.word < b.word ? -1 : 1))
    .slice(0, MOST)
    .map(({ written }) => written);
}

/** Letters left out, put in, mistaken or exchanged with the next (optimal string alignment; Damerau, 1964). */
function countSlips(a: string, b: string): number {
  let before: readonly number[] = [];
  let row: readonly number[] = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const mistaken = (row[j - 1] ?? 0) + Number(a[i - 1] !== b[j - 1]);
      const isExchanged = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const exchanged = isExchanged ? (before[j - 2] ?? 0) + 1 : Infinity;
      next.push(Math.min(mistaken, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, exchanged));
    }
    before = row;
    row = next;
  }
  return row[b.length] ?? 0;
}
