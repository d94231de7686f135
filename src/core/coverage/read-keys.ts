import type { Span } from "../model.ts";
import { isUnspaced, splitWords } from "../text/words.ts";

/** A word's first letters, by which its forms and, roughly, its cognates are one; figures whole, without separators. */
const STEM = 5;

/** The words of `span` of `text` as keys, each once; those that are ever written small, or in figures, are `plain`. */
export interface Keys {
  readonly all: ReadonlySet<string>;
  readonly plain: ReadonlySet<string>;
}

/** Reads the words of `span` of `text` as keys by which sentences that may say the same find each other. */
export function readKeys(text: string, span: Span): Keys {
  const all = new Set<string>();
  const plain = new Set<string>();
  for (const { start, end } of splitWords(text, span.start, span.end)) {
    const written = text.slice(start, end);
    const folded = written
      .normalize("NFKD")
      .toLowerCase()
      .replaceAll(/[\p{Mn}.,'’]/gu, "");
    const key = /\d/u.test(folded) ? folded : folded.slice(0, STEM);
    all.add(key);
    if (!/^\p{Lu}/u.test(written)) plain.add(key);
  }
  return { all, plain };
}

/** Shorter words are mostly little ones; figures and words of scripts without spaces tell at any length. */
export const isLongKey = (key: string): boolean => key.length >= 4 || /\d/u.test(key) || isUnspaced(key);
