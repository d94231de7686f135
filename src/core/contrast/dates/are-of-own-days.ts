import type { WrittenDate } from "./read-written-dates.ts";

/**
 * Whether each may be the day that its own article is of: what goes on for days is “on Friday” in one and “on Saturday”
 * in the next.
 */
export const areOfOwnDays = (a: WrittenDate, b: WrittenDate): boolean =>
  a.bound === undefined &&
  a.day === undefined &&
  b.day === undefined &&
  isOwnDay(a) &&
  isOwnDay(b) &&
  !areOfOneDay(a, b);

const areOfOneDay = (
  { statement: { published: a } }: WrittenDate,
  { statement: { published: b } }: WrittenDate,
) => a === undefined || b === undefined || a.first === b.first;

/** Whether the day of the week up to which something was to be had come when the later article was written. */
export function isExtended(a: WrittenDate, b: WrittenDate): boolean {
  const [one, other] = [a, b].toSorted(
    (x, y) => (x.statement.published?.first ?? 0) - (y.statement.published?.first ?? 0),
  );
  const [first, later] = [one?.statement.published, other?.statement.published];
  if (a.bound !== "until" || !first || !later || one?.weekday === undefined) return false;
  const daysUntil = (one.weekday - ((first.last + THURSDAY) % 7) + 7) % 7;
  return later.first > first.last && later.first >= first.last + daysUntil;
}

/** Whether the day of the week is that of publication, or the one before it. */
function isOwnDay({ weekday, statement: { published } }: WrittenDate): boolean {
  if (published === undefined || weekday === undefined) return false;
  const day = (published.last + THURSDAY) % 7;
  return weekday === day || weekday === (day + 6) % 7;
}

/** Day 0 of `DayRange`, 1 January 1970, was one. */
const THURSDAY = 4;
