import type { Wording } from "../statements/read-wording.ts";
import { readUnit } from "../words/measures.ts";
import { readNumeral, type Numeral } from "../words/read-numbers.ts";

/** Words that a numeral takes up at most: “twenty-six and a half million”. */
const LONGEST = 6;

/**
 * The numeral at word `at`, or two with “to”, “or” or a dash between, as from the least of the first to the most of
 * the second. “Nearly a year” counts one, since a unit of time follows a word of measuring.
 */
export function readRange({ statement, text, words }: Wording, at: number): Numeral | undefined {
  const first = readNumeral(words.slice(at, at + LONGEST)) ?? readSingle(words, at);
  if (!first) return undefined;
  const next = at + first.words;
  const gap = text.slice(statement.words[next - 1]?.end, statement.words[next]?.start);
  const linked =
    /^(?:to|or)$/u.test(words[next] ?? "") || (words[next] === "and" && words[at - 1] === "between");
  const from = /^\s?[-–—]\s?[$€£¥₹]?$/u.test(gap) ? next : linked ? next + 1 : undefined;
  const second = from === undefined ? undefined : readNumeral(words.slice(from, from + LONGEST));
  if (from === undefined || !second || second.high <= first.low) return first;
  return { low: first.low, high: second.high, words: from + second.words - at };
}

function readSingle(words: readonly string[], at: number): Numeral | undefined {
  const measured = /^(?:nearly|almost|about|around|over|than|within)$/u.test(words[at - 1] ?? "");
  if (!measured || !/^an?$/u.test(words[at] ?? "")) return undefined;
  return readUnit(words.slice(at + 1))?.measure === "duration" ? { low: 1, high: 1, words: 1 } : undefined;
}
