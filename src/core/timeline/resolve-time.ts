import { dayNumber, daysOf } from "../edtf.ts";
import type { Edtf, Reference, Span, TimeExpression } from "../model.ts";
import {
  civil,
  formatEdtf,
  formatTimex,
  isDay,
  stepFrom,
  unitAt,
  weekdayOf,
  type CalendarUnit,
  type Point,
} from "./calendar.ts";
import type { Found } from "./find-expressions.ts";
import type { StatedDate, StatedStep } from "./stated.ts";
import type { Tense } from "./tense.ts";

/** A point of the narrative and where it stands. */
export interface Told extends Span {
  readonly point: Point;
}

/** What an expression is read against. */
export interface Context {
  /** The article's publication; absent when unknown. */
  readonly publication?: Edtf | undefined;
  /** The last date told, where what follows is told from there. */
  readonly narrative?: Told | undefined;
  /** Whether dates without a year belong to the narrative: in a history, and after a distant date. */
  readonly telling: boolean;
  /** Whether the whole text is a history: “last week” is then the narrative's too. */
  readonly history: boolean;
  readonly tense?: Tense | undefined;
}

/** A placed expression: `point` is absent for durations, sets and vague times. */
export interface Placed {
  readonly expression: TimeExpression;
  readonly point?: Point;
}

/**
 * Places `found` on the calendar. Without the reference it needs, it gets a TIMEX3 value with `X` and no EDTF. A
 * publication that is not one day counts as far as its first and its last day agree.
 */
export function resolveTime(found: Found, context: Context): Placed {
  const { publication } = context;
  if (publication === undefined) return resolveOn(found, context, undefined);
  const { first, last } = daysOf(publication);
  const early = resolveOn(found, context, Number.isFinite(first) ? first : undefined);
  if (first === last) return early;
  const late = resolveOn(found, context, Number.isFinite(last) ? last : undefined);
  return early.expression.value === late.expression.value ? late : resolveOn(found, context, undefined);
}

/** An expression read on the day `today`. */
function resolveOn(found: Found, context: Context, today: number | undefined): Placed {
  const { stated } = found;
  switch (stated.is) {
    case "duration":
      return unplaced(found, "DURATION", stated.value);
    case "set":
      return unplaced(found, "SET", stated.value);
    case "vague":
      return unplaced(found, "DATE", stated.value);
    case "clock":
      return placeOn(
        found,
        { is: "date", unit: "day", from: "narrative", time: stated.time },
        context,
        today,
      );
    case "date":
      return placeOn(found, stated, context, today);
    case "step":
      return placeStep(found, stated, context, today);
    default:
      return stated satisfies never;
  }
}

function unplaced(found: Found, type: TimeExpression["type"], value: string): Placed {
  const { start, end, rule } = found;
  return { expression: { start, end, type, value, approximate: false, resolution: { rule } } };
}

function placed(
  found: Found,
  point: Point,
  stated: StatedDate | StatedStep,
  reference: Reference | undefined,
): Placed {
  const { start, end, rule } = found;
  const approximate = stated.approximate ?? false;
  const edtf = formatEdtf(point, approximate);
  const time = point.unit === "day" ? (stated.time ?? "") : "";
  return {
    point,
    expression: {
      start,
      end,
      type: time === "" ? "DATE" : "TIME",
      value: formatTimex(point) + time,
      ...(edtf === undefined ? {} : { edtf }),
      approximate,
      resolution: { rule, ...(reference === undefined ? {} : { reference }) },
    },
  };
}

function placeOn(found: Found, stated: StatedDate, context: Context, today: number | undefined): Placed {
  const { unit, year, month, day, weekday } = stated;
  if (year !== undefined) {
    const point = pointOf(unit, year, month, day);
    return point === undefined ? garbled(found, stated) : placed(found, point, stated, undefined);
  }
  const told =
    stated.from !== undefined ||
    (context.telling && (context.history || context.publication === undefined || weekday === undefined));
  const from = (told ? fromNarrative(context) : undefined) ?? fromPublication(context, today);
  if (from === undefined) return placeless(found, stated);
  if (stated.weekday !== undefined) {
    if (!from.exact) return placeless(found, stated);
    return placed(found, weekdayNear(from.start, stated.weekday, context.tense), stated, from.reference);
  }
  if (month === undefined && day === undefined) {
    if (!from.exact) return placeless(found, stated);
    return placed(found, unitAt("day", from.start), stated, from.reference);
  }
  if (month === undefined) {
    const { year: y, month: m } = civil(from.start);
    const point = from.point.unit === "year" ? undefined : pointOf("day", y, m, day);
    return point === undefined ? placeless(found, stated) : placed(found, point, stated, from.reference);
  }
  if (stated.from === "year told") {
    const point = pointOf(unit, civil(from.start).year, month, day);
    return point === undefined ? garbled(found, stated) : placed(found, point, stated, from.reference);
  }
  const point =
    from.reference.from === "publication"
      ? nearPublication(from.start, unit, month, day, context.tense)
      : nearNarrative(from.point, unit, month, day);
  return point === undefined ? garbled(found, stated) : placed(found, point, stated, from.reference);
}

interface From {
  readonly start: number;
  readonly point: Point;
  /** Whether it is one day. */
  readonly exact: boolean;
  readonly reference: Reference;
}

function fromPublication({ publication }: Context, today: number | undefined): From | undefined {
  if (publication === undefined || today === undefined) return undefined;
  return {
    start: today,
    point: { unit: "day", start: today },
    exact: true,
    reference: { value: publication, from: "publication" },
  };
}

