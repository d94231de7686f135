import { dayNumber, daysOf } from "../../edtf.ts";
import type { Edtf, Span } from "../../model.ts";
import { lengthOf } from "../../span.ts";
import { civil, isDay } from "../calendar.ts";
import type { Found } from "./find-expressions.ts";
import type { Told } from "./resolve-time.ts";

/** Fewer paragraphs that open with a time of day are no live report. */
export const LEAST_ENTRIES = 3;

/** Minutes by which an entry may be out of order and still be of the same day: a late one, a correction. */
const OUT_OF_ORDER = 180;

/** What besides its date a line may have that tells the day of what follows: a stop, a bracket. */
const AROUND = 3;

/**
 * The day of each time of day that heads an entry of a live report, a paragraph that opens with it: the report's own
 * from its first entry on, the day next to it where the clock passes midnight, and below a line with nothing but a
 * date that date. Empty where there are few such paragraphs, or publication is not one day.
 *
 * `found` has the expressions of each block.
 */
export function entryDays(
  blocks: readonly Span[],
  found: readonly (readonly Found[])[],
  reference: Edtf | undefined,
): ReadonlyMap<Found, Told> {
  const opening = blocks.flatMap((block, i) => {
    const [item] = found[i] ?? [];
    return item?.start === block.start ? [{ block, item, minute: minuteOf(item) }] : [];
  });
  const minutes = opening.flatMap(({ minute }) => minute ?? []);
  if (reference === undefined || minutes.length < LEAST_ENTRIES) return new Map();
  const published = daysOf(reference);
  if (published.first !== published.last) return new Map();
  // Most live reports have the newest entry first.
  const steps = minutes.slice(1).map((minute, i) => Math.sign(minute - (minutes[i] ?? 0)));
  const direction = Math.sign(steps.reduce((sum, step) => sum + step, 0)) || 1;
  const days = new Map<Found, Told>();
  let day = published.first;
  let before: number | undefined;
  for (const { block, item, minute } of opening) {
    const { start, end } = item;
    if (minute === undefined) {
      const dated = lengthOf(block) <= lengthOf(item) + AROUND ? dayOf(item, day) : undefined;
      if (dated !== undefined) [day, before] = [dated, undefined];
      continue;
    }
    if (before !== undefined && (before - minute) * direction > OUT_OF_ORDER) day += direction;
    before = minute;
    days.set(item, { point: { unit: "day", start: day }, start, end, narrates: false });
  }
  return days;
}

/** The day that a date gives, one without a year in that of `near`. */
function dayOf({ stated }: Found, near: number): number | undefined {
  if (stated.is !== "date" || stated.month === undefined || stated.day === undefined) return undefined;
  const year = stated.year ?? civil(near).year;
  return isDay(year, stated.month, stated.day) ? dayNumber(year, stated.month, stated.day) : undefined;
}

/** Minutes from midnight, of a time by the clock. */
function minuteOf({ stated }: Found): number | undefined {
  const time = stated.is === "clock" ? stated.time : undefined;
  const [, hours, minutes] = /^T(\d\d):(\d\d)/u.exec(time ?? "") ?? [];
  return hours === undefined ? undefined : Number(hours) * 60 + Number(minutes);
}
