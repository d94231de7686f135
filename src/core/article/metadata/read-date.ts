import { parseEdtf } from "../../edtf.ts";
import type { Edtf, Span } from "../../model.ts";
import { byPosition } from "../../span.ts";
import { monthNumber } from "../../text/months.ts";

/** A calendar date written out in a line; positions are units of that line. */
export interface WrittenDate extends Span {
  /** Absent when the words can mean two dates: 03/04/2025. */
  readonly value?: Edtf;
}

/** What a reader of figures says of 03/04/2025. */
const AMBIGUOUS = "ambiguous";

type Reader = (parts: readonly string[], dayFirst: boolean) => string | undefined;
const two = (number: string | number): string => String(number).padStart(2, "0");
const dated = (year: string, month: number | undefined, day: string): string | undefined =>
  month === undefined ? undefined : `${year}-${two(month)}-${two(day)}`;

const MONTH = String.raw`([\p{L}\p{M}]{2,12})\.?`;
/** A scraper may glue the time to it: “March 4, 20249:12 AM”. */
const YEAR = String.raw`(\d{4})(?=\D|$|\d{1,2}:\d{2}|\d{1,2}\s\p{L})`;
const ORDINAL = String.raw`(?:st|nd|rd|th|er|re|[ºª°.])?`;

/** Tried in order; one that finds no month name or no possible day leaves the words to the next. */
const FORMATS: readonly (readonly [format: RegExp, read: Reader])[] = [
  [
    /(?<!\d)(\d{4})([-/.])(\d{1,2})\2\s?(\d{1,2})(?!\d)/gu,
    ([y = "", , m = "", d = ""]) => dated(y, Number(m), d),
  ],
  [
    /(?<!\d)(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일号]?/gu,
    ([y = "", m = "", d = ""]) => dated(y, Number(m), d),
  ],
  [
    /(?<!\d)(\d{4})\.\s(\d{1,2})\.\s(\d{1,2})\.?(?!\d)/gu,
    ([y = "", m = "", d = ""]) => dated(y, Number(m), d),
  ],
  [
    new RegExp(String.raw`(?<![\p{L}\d])${MONTH}\s?(\d{1,2})${ORDINAL},?\s+${YEAR}`, "giu"),
    ([m = "", d = "", y = ""]) => dated(y, monthNumber(m), d),
  ],
  [
    new RegExp(
      String.raw`(?<!\d)(\d{1,2})${ORDINAL}[\s-]*(?:de\s|of\s|d['’])?${MONTH}(?:/[\p{L}\p{M}]+(?: [\p{L}\p{M}]+)?)?[,\s-]*(?:del?\s)?${YEAR}`,
      "giu",
    ),
    ([d = "", m = "", y = ""]) => dated(y, monthNumber(m), d),
  ],
  [
    /(?<!\d)(\d{1,2})([/.-])\s?(\d{1,2})\2\s?(\d{4})(?!\d)/gu,
    ([first = "", separator = "", second = "", y = ""], dayFirstHere) => {
      const dayFirst = Number(first) > 12 || first === second || separator === "." || dayFirstHere;
      if (dayFirst) return dated(y, Number(second), first);
      return Number(second) > 12 ? dated(y, Number(first), second) : AMBIGUOUS;
    },
  ],
  [
    new RegExp(String.raw`(?<![\p{L}\d])(?<!\d\s)${MONTH},?\s+${YEAR}`, "giu"),
    ([m = "", y = ""]) => {
      const month = monthNumber(m);
      return month === undefined ? undefined : `${y}-${two(month)}`;
    },
  ],
];

/** Years an article can have been published in: print is as old as the first, and a typing error ends at the last. */
const isPlausible = (value: string): boolean => /^(?:1[6-9]|20)\d\d/.test(value);

/** Where 03/04 is the third of April to some and the fourth of March to others; every other language has one order. */
const MONTH_MAY_COME_FIRST: ReadonlySet<string> = new Set(["en", "und"]);

/** The dates with a year in `line`, written as in `language`, in order. */
export function readDates(line: string, language: string): readonly WrittenDate[] {
  const dayFirst = !MONTH_MAY_COME_FIRST.has(language);
  const dates: WrittenDate[] = [];
  let figures = latinFigures(line);
  // Twice, for a date that is glued to the one before it: “23 Aug 202423 Aug 2024”.
  for (const [format, read] of [...FORMATS, ...FORMATS]) {
    figures = figures.replaceAll(format, (words: string, ...rest: readonly unknown[]) => {
      const parts = rest.filter((part) => typeof part === "string").slice(0, -1);
      const start = Number(rest.find((part) => typeof part === "number"));
      const text = read(parts, dayFirst);
      const value = text !== undefined && isPlausible(text) ? parseEdtf(text) : undefined;
      if (value === undefined && text !== AMBIGUOUS) return words;
      dates.push({ start, end: start + words.length, ...(value && { value }) });
      // What one format has read, the next must not read again.
      return " ".repeat(words.length);
    });
  }
  return dates.toSorted(byPosition);
}

/** The first of the dates in `line`; `undefined` when there is none. */
export const readDate = (line: string, language: string): WrittenDate | undefined =>
  readDates(line, language)[0];

/** Arabic and Persian figures as Latin ones; every position stays the same. */
const latinFigures = (line: string): string =>
  line.replaceAll(/[٠-٩۰-۹]/g, (figure) => String(figure.charCodeAt(0) & 0xf));
