import { daysOf, type DayRange } from "../../core/edtf.ts";
import type { MarkedEvent } from "../../core/wire/assets.ts";
import { firstClockOf } from "../ui/clock-of.ts";

const MINUTE = 1 / 1440;

/**
 * The finite days of an event, an open end stopping at its other one; or the minute of its day that its mentions give,
 * as a part of it. Where they give several that is the earliest: articles that disagree tell of no duration.
 */
export function extentOf(event: MarkedEvent): DayRange {
  const { first, last } = daysOf(event.when);
  const clock = firstClockOf(event);
  if (clock) return { first: first + partOfDay(clock), last: first + partOfDay(clock) + MINUTE };
  return {
    first: Number.isFinite(first) ? first : last,
    last: (Number.isFinite(last) ? last : first) + 1,
  };
}

/** “18:00” is .75. */
function partOfDay(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(":").map(Number);
  return (hours * 60 + minutes) * MINUTE;
}

/**
 * Of a range at both ends: on a laptop more than 40 pixels, so that the first and the last dot stand clear of the edge.
 */
const ROOM = 0.04;

/** The days all events cover, with a little room at both ends. */
export function fullRange(events: readonly MarkedEvent[]): DayRange {
  const extents = events.map(extentOf);
  const first = Math.min(...extents.map((extent) => extent.first));
  const last = Math.max(...extents.map((extent) => extent.last));
  // What happens within a day or two is not lost in the days around it.
  const least = Math.min(2, (last - first) / 4);
  const room = Math.max(least, (last - first) * ROOM);
  return { first: first - room, last: last + room };
}

/**
 * `range` in whole days, as many as it had: a range that is moved keeps its width. At least one day, that of a part of
 * it; where it ends is its width after where it begins.
 */
export function wholeDays({ first, last }: DayRange): DayRange {
  const start = last - first < 1 ? Math.floor(first) : Math.round(first);
  return { first: start, last: start + Math.max(1, Math.round(last - first)) };
}

/** Whether some of the event's days are in `range`, whose last day counts. */
export function isWithin(event: MarkedEvent, range: DayRange): boolean {
  const { first, last } = extentOf(event);
  return Math.floor(first) <= range.last && last > range.first;
}

/**
 * How many of the events are most of them, and in what part of all days they must lie: seen over more, they would stand
 * hardly further apart than with all in view.
 */
const MOST = 0.8;
const FEW_DAYS = 0.5;

/**
 * The fewest days in which most of the events begin, with a day or more of room; `undefined` where that is no small
 * part of all days.
 */
export function busiestRange(events: readonly MarkedEvent[]): DayRange | undefined {
  const starts = events.map((event) => extentOf(event).first).toSorted((a, b) => a - b);
  const more = Math.ceil(MOST * starts.length) - 1;
  const stretches = starts
    .slice(0, starts.length - more)
    .map((first, index) => ({ first, last: (starts[index + more] ?? first) + 1 }));
  const [busiest] = stretches.toSorted((a, b) => a.last - a.first - (b.last - b.first));
  if (busiest === undefined) return undefined;
  const room = Math.max(1, (busiest.last - busiest.first) * ROOM);
  const range = wholeDays({ first: busiest.first - room, last: busiest.last + room });
  const all = fullRange(events);
  return range.last - range.first < FEW_DAYS * (all.last - all.first) ? range : undefined;
}

/**
 * Whether most events crowd into a small part of the time they cover, so that a scale in proportion would pile them
 * up: half of them within an eighth of it, which is about what one label takes of a screen's width.
 */
export function isCrowded(events: readonly MarkedEvent[]): boolean {
  const starts = events.map((event) => extentOf(event).first).toSorted((a, b) => a - b);
  const half = Math.ceil(starts.length / 2);
  const eighth = ((starts.at(-1) ?? 0) - (starts[0] ?? 0)) / 8;
  return starts.some((start, index) => (starts[index + half - 1] ?? Infinity) - start < eighth);
}
