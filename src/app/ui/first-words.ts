/** Words of a passage that a link carries, and characters at most. */
const WORDS = 6;
const LONGEST = 60;

/** The opening words of a passage, for a link to carry: enough to recognise it by, short enough to read. */
export function firstWords(text: string): string {
  const words = text.trim().split(/\s+/u, WORDS).join(" ");
  // Whole code points: half of one cannot be written into an address.
  return Array.from(words).slice(0, LONGEST).join("");
}
