import { dayNumber } from "../../edtf.ts";
import { civil, isDay, stepFrom, unitAt, weekdayOf, type CalendarUnit, type Point } from "../calendar.ts";
import type { Tense } from "./tense.ts";

/** The point of that unit; `undefined` for a day that no calendar has. */
export function pointOf(unit: CalendarUnit, year: number, month = 1, day = 1): Point | undefined {
  if (month < 1 || month > 12 || !isDay(year, month, day)) return undefined;
  return unitAt(unit, dayNumber(year, month, day));
}

/**
 * That day or up to six before it; in a clause about the future up to six after it. Of what was called off the nearest:
 * on Thursday “Saturday’s match was called off” is of the one to come.
 */
export function weekdayNear(start: number, weekday: number, tense: Tense | undefined): Point {
  const back = (weekdayOf(start) - weekday + 7) % 7;
  const isAhead = tense === "future" ? back > 0 : tense === "called off" && back > 3;
  return { unit: "day", start: isAhead ? start - back + 7 : start - back };
}

/** That day or up to six after it: a story goes forward. */
export const weekdayFrom = (start: number, weekday: number): number =>
  start + ((weekday - weekdayOf(start) + 7) % 7);

/** Days on either side within which a day and month without a year is simply the nearest. */
const NEAR = 60;

/**
 * Around the publication: a day is the nearest within 60 days; beyond that, and for months, tense decides. Without one
 * a day is the nearest, and a month of the same year.
 */
export function nearPublication(
  start: number,
  unit: CalendarUnit,
  month: number,
  day: number | undefined,
  tense: Tense | undefined,
): Point | undefined {
  const { year } = civil(start);
  const points = [year - 1, year, year + 1].flatMap((y) => pointOf(unit, y, month, day) ?? []);
  const here = unitAt(unit, start).start;
  const near = points.find((point) => Math.abs(point.start - start) <= NEAR);
  if (unit === "day" && near !== undefined) return near;
  const reported = unit === "quarter" ? points.find((point) => isJustOver(point, start)) : undefined;
  if (reported !== undefined) return reported;
  if (tense === "future") return points.find((point) => point.start >= here);
  if (tense === "past") return points.findLast((point) => point.start <= here);
  if (unit !== "day") return points[1] ?? points[0];
  return points.toSorted((a, b) => Math.abs(a.start - start) - Math.abs(b.start - start))[0];
}

/** Days after its end in which a quarter is still reported on: “it will post third-quarter profits next week”. */
const REPORTED = 40;

const isJustOver = ({ unit, start }: Point, day: number): boolean => {
  const end = stepFrom(start, unit, 1).start;
  return end <= day && day < end + REPORTED;
};

/**
 * Months that a month without a year may lie before the date last told and still be of the same year. A story goes
 * forward, but tells what led up to it: from 4 to 11 the figure on narrative text hardly changes.
 */
export const TOLD_BACK = 8;

/** Around a date of the narrative: the same year, or the next when that would go back too far. */
export function nearNarrative(
  told: Point,
  unit: CalendarUnit,
  month: number,
  day: number | undefined,
): Point | undefined {
  const { year, month: from } = civil(told.start);
  const coarse = told.unit === "year" || told.unit === "decade";
  const back = coarse ? 0 : from - month;
  return pointOf(unit, back > TOLD_BACK ? year + 1 : year, month, day);
}

/**
 * “last Friday”: the latest before the day itself; “next Friday”: the first after it; “two Fridays ago” and “a week on
 * Friday” (2) a week further. Counted from what was `told` (“the following Monday”) also where that is the next day.
 */
export function weekdayBeyond(start: number, weekday: number, count: number, told: boolean): Point {
  const back = (weekdayOf(start) - weekday + 7) % 7;
  const further = 7 * (Math.abs(count) - 1);
  if (told || further > 0)
    return { unit: "day", start: count < 0 ? start - (back || 7) - further : start - back + 7 + further };
  // On Tuesday “last Monday” is not yesterday, and “next Wednesday” not tomorrow.
  const ahead = weekday - weekdayOf(start);
  const isNear = Math.abs(ahead) <= 2;
  if (count < 0) return { unit: "day", start: start - back - (ahead <= 0 && isNear ? 7 : 0) };
  return { unit: "day", start: start - back + (ahead > 0 && isNear ? 14 : 7) };
}

/**
 * “last October”, “last Oct. 13”: the latest that is over, or in its year for “this October”; “next spring”: the first
 * to come. `undefined` for a day that its year does not have.
 */
export function monthBeyond(
  start: number,
  unit: CalendarUnit,
  month: number,
  day: number | undefined,
  count: number,
): Point | undefined {
  const { year } = civil(start);
  const here = unitAt(unit, start).start;
  const inYear = pointOf(unit, year, month, day);
  if (count === 0 || inYear === undefined) return inYear;
  if (count < 0) return inYear.start < here ? inYear : pointOf(unit, year - 1, month, day);
  return inYear.start > here ? inYear : pointOf(unit, year + 1, month, day);
}
