import { daysOf, formatDay, parseEdtf } from "../../edtf.ts";
import type { Edtf } from "../../model.ts";
import { formatEdtf, stepFrom } from "../calendar.ts";
import { dayInWords } from "../times/describe-rule.ts";

/** A number of units between two events; negative where the second comes first. */
export interface Distance {
  readonly unit: "second" | "minute" | "hour" | "day" | "week" | "month" | "year";
  readonly count: number;
}

/** Days by which a number of weeks may be rounded. */
const ROUNDED = 3;

/** Hours that may still be of one day: “three hours after the alarm”. */
const ONE_DAY = 12;

/** Days that a date may cover for anything to be counted from it: a month. */
const WIDEST = 31;

/**
 * The date that lies `distance` from `base`, as fine as the words are: weeks are rounded, months and years count from
 * month to month and year to year. `undefined` where `base` is too coarse.
 */
export function countFrom(base: Edtf, { unit, count }: Distance): Edtf | undefined {
  const { first, last } = daysOf(base);
  if (last - first > WIDEST) return undefined;
  switch (unit) {
    case "second":
    case "minute":
      return base;
    case "hour": {
      if (Math.abs(count) < ONE_DAY) return base;
      const [near, far] = [Math.trunc((count - Math.sign(count)) / 24), Math.round(count / 24)];
      return between(first + Math.min(near, far), last + Math.max(near, far));
    }
    case "day":
      return between(first + count, last + count);
    case "week":
      return between(first + 7 * count - ROUNDED, last + 7 * count + ROUNDED);
    case "month":
    case "year":
      return formatEdtf(stepFrom(first, unit, count), false);
    default:
      return unit satisfies never;
  }
}

const between = (first: number, last: number): Edtf | undefined =>
  first === last ? formatDay(first) : parseEdtf(`${formatDay(first)}/${formatDay(last)}`);

/** How a date was counted from `base`, for the reader: “two weeks before 16 May 2011”. */
export function describeCount({ unit, count }: Distance, base: Edtf): string {
  if (count === 0) return `the day of ${nameDays(base)}`;
  const number = Math.abs(count);
  const length = number === 1 ? `the ${unit}` : `${number} ${unit}s`;
  return `${length} ${count < 0 ? "before" : "after"} ${nameDays(base)}`;
}

function nameDays(date: Edtf): string {
  const { first, last } = daysOf(date);
  return first === last ? dayInWords(first) : `${dayInWords(first)} to ${dayInWords(last)}`;
}
