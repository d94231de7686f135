import type { Span } from "../../core/model.ts";
import { union } from "../../core/span.ts";

/**
 * What a reader looks for: words, each of which must stand somewhere, and phrases in quotation marks, whose words
 * follow one another. Accents, capitals and the shape of quotation marks and dashes do not count.
 */
export interface Search {
  /** As they were typed. */
  readonly terms: readonly string[];
  /** For text that went through `foldText`. */
  readonly patterns: readonly RegExp[];
}

const PHRASE = /"([^"]*)"?|(\S+)/g;

/** Reads what was typed into a field; of nothing but spaces and signs, no terms, which all texts have. */
export function readSearch(words: string): Search {
  const typed = Array.from(words.replaceAll(/[“”„«»]/g, '"').matchAll(PHRASE), ([, phrase, word]) =>
    (phrase ?? word ?? "").trim(),
  );
  const terms = typed.filter((term) => /[\p{L}\p{N}]/u.test(term));
  return { terms, patterns: terms.map(patternOf) };
}

/**
 * Scripts of which a word is found by how it begins; in others, little words are written together with what follows.
 */
const SPACED = String.raw`[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{N}]`;
const BEGINS_SPACED = new RegExp(`^${SPACED}`, "u");

/** Finds a folded term; “gat” is found in “gates”, not in “obligation”. */
function patternOf(term: string): RegExp {
  const folded = foldText(term);
  // After a letter there may be an accent that stands by itself; between two words, a line's end.
  const words = folded.split(/\s+/u).map((word) =>
    word
      .split(CLOCK)
      .map((part) => Array.from(part, escape).join(MARKS))
      .join("[.:]"),
  );
  const source = words.join(String.raw`${MARKS}\s+`);
  return new RegExp(BEGINS_SPACED.test(folded) ? `(?<!${SPACED}${MARKS})${source}` : source, "gu");
}

const MARKS = String.raw`\p{M}*`;

const escape = (character: string): string => character.replace(/[\\^$.*+?()[\]{}|/]/, String.raw`\$&`);

/** One time of day, as papers write it in two ways: “10.42” and “10:42”. */
const CLOCK = /(?<=^\d\d?)[.:](?=\d\d\b)/u;

/** `text` in small letters, without accents and curls; each unit stands where it stood. O(text). */
export function foldText(text: string): string {
  return text.replaceAll(/[^\p{ASCII}]/gu, foldCharacter).toLowerCase();
}

const SIGNS: Readonly<Record<string, string>> = { "’": "'", "‘": "'", "‑": "-", "–": "-", "—": "-", ς: "σ" };

function foldCharacter(character: string): string {
  const folded = SIGNS[character] ?? character.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();
  return folded.length === character.length ? folded : character;
}

/** Whether every term stands in `text`. */
export function hasTerms(text: string, { patterns }: Search): boolean {
  const folded = foldText(text);
  return patterns.every((pattern) => folded.search(pattern) >= 0);
}

/** Where the terms stand in `text`, in order, those that meet made one. */
export function findTerms(text: string, { patterns }: Search): readonly Span[] {
  const folded = foldText(text);
  return union(patterns.flatMap((pattern) => findPattern(folded, pattern)));
}

/** Where `pattern` stands in text that went through `foldText`. */
export const findPattern = (folded: string, pattern: RegExp): readonly Span[] =>
  Array.from(folded.matchAll(pattern), ({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }));
