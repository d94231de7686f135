/** A tag's last letters and the next one's first, with no space between: “HarbourBridgeCity Council”. */
const SEAM = /(?:\p{Ll}{2}|\p{Lu}{3}|\p{N})(?=\p{Lu}\p{Ll}{2})|\p{Ll}{2}(?=\p{Lu}{2})/gu;

/** A tag list has many seams, or several in one “word”; “YouTube”, “McDonald” or “TikTok” have one each. */
const MANY_SEAMS = 5;
/** Tags have three words at most, so of many seams there is one to every third word; of few, to every second. */
const LEAST_SHARE = 0.3;
const LEAST_SHARE_OF_FEW = 0.6;
/** Longer ones are running text with its spaces lost. */
const LONGEST = 3000;

/** “HowItWorks.com/engines.htm” */
const ADDRESS = /[./@_]\p{L}/u;

/** Whether `text` is a list of tags that a scraper glued together. */
export function isGlued(text: string): boolean {
  if (text.length > LONGEST || /[.!?]["”’)]*$|[{}=;\\<>]/.test(text)) return false;
  const words = text.split(" ").map((word) => (ADDRESS.test(word) ? 0 : (word.match(SEAM)?.length ?? 0)));
  const seams = words.reduce((sum, count) => sum + count, 0);
  if (seams >= MANY_SEAMS) return seams >= LEAST_SHARE * words.length;
  return words.some((count) => count > 1) && seams >= LEAST_SHARE_OF_FEW * words.length;
}
