import { daysOf } from "../../edtf.ts";
import type { Edtf, Reference } from "../../model.ts";
import { ENGLISH_MONTHS } from "../../text/months.ts";
import { civil, weekdayOf, type Point } from "../calendar.ts";
import type { StatedDate, StatedStep } from "../languages/stated.ts";

const WEEKDAYS: readonly string[] = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" ");
const ORDINALS: readonly string[] = ["first", "second", "third", "fourth"];
const SEASONS: Readonly<Record<number, string>> = { 3: "spring", 6: "summer", 9: "autumn", 12: "winter" };

/** How `point` was found from `reference`, for the reader: “the last Thursday up to publication on 8 November 2019”. */
export function describeRule(stated: StatedDate | StatedStep, point: Point, reference: Reference): string {
  const from = nameReference(reference);
  const { first, last } = daysOf(reference.value);
  if (stated.weekday === undefined && stated.month === undefined) {
    if (stated.is === "date")
      return stated.day === undefined ? `on the day of ${from}` : `in the month of ${from}`;
    if (stated.count === 0) return `the ${point.unit} of ${from}`;
    return `counted ${stated.count < 0 ? "back" : "on"} from ${from}`;
  }
  const name = namePoint(stated, point);
  if (stated.is === "step" && stated.of) return `${name}, its ${stated.of} counted from ${from}`;
  // “next Wednesday” on a Tuesday is not the next Wednesday.
  if (stated.weekday !== undefined && point.start > last + 14) return `${name}, counted on from ${from}`;
  if (stated.weekday !== undefined && point.start < first - 14) return `${name}, counted back from ${from}`;
  if (stated.weekday !== undefined && point.start > last + 7) return `${name} of the week after ${from}`;
  if (stated.weekday !== undefined && point.start < first - 7) return `${name} of the week before ${from}`;
  if (point.start > last) return `the next ${name} after ${from}`;
  if (stated.weekday !== undefined)
    return `the last ${name} ${stated.is === "date" ? "up to" : "before"} ${from}`;
  if (point.start + LONGEST[point.unit] >= first) return `${name} at the time of ${from}`;
  // A story told from its dates may have passed that month more than once.
  return reference.from === "publication"
    ? `the last ${name} before ${from}`
    : `${name} of the same year as ${from}`;
}

/** “Thursday”, “14 October”, “October”, “summer”. */
function namePoint({ weekday, day }: StatedDate | StatedStep, { start, unit }: Point): string {
  const date = civil(start);
  const month = ENGLISH_MONTHS[date.month - 1] ?? "";
  if (unit === "weekend") return unit;
  if (unit === "quarter") return `${ORDINALS[(date.month - 1) / 3] ?? ""} quarter`;
  if (weekday !== undefined) return WEEKDAYS[weekdayOf(start) - 1] ?? "";
  if (day !== undefined) return `${day} ${month}`;
  if (unit === "season") return SEASONS[date.month] ?? unit;
  return unit === "month" ? month : unit;
}

function nameReference({ from, value }: Reference): string {
  const { first, last } = daysOf(value);
  const date = dateInWords(value, first, last);
  const isStretch = date.includes(" and ");
  if (from !== "publication") return `${isStretch ? "the time between " : ""}${date}, told before`;
  if (first === last) return `publication on ${date}`;
  return `publication ${isStretch ? "between" : "in"} ${date}`;
}

/** Days that a unit has at most. */
const LONGEST: Readonly<Record<Point["unit"], number>> = {
  day: 0,
  weekend: 1,
  week: 6,
  month: 30,
  season: 91,
  quarter: 91,
  half: 183,
  year: 365,
  decade: 3652,
  century: 36_524,
};

/** “8 November 2019”, “August 2021”, “2021”; other shapes by their first and their last day. */
function dateInWords(date: Edtf, first: number, last: number): string {
  if (/^\d{4}$/u.test(date)) return date;
  if (/^\d{4}-(?:0\d|1[0-2])$/u.test(date)) return dayInWords(first).replace(/^\d+ /u, "");
  if (first === last) return dayInWords(first);
  const [from, to] = [dayInWords(first), dayInWords(last)];
  const isOneMonth = from.replace(/^\d+/u, "") === to.replace(/^\d+/u, "");
  return `${isOneMonth ? civil(first).day : from} and ${to}`;
}

/** “8 November 2019”. */
export function dayInWords(start: number): string {
  const { year, month, day } = civil(start);
  return `${day} ${ENGLISH_MONTHS[month - 1] ?? ""} ${year}`;
}
