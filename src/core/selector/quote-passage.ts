/** Characters at most: what an address can hold and still be sent (the longest address that the pages read is above it). */
const MOST = 180;

/**
 * The words of a passage, as many as fit, for a link to carry that somebody sends: should they be edited, its reader
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
  return words.slice(0, end).join(" ");
}
