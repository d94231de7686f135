import { ENGLISH_SMALL_NUMBERS, ENGLISH_TENS } from "../../text/english-numbers.ts";
import { foldSpelling } from "../../text/fold-spelling.ts";

/**
 * The form under which a word is compared: without case, accents, possessive, full stops of initials and commas of
 * numbers; in one of the two English spellings; numbers up to twenty in figures.
 *
 * Only ever a key: its length has nothing to do with the word's, so offsets must come from the text.
 */
export function foldWord(word: string): string {
  if (UNITED_STATES.test(word)) return "u.s";
  // The month; “march” is what demonstrators do.
  if (word === "March") return "mar";
  if (SIMPLE.test(word)) return NUMBER_WORDS.get(word) ?? foldSpelling(word);
  const plain = word
    .normalize("NFKD")
    .replaceAll(ACCENTS, "")
    .normalize("NFC")
    .replaceAll("’", "'")
    .toLowerCase()
    .replaceAll(ACCENTS, "")
    .replace(POSSESSIVE, "");
  const joined = plain.replaceAll(NUMBER.test(plain) ? "," : INITIALS_STOP, "");
  const figures = joined.replaceAll(FOREIGN_FIGURE, (figure) => String(figureValue(figure)));
  return NUMBER_WORDS.get(figures) ?? foldSpelling(figures);
}

/** The one set of initials that is another word in lower case. */
const UNITED_STATES = /^U\.?S(?:['’]s)?$/;
/** Most words of English need none of the slow steps. */
const SIMPLE = /^[a-z]+$/;
/** Accents of Latin, Greek and Cyrillic, and soft hyphens; marks of other scripts are letters of their own and stay. */
const ACCENTS = /[\u0300-\u036f\u00AD]/gu;
const POSSESSIVE = /'s$/;
const NUMBER = /^\p{Nd}[\p{Nd},.]*$/u;
/** The full stop of “u.n” or “p.m”, not of “example.com”. */
const INITIALS_STOP = /(?<=(?:^|\.)\p{L})\.(?=\p{L}(?:\.|$))/gu;
const FOREIGN_FIGURE = /(?![0-9])\p{Nd}/gu;

/** Unicode keeps every script's figures together in order, so the zero is found by walking down. */
function figureValue(figure: string): number {
  const code = figure.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value += 1;
  return value;
}

/** “One” is a pronoun as often as a number. */
const NUMBER_WORDS: ReadonlyMap<string, string> = new Map([
  ...ENGLISH_SMALL_NUMBERS.map((word, value) => [word, String(value)] as const).slice(2),
  ...ENGLISH_TENS.map((word, index) => [word, String(10 * (index + 2))] as const),
]);
