import { stepFrom, type Point } from "../calendar.ts";
import type { Found } from "./find-expressions.ts";
import { pointOf } from "./near-date.ts";

/**
 * Dates with a year at which a history only glances: earlier or later than both the one told before and the one told
 * next, which are in order. “… for a campaign planned in 1976 …” between two dates of 1975.
 */
export function findExcursions(found: readonly Found[]): ReadonlySet<Found> {
  const dated = found.flatMap((item) => {
    const point = writtenPoint(item);
    return point === undefined ? [] : [{ item, first: point.start, last: endOf(point) }];
  });
  const excursions = new Set<Found>();
  let before = dated[0];
  for (const [i, { item, first, last }] of dated.entries()) {
    const next = dated[i + 1];
    if (before === undefined || next === undefined) break;
    const isOrdered = before.first <= next.last;
    if (isOrdered && (last < before.first || first > next.last)) excursions.add(item);
    else before = { item, first, last };
  }
  return excursions;
}

function writtenPoint({ stated }: Found): Point | undefined {
  if (stated.is !== "date" || stated.year === undefined || stated.unit === "century") return undefined;
  return pointOf(stated.unit, stated.year, stated.month, stated.day);
}

const endOf = ({ unit, start }: Point): number => stepFrom(start, unit, 1).start - 1;
