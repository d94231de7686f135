import { findAgreements } from "../../text/find-agreements.ts";
import type { Echo } from "../table/echo.ts";
import { endsSentence, opensSentence, type WordTable } from "../table/word-table.ts";
import type { WeighedEcho } from "../weigh/weigh-echo.ts";

/** Words of whole sentences that are a copy by themselves; fewer are often the same by chance or by custom. */
const FEWEST = 8;

/**
 * A passage of which, copies apart, more of the words than this are the same in the same order is itself a copy with a
 * word changed here and there, and stays whole.
 */
const NEAR_COPY = 0.85;

/** Whether a passage, which is no copy as a whole, has enough words in common for a copy in it; quicker than to look. O(1). */
export const mayHoldCopies = ({ left, leftEnd, right, rightEnd, copied, wording }: WeighedEcho): boolean =>
  copied === 0 && wording * Math.min(leftEnd - left, rightEnd - right) >= FEWEST;

/**
 * The passages of which `echo` is made, one after the other, if whole sentences in it are copied word for word and the
 * rest is not; else none. O(words²) for short passages, as `findAgreements` is.
 *
 * Whoever rewrites an agency's report leaves some of its paragraphs as they are, and a reader who asks for what is copied
 * word for word must be shown them.
 */
export function partCopies(table: WordTable, echo: Echo): readonly Echo[] {
  const { left, leftEnd, right, rightEnd } = echo;
  const agreements = findAgreements(table.form.subarray(left, leftEnd), table.form.subarray(right, rightEnd));
  const parts: Echo[] = [];
  let [from, to, copied, same] = [left, right, 0, 0];
  for (const { i, j, length } of agreements) {
    same += length;
    const copy = wholeSentences(table, left + i, right + j, length);
    if (copy.leftEnd - copy.left < FEWEST) continue;
    copied += copy.leftEnd - copy.left;
    parts.push({ left: from, leftEnd: copy.left, right: to, rightEnd: copy.right }, copy);
    [from, to] = [copy.leftEnd, copy.rightEnd];
  }
  parts.push({ left: from, leftEnd, right: to, rightEnd });
  const longer = Math.max(leftEnd - left, rightEnd - right);
  if (copied === 0 || copied === longer || same - copied > NEAR_COPY * (longer - copied)) return [];
  return parts.filter((part) => part.left < part.leftEnd && part.right < part.rightEnd);
}

/** The part of `length` equal words from `left` and `right` on that begins and ends with a sentence on both sides. */
function wholeSentences(table: WordTable, left: number, right: number, length: number): Echo {
  const opens = (at: number): boolean => opensSentence(table, left + at) && opensSentence(table, right + at);
  const ends = (at: number): boolean => endsSentence(table, left + at) && endsSentence(table, right + at);
  let [from, to] = [0, length];
  while (from < to && !opens(from)) from += 1;
  while (to > from && !ends(to)) to -= 1;
  return { left: left + from, leftEnd: left + to, right: right + from, rightEnd: right + to };
}
