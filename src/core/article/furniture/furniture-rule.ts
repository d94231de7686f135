import type { FurnitureReason } from "../../model.ts";

/** A kind of line that belongs to the page and not to the report. */
export interface FurnitureRule {
  readonly name: string;
  readonly reason: FurnitureReason;
  /** “edge” rules would also fit a heading or a short paragraph, and only hold before and after the running text. */
  readonly where: "anywhere" | "edge";
  /** Whether the short lines after it belong to it when it stands alone: “Related articles”, “Tags”. */
  readonly opensList?: true;
  /** Whether it may claim a whole sentence; another rule leaves “More on that later.” alone. */
  readonly claimsSentences?: true;
  /** Units of the longest line it may claim, where that is more than 400. */
  readonly longest?: number;
  readonly fits: Fits;
}

/** `key` is the line in small letters, with straight apostrophes, without bullets before it and punctuation after it. */
export type Fits = (key: string, text: string) => boolean;

/** The line is one of `phrases`, which are parted by bars. */
export function oneOf(phrases: string): Fits {
  const known = new Set(phrases.split("|").map((phrase) => phrase.replaceAll(/\s+/g, " ").trim()));
  return (key) => known.has(key);
}

/** The line is made of `words` alone, in any order, with or without bars, dashes and commas between them. */
export function onlyWords(words: string): Fits {
  const known = new Set(words.trim().split(/\s+/));
  return (key) => key.split(/[\s|/,·•&+–-]+/).every((word) => known.has(word));
}

/** The line is two of `phrases` or more with nothing but spaces, bars and strokes between; `last` may end it. O(words). */
export function rowOf(phrases: readonly string[], last: RegExp): Fits {
  const known = new Set(phrases);
  const longest = Math.max(...phrases.map((phrase) => phrase.split(" ").length));
  return (key) => {
    const words = key.replaceAll(/\s?\(\d+\)/gu, "").split(/[\s|•·›»→‣/]+/u);
    /** How many phrases the words before each are; absent where they are none. */
    const counts: (number | undefined)[] = [0];
    for (let start = 0; start < words.length; start++) {
      const count = counts[start];
      if (count === undefined) continue;
      if (count > 0 && last.test(words.slice(start).join(" "))) return true;
      for (let end = start + 1; end <= start + longest && end <= words.length; end++) {
        if (known.has(words.slice(start, end).join(" "))) counts[end] = count + 1;
      }
    }
    return (counts[words.length] ?? 0) > 1;
  };
}

/** The whole line is one of `alternatives`, which are patterns. */
export function like(...alternatives: readonly string[]): Fits {
  const pattern = new RegExp(`^(?:${alternatives.join("|")})$`, "u");
  return (key) => pattern.test(key);
}
