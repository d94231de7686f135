import { dayNumber, daysOf } from "../../edtf.ts";
import type { Block } from "../../model.ts";
import { lengthOf } from "../../span.ts";
import { civil, isDay } from "../calendar.ts";
import { minutesOf } from "./clock-minutes.ts";
import type { Found } from "./find-expressions.ts";
import type { Written } from "./last-version.ts";
import type { Told } from "./resolve-time.ts";

/** An entry of a live report: the time at which it was posted, with its day, and the minute of that, from midnight. */
export interface Entry extends Told {
  readonly minute: number;
}

/** Fewer paragraphs that open with a time of day are no live report. */
export const LEAST_ENTRIES = 3;

/** Minutes by which an entry may be out of order and still be of the same day: a late one, a correction. */
const OUT_OF_ORDER = 180;

/** What besides its date a line may have that tells the day of what follows: a stop, a bracket. */
const AROUND = 3;

/**
 * The entry of a live report to which each of `blocks` belongs. A note with a time of day and a paragraph that opens
 * with one begin an entry: of the report's own day from its first entry on, the day next to it where the clock passes
 * midnight, and below a line with nothing but a date of that date. A report with its newest entry last that was
 * `written` to the end at that entry began so many days before. Empty where there are few entries, or publication is
 * not one day.
 *
 * `found` has the expressions of each block.
 */
export function liveEntries(
  blocks: readonly Block[],
  found: readonly (readonly Found[])[],
  written: Written,
): readonly (Entry | undefined)[] {
  const minuteAt = (i: number): number | undefined => {
    const [item] = found[i] ?? [];
    const opens = item !== undefined && (blocks[i]?.kind === "note" || item.start === blocks[i]?.start);
    return opens && item.stated.is === "clock" ? minutesOf(item.stated.time) : undefined;
  };
  const minutes = blocks.flatMap((_, i) => minuteAt(i) ?? []);
  const published = written.value === undefined ? undefined : daysOf(written.value);
  if (published === undefined || published.first !== published.last || minutes.length < LEAST_ENTRIES)
    return [];
  const direction = directionOf(minutes);
  let day = published.first + firstDay(minutes, direction, written.minute);
  let before: number | undefined;
  let entry: Entry | undefined;
  return blocks.map((block, i) => {
    const [item] = found[i] ?? [];
    const minute = minuteAt(i);
    if (item === undefined) return entry;
    if (minute === undefined) {
      const isDate = item.start === block.start && lengthOf(block) <= lengthOf(item) + AROUND;
      const dated = isDate ? dayOf(item, day) : undefined;
      if (dated !== undefined) [day, before] = [dated, undefined];
      return entry;
    }
    if (isPastMidnight(before, minute, direction)) day += direction;
    before = minute;
    const { start, end } = item;
    entry = { point: { unit: "day", start: day }, start, end, narrates: false, minute };
    return entry;
  });
}

/** 1 where the times go forward, -1 where they go back, as in most live reports. */
function directionOf(minutes: readonly number[]): number {
  const steps = minutes.slice(1).map((minute, i) => Math.sign(minute - (minutes[i] ?? 0)));
  return Math.sign(steps.reduce((sum, step) => sum + step, 0)) || 1;
}

const isPastMidnight = (before: number | undefined, minute: number, direction: number): boolean =>
  before !== undefined && (before - minute) * direction > OUT_OF_ORDER;

/** Days from that of publication to that of the first entry, where `until` tells at what time the last was written. */
function firstDay(minutes: readonly number[], direction: number, until: number | undefined): number {
  const [first = 0, last = 0] = [minutes[0], minutes.at(-1)];
  if (until === undefined) return 0;
  // Written in the morning, with an entry of the evening on top.
  if (direction < 0) return first > until + OUT_OF_ORDER ? -1 : 0;
  const nights = minutes.filter((minute, i) => isPastMidnight(minutes[i - 1], minute, direction)).length;
  return Math.abs(until - last) <= OUT_OF_ORDER ? -nights : 0;
}

/** The day that a date gives, one without a year in that of `near`. */
function dayOf({ stated }: Found, near: number): number | undefined {
  if (stated.is !== "date" || stated.month === undefined || stated.day === undefined) return undefined;
  const year = stated.year ?? civil(near).year;
  return isDay(year, stated.month, stated.day) ? dayNumber(year, stated.month, stated.day) : undefined;
}
