import { ENGLISH_SMALL_NUMBERS, ENGLISH_TENS } from "../../core/text/english-numbers.ts";

/** 0 to 99 in English words, each at its index; tens and ones as in “sixty-one”. */
const SPELT = [
  ...ENGLISH_SMALL_NUMBERS,
  ...ENGLISH_TENS.flatMap((ten) => [
    ten,
    ...ENGLISH_SMALL_NUMBERS.slice(1, 10).map((small) => `${ten}-${small}`),
  ]),
];

/**
 * A whole number from 2 to 99 in words where it is in figures, “sixty-one” of “61”, and in figures where it is in words.
 * “One” is more than a number.
 */
export function respellNumber(number: string): string | undefined {
  const isFigures = /^\d{1,2}$/u.test(number);
  const value = isFigures ? Number(number) : SPELT.indexOf(number);
  if (value < 2) return undefined;
  return isFigures ? SPELT[value] : String(value);
}
