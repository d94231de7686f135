/** A tag's last letters and the next one's first, with no space between: “HarbourBridgeCity Council”. */
const SEAM = /(?:\p{Ll}|\p{Lu}{2}|\p{N})(?=\p{Lu}\p{Ll})|\p{Ll}(?=\p{Lu}{2,})/gu;

/** A tag list has many seams, or several in one “word”; “YouTube”, “McDonald” or “TikTok” have one each. */
const LEAST_SEAMS = 5;
/** Tags have three words at most, so a third of the words has a seam; prose full of brand names stays far below. */
const LEAST_SHARE = 0.3;
/** Longer ones are running text with its spaces lost. */
const LONGEST = 3000;

/** “HowItWorks.com/engines.htm” */
const ADDRESS = /[./@_]\p{L}/u;

/** Whether `text` is a list of tags that a scraper glued together. */
export function isGlued(text: string): boolean {
  if (text.length > LONGEST || /[.!?]["”’)]*$|[{}=;\\<>]/.test(text)) return false;
  const words = text.split(" ").map((word) => (ADDRESS.test(word) ? 0 : (word.match(SEAM)?.length ?? 0)));
  const seams = words.reduce((sum, count) => sum + count, 0);
  return (seams >= LEAST_SEAMS || words.some((count) => count > 1)) && seams >= LEAST_SHARE * words.length;
}
