import { scaleUtc } from "d3-scale";

import { formatDay } from "../../core/edtf.ts";
import type { MarkedEvent } from "../../core/wire/assets.ts";
import { extentOf } from "./event-range.ts";
import type { TimeScale } from "./time-scale.ts";

/** A date on the axis: pixels from the chart's left, and its words. Each year's first one has the year. */
export interface Tick {
  readonly x: number;
  readonly label: string;
}

const DAY = 86_400_000;
/**
 * Pixels that the longest label, “28 Mar 2014”, takes with some air, and that one without its year takes before the
 * edge.
 */
const LABEL = 84;
const YEAR = 52;
/** Pixels for each round date that d3 is asked for; it gives some more or fewer, and a label has still its air. */
const ROUND = 110;
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** With fewer days in view than this, ticks may be at times within a day. */
const NEAR = 2;

/**
 * Ticks at round dates, for a scale in proportion; at round hours, looked at nearly, where events are `timed` to them.
 */
export function roundTicks(scale: TimeScale, width: number, timed: boolean): readonly Tick[] {
  const [from, to] = [scale.toDay(0), scale.toDay(width)];
  const dates = scaleUtc()
    .domain([from * DAY, to * DAY])
    .ticks(Math.max(2, Math.floor(width / ROUND)));
  const named = timed && to - from < NEAR ? dates : dates.filter((date) => date.getUTCHours() === 0);
  const days = named.map((date) => date.getTime() / DAY);
  return labelTicks(spaceOut(days, scale, width), scale, to - from < NEAR ? nameMoment : nameDay);
}

/**
 * The days on which events begin, and times within them, in the order in which they get ticks on a scale that gives
 * each the same room: round dates would lie where nothing happens. The first event of each year comes first, then of
 * each month, then of each day.
 */
export function tickDays(events: readonly MarkedEvent[]): readonly number[] {
  const starts = [...new Set(events.map((event) => extentOf(event).first))].toSorted((a, b) => b - a);
  const firsts = ["-dd-dd".length, "-dd".length, 0].flatMap((left) => {
    const named = new Map(starts.map((day) => [formatDay(day).slice(0, -left || undefined), day]));
    return [...named.values()].toReversed();
  });
  return [...new Set([...firsts, ...starts.toReversed()])];
}

/** Ticks at those of `tickDays` that are in view, as far as there is room. */
export function eventTicks(tickDays: readonly number[], scale: TimeScale, width: number): readonly Tick[] {
  const days = spaceOut(tickDays, scale, width);
  const perYear = new Map<number, number>();
  for (const day of days) perYear.set(yearOf(day), (perYear.get(yearOf(day)) ?? 0) + 1);
  // Where nothing else of its year has a tick, the year says enough, unless less than one is in view.
  const inView = scale.toDay(width) - scale.toDay(0);
  const isYear = (day: number): boolean => perYear.get(yearOf(day)) === 1 && inView >= 365;
  return labelTicks(days, scale, (day, withYear) => {
    if (isYear(day)) return nameDay(startOfYear(day), withYear);
    return inView < NEAR ? nameMoment(day, withYear) : nameDay(day, withYear);
  });
}

/**
 * The days in view that keep clear of those before them in the list, in order of time; where that is none, the day at
 * the left edge.
 */
function spaceOut(days: readonly number[], scale: TimeScale, width: number): readonly number[] {
  const taken: { readonly day: number; readonly x: number }[] = [];
  for (const day of days) {
    const x = scale.toPixel(day);
    if (x < 0 || x > width - YEAR) continue;
    if (taken.every((other) => Math.abs(other.x - x) >= LABEL)) taken.push({ day, x });
  }
  if (taken.length === 0) return [Math.floor(scale.toDay(0))];
  return taken.map(({ day }) => day).toSorted((a, b) => a - b);
}

function labelTicks(
  days: readonly number[],
  scale: TimeScale,
  name: (day: number, withYear: boolean) => string,
): readonly Tick[] {
  return days.map((day, index) => {
    const before = days[index - 1];
    const isFirst = before === undefined || yearOf(before) !== yearOf(day);
    const isWithin = before !== undefined && Math.floor(before) === Math.floor(day);
    return { x: Math.max(0, scale.toPixel(day)), label: isWithin ? nameTime(day) : name(day, isFirst) };
  });
}

/** “8:17”, of a day that the tick before it names. */
const nameTime = (day: number): string =>
  new Date(Math.round(day * DAY)).toISOString().slice(11, 16).replace(/^0/, "");

/** “10 Mar, 8:17”; as `nameDay` where a day begins. */
const nameMoment = (day: number, withYear: boolean): string =>
  Number.isInteger(day) ? nameDay(day, withYear) : `${nameDay(day, false)}, ${nameTime(day)}`;

/**
 * “2014” for the first of January, “Mar” for the first of March, “28 Mar” for another day; all with the year if asked.
 */
function nameDay(day: number, withYear: boolean): string {
  const date = new Date(day * DAY);
  const year = yearOf(day);
  // The year 490 BC is -489.
  const named = year > 0 ? String(year) : `${1 - year} BC`;
  if (date.getUTCMonth() === 0 && date.getUTCDate() === 1) return named;
  const month = MONTHS[date.getUTCMonth()] ?? "";
  const words = date.getUTCDate() === 1 ? month : `${date.getUTCDate()} ${month}`;
  return withYear ? `${words} ${named}` : words;
}

const yearOf = (day: number): number => new Date(day * DAY).getUTCFullYear();
const startOfYear = (day: number): number => new Date(0).setUTCFullYear(yearOf(day), 0, 1) / DAY;
