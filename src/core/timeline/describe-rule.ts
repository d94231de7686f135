import { daysOf } from "../edtf.ts";
import type { Edtf, Reference } from "../model.ts";
import { civil, type Point } from "./calendar.ts";

const MONTHS: readonly string[] =
  "January February March April May June July August September October November December".split(" ");

/**
 * The rule by which `point` was found, as a clause for the reader: what the words are, and on which side of which
 * reference they were looked for. “weekday, the latest up to publication, 8 November 2019”.
 */
export function describeRule(rule: string, point: Point, reference: Reference, isWeekday: boolean): string {
  const { first, last } = daysOf(reference.value);
  const name = reference.from === "publication" ? "publication" : "the date told before";
  return `${rule}, ${relation(point, first, last, isWeekday)} ${name}, ${dateInWords(reference.value)}`;
}

function relation(point: Point, first: number, last: number, isWeekday: boolean): string {
  if (isWeekday) return point.start > last ? "the next after" : "the latest up to";
  if (point.start > last) return "after";
  return point.start + LONGEST[point.unit] < first ? "before" : "as of";
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

/** “8 November 2019”, “August 2021”, “2021”; other shapes from their first to their last day. */
function dateInWords(date: Edtf): string {
  const { first, last } = daysOf(date);
  const { year, month, day } = civil(first);
  const name = MONTHS[month - 1] ?? "";
  if (first === last) return `${day} ${name} ${year}`;
  if (/^\d{4}-(?:0\d|1[0-2])$/u.test(date)) return `${name} ${year}`;
  if (/^\d{4}$/u.test(date)) return date;
  const end = civil(last);
  return `${day} ${name} ${year} to ${end.day} ${MONTHS[end.month - 1] ?? ""} ${end.year}`;
}
