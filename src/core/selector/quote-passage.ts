import { splitWords } from "../text/words.ts";

/** Characters at most: what an address can hold and still be sent (the longest address that the pages read is above it). */
const MOST = 180;

/**
 * The words of a passage, as many as fit, for a link to carry: should they be edited, its reader
 * sees what they were.
 */
export function quotePassage(text: string): string {
  const words = text.trim().split(/\s+/u);
  const lengths = words.map((word) => word.length + 1);
  let end = 0;
  for (let length = 0; end < words.length; end++) {
    length += lengths[end] ?? 0;
    if (length > MOST) break;
  }
  if (end > 0) return words.slice(0, end).join(" ");
  // Some scripts have no spaces between words.
  const [line = ""] = words;
  return line.slice(0, splitWords(line).findLast((word) => word.end <= MOST)?.end ?? 0);
}
