import type { Span } from "../model.ts";
import { once } from "../once.ts";

/**
 * Letters, marks and digits; an apostrophe, a full stop, a comma or a soft hyphen between them belongs to the word
 * (“don’t”, “U.S”, “15,000”).
 */
const WORD = /[\p{L}\p{M}\p{N}]+(?:['’.,\u00AD](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}]+)*/gu;

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
    if (!spaced && isUnspaced(match[0])) addSegments(match[0], at, words);
    else words.push({ start: at, end: at + match[0].length });
  }
  return words;
}

/** Its dictionaries take a phone as long as the rest of the first script; most articles need none of them. */
const segmenter = once(() => new Intl.Segmenter("zh", { granularity: "word" }));

/**
 * Units that ICU is given at a time. Every word it finds keeps what it was given in memory (V8 12), so a run given
 * whole costs the square of its length: 3 GB for 40,000 characters without a punctuation mark.
 */
const WINDOW = 2000;
/** The last words of a window are found again in the next, which knows how they go on; no word is near as long. */
const OVERLAP = 200;

/** Adds the words of `run`, which stands at `at`, to `words`: the same as ICU finds in the run as a whole. */
function addSegments(run: string, at: number, words: Span[]): void {
  let start = 0;
  let size = WINDOW;
  while (start < run.length) {
    const end = Math.min(run.length, start + size);
    const sure = end === run.length ? end : end - OVERLAP;
    let next = start;
    for (const { index, segment, isWordLike } of segmenter().segment(run.slice(start, end))) {
      const to = start + index + segment.length;
      if (to > sure) break;
      if (isWordLike) words.push({ start: at + start + index, end: at + to });
      next = to;
    }
    // A word as long as the window, as in a run of Latin letters, needs a larger one.
    size = next > start ? WINDOW : size * 2;
    start = next;
  }
}
