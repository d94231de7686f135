import type { Edtf } from "./model.ts";

/**
 * `-`, four figures with `X` for unknown ones at the end, month or season (21–24), day, and `~ ? %`; or `..` in an
 * interval.
 */
const PART = /^(-?\d{4}|-?\d{3}X|-?\d{2}XX)(?:-(0[1-9]|1[0-2]|2[1-4])(?:-(0[1-9]|[12]\d|3[01]))?)?([~?%])?$/;

/**
 * `text` as EDTF, or `undefined` when it is not in the part of EDTF level 1 that Variorum uses: dates to the day,
 * seasons 21–24, unspecified figures of the year, `~ ? %`, and intervals with `..` for an open end, which end no sooner
 * than they begin.
 *
 * Library of Congress, Extended Date/Time Format (ISO 8601-2:2019), levels 0 and 1.
 */
export function parseEdtf(text: string): Edtf | undefined {
  const parts = text.split("/");
  if (parts.length > 2 || parts.every((part) => part === "..")) return undefined;
  if (!parts.every((part) => (part === ".." && parts.length === 2) || isDate(part))) return undefined;
  const date = text as Edtf;
  const { first, last } = daysOf(date);
  return first <= last ? date : undefined;
}

function isDate(part: string): boolean {
  const [, year = "", month, day] = PART.exec(part) ?? [];
  if (year === "") return false;
  if (month === undefined || day === undefined) return month === undefined || !year.includes("X");
  if (year.includes("X") || Number(month) > 12) return false;
  return Number(day) <= daysInMonth(Number(year), Number(month));
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** First and last day that a date can mean, as days since 1970-01-01; an open end is infinite. */
export interface DayRange {
  readonly first: number;
  readonly last: number;
}

/** The days `date` covers: `2021-08` is 1 to 31 August, `198X` 1980 to 1989, `2021-22` (summer) June to August. */
export function daysOf(date: Edtf): DayRange {
  const [from = "..", to] = date.split("/");
  if (to === undefined) return daysOfPart(from);
  return {
    first: from === ".." ? -Infinity : daysOfPart(from).first,
    last: to === ".." ? Infinity : daysOfPart(to).last,
  };
}

function daysOfPart(part: string): DayRange {
  const [, yearText = "", month, day] = PART.exec(part) ?? [];
  const unknown = yearText.length - yearText.replaceAll("X", "").length;
  const round = Number(yearText.replaceAll("X", "0"));
  const further = 10 ** unknown - 1;
  // -044X begins with -0449: before the year 0, figures grow into the past.
  const [low, high] = yearText.startsWith("-") ? [round - further, round] : [round, round + further];
  if (month === undefined) return { first: dayNumber(low, 1, 1), last: dayNumber(high, 12, 31) };
  const m = Number(month);
  if (m > 12) {
    // Seasons of the northern hemisphere, by whole months; winter (24) runs into the next year.
    const firstMonth = 3 + (m - 21) * 3;
    return { first: dayNumber(low, firstMonth, 1), last: dayNumber(low, firstMonth + 3, 1) - 1 };
  }
  if (day !== undefined)
    return { first: dayNumber(low, m, Number(day)), last: dayNumber(low, m, Number(day)) };
  return { first: dayNumber(low, m, 1), last: dayNumber(low, m + 1, 1) - 1 };
}

/**
 * Days from 1970-01-01 to the given day of the proleptic Gregorian calendar; months beyond 12 run into the next year.
 */
export function dayNumber(year: number, month: number, day: number): number {
  // Date.UTC would read the years 0 to 99 as 1900 to 1999.
  return new Date(0).setUTCFullYear(year, month - 1, day) / 86_400_000;
}

/** The day `days` after 1970-01-01 as `YYYY-MM-DD`. */
export function formatDay(days: number): Edtf {
  const date = new Date(days * 86_400_000);
  const year = date.getUTCFullYear();
  const digits = String(Math.abs(year)).padStart(4, "0");
  const month = String(date.getUTCMonth() + 1).padStart(2, "0");
  const day = String(date.getUTCDate()).padStart(2, "0");
  return `${year < 0 ? "-" : ""}${digits}-${month}-${day}` as Edtf;
}

/** Whether some day fits both dates. */
export function compatible(a: Edtf, b: Edtf): boolean {
  const x = daysOf(a);
  const y = daysOf(b);
  return x.first <= y.last && y.first <= x.last;
}

/** By first day, then the finer date first: the order of a timeline. */
export function byDate(a: Edtf, b: Edtf): number {
  const x = daysOf(a);
  const y = daysOf(b);
  return compareNumbers(x.first, y.first) || compareNumbers(x.last, y.last) || (a < b ? -1 : a > b ? 1 : 0);
}

/** Subtraction would give NaN for two open ends. */
const compareNumbers = (a: number, b: number): number => (a < b ? -1 : a > b ? 1 : 0);