function fromNarrative({ narrative }: Context): From | undefined {
  if (narrative === undefined) return undefined;
  const { point, start, end } = narrative;
  const value = formatEdtf(point, false);
  if (value === undefined) return undefined;
  return {
    start: point.start,
    point,
    exact: point.unit === "day",
    reference: { value, from: "narrative", span: { start, end } },
  };
}

/** The point of that unit; `undefined` for a day that no calendar has. */
function pointOf(unit: CalendarUnit, year: number, month = 1, day = 1): Point | undefined {
  if (month < 1 || month > 12 || !isDay(year, month, day)) return undefined;
  return unitAt(unit, dayNumber(year, month, day));
}

/** That day or up to six before it; in a clause about the future up to six after it. */
function weekdayNear(start: number, weekday: number, tense: Tense | undefined): Point {
  const back = (weekdayOf(start) - weekday + 7) % 7;
  return { unit: "day", start: tense === "future" && back > 0 ? start - back + 7 : start - back };
}

/** Days on either side within which a day and month without a year is simply the nearest. */
const NEAR = 60;

/** Around the publication: a day is the nearest within 60 days; beyond that, and for months, tense decides. */
function nearPublication(
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
  if (tense === "future") return points.find((point) => point.start >= here);
  if (tense === "past") return points.findLast((point) => point.start <= here);
  return points[1] ?? points[0];
}

/**
 * Months that a month without a year may lie before the date last told and still be of the same year. A story goes
 * forward, but tells what led up to it: from 4 to 11 the figure on narrative text hardly changes.
 */
const TOLD_BACK = 8;

/** Around a date of the narrative: the same year, or the next when that would go back too far. */
function nearNarrative(
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

function placeStep(found: Found, stated: StatedStep, context: Context, today: number | undefined): Placed {
  const told = stated.from === "narrative" || (context.history && isRetold(found));
  const narrative = told ? fromNarrative(context) : undefined;
  const from = narrative ?? fromPublication(context, today);
  if (from === undefined) return placeless(found, stated);
  if (stated.weekday !== undefined) {
    if (!from.exact) return placeless(found, stated);
    return placed(found, weekdayBeyond(from.start, stated.weekday, stated.count), stated, from.reference);
  }
  if (stated.month !== undefined) {
    const point = monthBeyond(from.start, stated.unit, stated.month, stated.count);
    return placed(found, point, stated, from.reference);
  }
  if (RANK[from.point.unit] > RANK[stated.unit])
    return placeless(found, stated, RANK[from.point.unit] <= RANK.year ? civil(from.start).year : undefined);
  return placed(found, stepFrom(from.start, stated.unit, stated.count), stated, from.reference);
}

/** “this summer” and “next year” are a history's own; “today” and “ago” are its writer's. */
const isRetold = ({ rule, stated }: Found): boolean =>
  stated.is === "step" && stated.unit !== "day" && !rule.includes("before the reference");

/** From fine to coarse: a day cannot be counted from a month. */
const RANK: Readonly<Record<CalendarUnit, number>> = {
  day: 0,
  weekend: 1,
  week: 1,
  month: 2,
  season: 3,
  quarter: 3,
  half: 4,
  year: 5,
  decade: 6,
  century: 7,
};

/** “last Friday”: the latest before the day itself; “next Friday”: the first after it. */
function weekdayBeyond(start: number, weekday: number, count: number): Point {
  const back = (weekdayOf(start) - weekday + 7) % 7;
  if (count < 0) return { unit: "day", start: start - (back === 0 ? 7 : back) };
  return { unit: "day", start: start - back + 7 };
}

/** “last October”: the latest that is over, or in its year for “this October”; “next spring”: the first to come. */
function monthBeyond(start: number, unit: CalendarUnit, month: number, count: number): Point {
  const { year } = civil(start);
  const here = unitAt(unit, start).start;
  const inYear = unitAt(unit, dayNumber(year, month, 1));
  if (count === 0) return inYear;
  if (count < 0) return inYear.start < here ? inYear : unitAt(unit, dayNumber(year - 1, month, 1));
  return inYear.start > here ? inYear : unitAt(unit, dayNumber(year + 1, month, 1));
}

/** A day that no calendar has, “31 June 2020”: tagged, not plotted. */
function garbled(found: Found, stated: StatedDate): Placed {
  const { expression } = placeless(found, stated);
  return { expression: { ...expression, doubt: "garbled" } };
}

/** `X` for all that is not known. */
function placeless(found: Found, stated: StatedDate | StatedStep, year?: number): Placed {
  const known = year === undefined || year < 1 ? "XXXX" : String(year).padStart(4, "0");
  const month = stated.month === undefined ? "XX" : String(stated.month).padStart(2, "0");
  const day = stated.day === undefined ? "XX" : String(stated.day).padStart(2, "0");
  const values: Readonly<Record<CalendarUnit, string>> = {
    day: stated.weekday === undefined ? `${known}-${month}-${day}` : `${known}-WXX-${stated.weekday}`,
    weekend: "XXXX-WXX-WE",
    week: `${known}-WXX`,
    month: `${known}-${month}`,
    season: `XXXX-${["WI", "SP", "SU", "FA"][Math.floor((stated.month ?? 12) / 3) % 4] ?? "XX"}`,
    quarter: `XXXX-Q${stated.month === undefined ? "X" : (stated.month + 2) / 3}`,
    half: "XXXX-HX",
    year: "XXXX",
    decade: "XXX",
    century: "XX",
  };
  const time = stated.unit === "day" ? (stated.time ?? "") : "";
  return unplaced(found, time === "" ? "DATE" : "TIME", values[stated.unit] + time);
}
