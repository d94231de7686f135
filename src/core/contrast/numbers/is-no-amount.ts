import { slice } from "../../span.ts";
import type { Wording } from "../statements/read-wording.ts";
import { isMonth } from "../words/date-words.ts";
import { readCurrency } from "../words/measures.ts";
import { readNumeral, type Numeral } from "../words/read-numbers.ts";

/** Words that make a name or an age of the number after them. */
const NAMING =
  /^(?:no|number|nos|page|chapter|article|section|route|flight|aged?|phase|level|grade|half|top)$/u;
/** Words before a number that say it is known already: “the two countries”. */
const KNOWN = /^(?:the|these|those|all|both|our|their|his|her|its)$/u;

/** “Aged between four and eleven” counts nobody. */
const AGED_BETWEEN = /\baged between (?:[\p{L}\d-]+ and )?$/iu;

/** A year of this age. */
const YEAR = /^(?:1[4-9]|20)\d\d$/u;

/** Whether the numeral at word `at` is part of a date, a time, a name (“Flight 12”), a ratio, a score or a code. */
export function isNoAmount({ statement, text, words }: Wording, at: number, numeral: Numeral): boolean {
  const next = at + numeral.words;
  const [word, last] = [statement.words[at], statement.words[next - 1]];
  if (!word || !last) return true;
  const [glued, joined] = [text.charAt(word.start - 1), text.charAt(last.end)];
  if (/[-–—/:.#°+\p{L}]/u.test(glued) || /[/:°]/u.test(joined)) return true;
  const [written = "", before = "", following = ""] = [words[at], words[at - 1], words[next]];
  if (NAMING.test(before) || (/^(?:\p{L}+|\d)$/u.test(written) && numeral.high < 10 && KNOWN.test(before)))
    return true;
  if (AGED_BETWEEN.test(text.slice(statement.start, word.start))) return true;
  if (isMonth(before) || isMonth(following)) return true;
  if (YEAR.test(written) && readCurrency(glued) === undefined) return true;
  if (isRatio(words, at, next, numeral)) return true;
  return (
    /^\d/u.test(written) &&
    !/^(?:\s?%|\sper\s?cent)/u.test(text.slice(last.end, statement.end)) &&
    followsName({ statement, text, words }, at)
  );
}

/** “One in five”, “three out of four”; but “at one of 14 schools”: there are 14. */
const isRatio = (words: readonly string[], at: number, next: number, { low }: Numeral): boolean =>
  ((words[at - 1] === "in" || (words[at - 1] === "of" && isRound(low))) &&
    isNumber(words[at - 2], words[at - 3])) ||
  (/^(?:in|out)$/u.test(words[next] ?? "") &&
    !YEAR.test(words[next + 1] ?? "") &&
    isNumber(words[next + 1], words[next + 2]));

/** What a ratio is out of: up to ten, or in tens. */
const isRound = (value: number): boolean => value <= 10 || value % 10 === 0;

const isNumber = (...words: readonly (string | undefined)[]): boolean =>
  words.some((word) => word !== undefined && readNumeral([word]) !== undefined);

/**
 * Whether a word with a capital, other than the sentence's first, stands right before word `at`; or before a comma, when
 * nothing but a mark follows: “killed Maud Perrin, 31, and …”.
 */
function followsName({ statement: { words: spans }, text }: Wording, at: number): boolean {
  const [previous, word] = [spans[at - 1], spans[at]];
  if (at < 2 || !previous || !word || !/^\p{Lu}/u.test(slice(text, previous))) return false;
  const gap = text.slice(previous.end, word.start);
  return gap === " " || (gap === ", " && /[,.;:)]/u.test(text.charAt(word.end)));
}
