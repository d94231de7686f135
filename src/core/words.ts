import type { Span } from "./model.ts";
import { once } from "./once.ts";

/** Letters, marks and digits; an apostrophe or a full stop or comma between them belongs to the word (“don’t”, “U.S”, “15,000”). */
const WORD = /[\p{L}\p{M}\p{N}]+(?:['’.,](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}]+)*/gu;

/** Scripts written without spaces between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Whether `text` has a letter of a script written without spaces between words. */
export const isUnspaced = (text: string): boolean => UNSPACED.test(text);

/**
 * Words of `text` from `start` to `end`, as spans, in order. Runs of a script without spaces are cut by
 * `Intl.Segmenter`. O(length).
 */
export function splitWords(text: string, start = 0, end = text.length): readonly Span[] {
  const words: Span[] = [];
  const part = start === 0 && end === text.length ? text : text.slice(start, end);
  const spaced = !isUnspaced(part);
  for (const match of part.matchAll(WORD)) {
    const at = start + match.index;
    if (!spaced && isUnspaced(match[0])) words.push(...segmentWords(match[0], at));
    else words.push({ start: at, end: at + match[0].length });
  }
  return words;
}

/** Its dictionaries take a phone as long as the rest of the first script; most articles need none of them. */
const segmenter = once(() => new Intl.Segmenter("zh", { granularity: "word" }));

function segmentWords(run: string, at: number): Span[] {
  return Array.from(segmenter().segment(run))
    .filter((piece) => piece.isWordLike)
    .map(({ index, segment }) => ({ start: at + index, end: at + index + segment.length }));
}
