import { parseEdtf } from "../edtf.ts";
import type { Edtf, Span } from "../model.ts";
import { monthNumber } from "./months.ts";

/** A calendar date written out in a line; positions are units of that line. */
export interface WrittenDate extends Span {
  /** Absent when the words can mean two dates: 03/04/2025. */
  readonly value?: Edtf;
}

type Reader = (parts: readonly string[], dayFirst: boolean) => string | undefined;
const two = (number: string | number): string => String(number).padStart(2, "0");
const dated = (year: string, month: number | undefined, day: string): string | undefined =>
  month === undefined ? undefined : `${year}-${two(month)}-${two(day)}`;

const MONTH = String.raw`([\p{L}\p{M}]{3,12})\.?`;
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
    new RegExp(String.raw`(?<![\p{L}\d])${MONTH}\s?(\d{1,2})${ORDINAL},?\s+(\d{4})(?!\d)`, "giu"),
    ([m = "", d = "", y = ""]) => dated(y, monthNumber(m), d),
  ],
  [
    new RegExp(
      String.raw`(?<!\d)(\d{1,2})${ORDINAL}[\s-]*(?:de\s|of\s|d['’])?${MONTH}[,\s-]*(?:de[l]?\s)?(\d{4})(?!\d)`,
      "giu",
    ),
    ([d = "", m = "", y = ""]) => dated(y, monthNumber(m), d),
  ],
  [
    /(?<!\d)(\d{1,2})([/.-])\s?(\d{1,2})\2\s?(\d{4})(?!\d)/gu,
    ([first = "", separator = "", second = "", y = ""], dayFirstHere) => {
      const dayFirst = Number(first) > 12 || first === second || separator === "." || dayFirstHere;
      if (dayFirst) return dated(y, Number(second), first);
      return Number(second) > 12 ? dated(y, Number(first), second) : "ambiguous";
    },
  ],
  [
    new RegExp(String.raw`(?<![\p{L}\d])${MONTH},?\s+(\d{4})(?!\d)`, "giu"),
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

/** The first date with a year in `line`, by format, as written in `language`; `undefined` when there is none. */
export function readDate(line: string, language: string): WrittenDate | undefined {
  const dayFirst = !MONTH_MAY_COME_FIRST.has(language);
  const figures = latinFigures(line);
  for (const [format, read] of FORMATS) {
    for (const match of figures.matchAll(format)) {
      const text = read(match.slice(1), dayFirst);
      if (text === undefined) continue;
      const span = { start: match.index, end: match.index + match[0].length };
      if (text === "ambiguous") return span;
      const value = isPlausible(text) ? parseEdtf(text) : undefined;
      if (value !== undefined) return { ...span, value };
    }
  }
  return undefined;
}

/** Arabic and Persian figures as Latin ones; every position stays the same. */
const latinFigures = (line: string): string =>
  line.replaceAll(/[٠-٩۰-۹]/g, (figure) => String(figure.charCodeAt(0) & 0xf));
