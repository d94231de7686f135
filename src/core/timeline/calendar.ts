import { parseEdtf, dayNumber, formatDay } from "../edtf.ts";
import type { Edtf } from "../model.ts";

/** A stretch of the calendar that has a name of its own, from the finest to the coarsest. */
export type CalendarUnit =
  | "day"
  | "weekend"
  | "week"
  | "month"
  | "season"
  | "quarter"
  | "half"
  | "year"
  | "decade"
  | "century";

/** Units from fine to coarse: a day cannot be counted from a month. */
export const RANK: Readonly<Record<CalendarUnit, number>> = {
  day: 0,
  weekend: 1,
  week: 1,
  month: 2,
  season: 3,
  quarter: 3,
  half: 4,
  year: 5,
  decade: 6,
  century: 7,
};

/** Units shorter than a day: durations only. */
export type ClockUnit = "hour" | "minute" | "second";

export type Unit = CalendarUnit | ClockUnit;

/** A named stretch of the calendar: `start` is its first day, in days since 1970-01-01. */
export interface Point {
  readonly unit: CalendarUnit;
  readonly start: number;
}

interface CivilDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Year (astronomical: 1 BC is 0), month and day of `start`. */
export function civil(start: number): CivilDay {
  const date = new Date(start * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** 1 for Monday to 7 for Sunday; 1970-01-01 was a Thursday. */
export const weekdayOf = (start: number): number => ((((start + 3) % 7) + 7) % 7) + 1;

/** Whether the month has that day in that year; 29 February only in leap years. */
export const isDay = (year: number, month: number, day: number): boolean =>
  day >= 1 && civil(dayNumber(year, month, day)).month === month;

/** The unit of that kind in which `start` lies. A winter begins in December and keeps that year's name. */
export function unitAt(unit: CalendarUnit, start: number): Point {
  const { year, month } = civil(start);
  switch (unit) {
    case "day":
      return { unit, start };
    case "week":
      return { unit, start: start - weekdayOf(start) + 1 };
    case "weekend":
      return { unit, start: start - weekdayOf(start) + 6 };
    case "month":
      return { unit, start: dayNumber(year, month, 1) };
    case "season":
      return { unit, start: dayNumber(year, month - (month % 3), 1) };
    case "quarter":
      return { unit, start: dayNumber(year, month - ((month - 1) % 3), 1) };
    case "half":
      return { unit, start: dayNumber(year, month > 6 ? 7 : 1, 1) };
    case "year":
      return { unit, start: dayNumber(year, 1, 1) };
    case "decade":
      return { unit, start: dayNumber(floorTo(year, 10), 1, 1) };
    case "century":
      return { unit, start: dayNumber(floorTo(year, 100), 1, 1) };
    default:
      return unit satisfies never;
  }
}

/** The 460s BC begin, counted forwards, in 469 BC. */
const floorTo = (year: number, size: number): number =>
  year > 0 ? Math.max(1, year - (year % size)) : 2 - size - (1 - year - ((1 - year) % size));

/** The whole unit that is `count` units after the one in which the day `start` lies; before it when negative. */
export function stepFrom(start: number, unit: CalendarUnit, count: number): Point {
  const { year, month } = civil(start);
  const months = MONTHS[unit];
  if (months === undefined) return unitAt(unit, start + count * (unit === "day" ? 1 : 7));
  return unitAt(unit, dayNumber(year, month + months * count, 1));
}

/** Months in a unit; absent for those counted in days. */
const MONTHS: Readonly<Partial<Record<CalendarUnit, number>>> = {
  month: 1,
  season: 3,
  quarter: 3,
  half: 6,
  year: 12,
  decade: 120,
  century: 1200,
};

const SEASON_NAMES: Readonly<Record<number, string>> = { 3: "SP", 6: "SU", 9: "FA", 12: "WI" };

/** TIMEX3 value of `point`: `2025-07-03`, `2025-W27`, `1998-Q3`, `1999-SU`, `199`, `19`; `BC0490` before our era. */
export function formatTimex(point: Point): string {
  const { year, month } = civil(point.start);
  const years = yearName(year);
  switch (point.unit) {
    case "day":
      return `${years}-${twoDigits(month)}-${twoDigits(civil(point.start).day)}`;
    case "week":
      return isoWeek(point.start);
    case "weekend":
      return `${isoWeek(point.start)}-WE`;
    case "month":
      return `${years}-${twoDigits(month)}`;
    case "season":
      return `${years}-${SEASON_NAMES[month] ?? ""}`;
    case "quarter":
      return `${years}-Q${(month + 2) / 3}`;
    case "half":
      return `${years}-H${month > 6 ? 2 : 1}`;
    case "year":
      return years;
    case "decade":
      return years.slice(0, -1);
    case "century":
      return years.slice(0, -2);
    default:
      return point.unit satisfies never;
  }
}

/** The week's number in the year that holds its Thursday (ISO 8601). */
function isoWeek(start: number): string {
  const thursday = unitAt("week", start).start + 3;
  const { year } = civil(thursday);
  return `${yearName(year)}-W${twoDigits(1 + Math.floor((thursday - dayNumber(year, 1, 1)) / 7))}`;
}

const yearName = (year: number): string => (year > 0 ? fourDigits(year) : `BC${fourDigits(1 - year)}`);
const twoDigits = (n: number): string => String(n).padStart(2, "0");
const fourDigits = (n: number): string => String(n).padStart(4, "0");

/** EDTF of `point`; weeks, quarters and halves, which EDTF level 1 cannot name, as intervals. */
export function formatEdtf(point: Point, approximate: boolean): Edtf | undefined {
  const { year, month } = civil(point.start);
  const sign = year < 0 ? "-" : "";
  const years = `${sign}${fourDigits(Math.abs(year))}`;
  const mark = approximate ? "~" : "";
  const months = (count: number) =>
    `${years}-${twoDigits(month)}${mark}/${years}-${twoDigits(month + count - 1)}${mark}`;
  const days = (count: number) =>
    `${formatDay(point.start)}${mark}/${formatDay(point.start + count - 1)}${mark}`;
  const lastYear = (count: number) => dayNumber(year + count, 1, 1) - 1;
  switch (point.unit) {
    case "day":
      return parseEdtf(formatDay(point.start) + mark);
    case "week":
      return parseEdtf(days(7));
    case "weekend":
      return parseEdtf(days(2));
    case "month":
      return parseEdtf(`${years}-${twoDigits(month)}${mark}`);
    case "season":
      return parseEdtf(`${years}-${20 + month / 3}${mark}`);
    case "quarter":
      return parseEdtf(months(3));
    case "half":
      return parseEdtf(months(6));
    case "year":
      return parseEdtf(years + mark);
    case "decade":
    case "century": {
      const span = point.unit === "decade" ? 10 : 100;
      if (year > 0) return parseEdtf(years.slice(0, span === 10 ? 3 : 2).padEnd(4, "X") + mark);
      return parseEdtf(`${years}/${formatDay(lastYear(span)).slice(0, -6)}`);
    }
    default:
      return point.unit satisfies never;
  }
}
