import type { Span } from "../../model.ts";
import { readNumeral } from "../words/read-numbers.ts";

/** Where a clause ends, and not a number of thousands. */
const BREAK = /[,;:–—](?=\s)/u;
/** A count that moves or stands, and where: “rose to”, “up from”, “stood at”, “had reached”. */
const LEVEL =
  "\\b(?:r(?:ose|is(?:en|es|ing))|climb(?:ed|s|ing)|gr(?:ew|own|ows|owing)|jump(?:ed|s)|increas(?:ed|es)|f(?:ell|all(?:en|s))|drop(?:ped|s)|went|up|down|stood|stands|reach(?:ed|es)|pass(?:ed|es))\\b(?:\\s(?:[\\p{L}\\d,.]+\\s){0,3}?(?:to|from|at))?\\s";
const NUMBER =
  "(?:(?:at least|about|some|around|more than|over|nearly|almost)\\s)?(?<number>[\\p{L}\\d,.-]+)";
/** The count before its day, as many as two words between: “to 61 cases on”. */
const COUNT_BEFORE = new RegExp(
  `${LEVEL}(?:[\\p{L}\\d,.]+\\sto\\s)?${NUMBER}(?:\\s[\\p{L}-]+){0,3}\\s$`,
  "u",
);
const COUNT_AFTER = new RegExp(`^.*?${LEVEL}${NUMBER}`, "u");

/**
 * The count that the day at `date` of `text` is a day of, if its clause says where one stood: each day has its own.
 */
export function readCount(text: string, date: Span): number | undefined {
  const before = text.slice(0, date.start).split(BREAK).at(-1) ?? "";
  const after = text.slice(date.end).split(BREAK)[0] ?? "";
  const { number } = (COUNT_BEFORE.exec(before) ?? COUNT_AFTER.exec(after))?.groups ?? {};
  return number === undefined ? undefined : readNumeral([number.toLowerCase()])?.high;
}
