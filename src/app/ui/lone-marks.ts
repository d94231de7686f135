/** Quotation marks that a text lacks to be whole: what opens it and what closes it. */
export interface LoneMarks {
  readonly before: string;
  readonly after: string;
}

const NONE: LoneMarks = { before: "", after: "" };

/** Marks that open and what closes them. “ closes in German, where it stands behind a word, and opens in English. */
const PAIRS = [
  { open: "„", close: "“", opens: /„/gu, closes: /(?<=[^\s([])“/gu },
  { open: "“", close: "”", opens: /(?<![^\s([])“/gu, closes: /”/gu },
  { open: "«", close: "»", opens: /«/gu, closes: /»/gu },
] as const;

/**
 * The quotation mark that `text`, a sentence out of a longer quotation, lacks: in “We are giving back,” said Ann” the
 * opening one. Nothing where all are there, or where more than one is missing. O(length).
 */
export function findLoneMarks(text: string): LoneMarks {
  for (const { open, close, opens, closes } of PAIRS) {
    const [opened, closed] = [countOf(text, opens), countOf(text, closes)];
    if (opened === 0 && closed === 0) continue;
    if (opened === closed + 1) return { before: "", after: close };
    return closed === opened + 1 ? { before: open, after: "" } : NONE;
  }
  // Behind a figure it stands for inches.
  const straight = Array.from(text.matchAll(/(?<!\d)"/g), ({ index }) => index);
  const [first] = straight;
  if (first === undefined || straight.length % 2 === 0) return NONE;
  return /(?:^|[\s([])$/u.test(text.slice(0, first))
    ? { before: "", after: '"' }
    : { before: '"', after: "" };
}

const countOf = (text: string, mark: RegExp): number => text.match(mark)?.length ?? 0;
