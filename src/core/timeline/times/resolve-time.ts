import { daysOf, formatDay, parseEdtf } from "../../edtf.ts";
import type { Edtf, Reference, Span, TimeExpression } from "../../model.ts";
import { civil, formatEdtf, formatTimex, isDay, RANK, stepFrom, unitAt, type Point } from "../calendar.ts";
import type { StatedDate, StatedStep } from "../languages/stated.ts";
import { minutesOf } from "./clock-minutes.ts";
import { describeRule } from "./describe-rule.ts";
import type { Found } from "./find-expressions.ts";
import { formatUnplaced } from "./format-unplaced.ts";
import {
  monthBeyond,
  nearNarrative,
  nearPublication,
  pointOf,
  weekdayBeyond,
  weekdayFrom,
  weekdayNear,
} from "./near-date.ts";
import { fromNarrative, fromPublication, referenceFor, type From } from "./reference-for.ts";
import type { Tense } from "./tense.ts";

/** How a text tells: of the past only, of the past besides the present, or of the present. */
export type Manner = "history" | "retrospect" | "news";

/** A point of the narrative and where it stands. */
export interface Told extends Span {
  readonly point: Point;
  /** Whether what follows in its paragraph is told from there. */
  readonly narrates: boolean;
  /** Suffix of its value: `TNI`, `T23:10`. */
  readonly time?: string | undefined;
}

/** What an expression is read against. */
export interface Context {
  /** The article's publication; absent when unknown. */
  readonly publication?: Edtf | undefined;
  /** The last date told, where what follows is told from there. */
  readonly narrative?: Told | undefined;
  /** In news, the day to which a time of day belongs that stands in a paragraph without one. */
  readonly clockDay?: Told | undefined;
  /** The minute, from midnight, at which the text was written on the day of its publication. */
  readonly minute?: number | undefined;
  /** Whether its sentence tells only of what is to come, in a text that has told of no day to come before it. */
  readonly ahead?: boolean | undefined;
  /** Whether the clause tells what is so on any day: “tours start at 11”. */
  readonly usual?: boolean | undefined;
  /** Whether the narrative's date stands in the same paragraph. */
  readonly near: boolean;
  /** Whether dates without a year belong to the narrative: in a history, and after a distant date. */
  readonly telling: boolean;
  /** In a history “last week” is the narrative's too. */
  readonly manner: Manner;
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
      // A time of day belongs to a day that was just spoken of, or to one that the words leave open.
      return (
        placeClock(found, onToldDay(stated.time), context, today) ??
        (stated.otherwise
          ? resolveOn({ ...found, stated: stated.otherwise }, context, today)
          : placeless(found, onToldDay(stated.time)))
      );
    case "date":
      return placeOn(found, stated, context, today);
    case "step":
      return placeStep(found, stated, context, today);
    default:
      return stated satisfies never;
  }
}

/** A time of day on the day that it belongs to; `undefined` where none is spoken of. */
function placeClock(
  found: Found,
  stated: StatedDate,
  context: Context,
  today: number | undefined,
): Placed | undefined {
  const { near, narrative, clockDay, tense, usual = false } = context;
  // What was does not take its day from what is to come, nor what will be from what was.
  const isPast = (told: Told) => today === undefined || told.point.start <= today;
  const fits = (told: Told) => (tense === "past" ? isPast(told) : tense !== "future" || !isPast(told));
  const here = near && narrative?.point.unit === "day" ? narrative : undefined;
  const day =
    here && (tense !== "past" || isPast(here)) ? here : clockDay && fits(clockDay) ? clockDay : here;
  if (usual) return undefined;
  if (day === undefined) return placeAhead(found, stated, context, today);
  const from = { ...context, narrative: day };
  const later = { is: "step", unit: "day", count: 1, from: "narrative", time: stated.time } as const;
  if (isPastMidnight(stated.time ?? "", day.time ?? "")) return placeStep(found, later, from, today);
  // “went down at 9.24pm”, written at 1 p.m., was the evening before.
  const isBefore =
    tense === "past" && day.point.start === today && isAfterwards(stated.time, context) === true;
  return isBefore
    ? placeStep(found, { ...later, count: -1 }, from, today)
    : placeOn(found, stated, from, today);
}

/** A time of day to come, of no day that was told: the next such hour after the text was written. */
function placeAhead(
  found: Found,
  { time }: StatedDate,
  context: Context,
  today: number | undefined,
): Placed | undefined {
  const isToday = isAfterwards(time, context);
  if (context.tense !== "future" || context.ahead !== true || isToday === undefined) return undefined;
  const next = { is: "step", unit: "day", count: isToday ? 0 : 1, from: "publication", time } as const;
  return placeStep(found, next, context, today);
}

/** Whether the hour of that day is later than the text was written; `undefined` where nothing tells. */
function isAfterwards(time: string | undefined, { minute }: Context): boolean | undefined {
  const told = minutesOf(time);
  return told === undefined || minute === undefined ? undefined : told > minute;
}

/** Whether a time of day is of the night after what was told: “On Monday night it rained. At 3 a.m. the wall fell.” */
const isPastMidnight = (time: string, told: string): boolean =>
  (/^T0[0-5]/u.test(time) && /^T(?:NI|EV|1[7-9]|2)/u.test(told)) ||
  (time === "T00:00" && /^T(?:AF|1[2-6])/u.test(told));

const onToldDay = (time: string): StatedDate => ({ is: "date", unit: "day", from: "narrative", time });

function unplaced(found: Found, type: TimeExpression["type"], value: string): Placed {
  const { start, end, rule } = found;
  return { expression: { start, end, type, value, approximate: false, resolution: { rule } } };
}

function placed(
  found: Found,
  point: Point,
  stated: StatedDate | StatedStep,
  reference: Reference | undefined,
  middle?: number,
): Placed {
  const { start, end } = found;
  const rule = reference ? describeRule(stated, point, reference) : found.rule;
  const approximate = stated.approximate ?? false;
  const edtf = middle === undefined ? formatEdtf(point, approximate) : daysAround(middle);
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
  const { unit, year, month, day } = stated;
  const isImpossible = month !== undefined && day !== undefined && !isDay(year ?? LEAP_YEAR, month, day);
  if (isImpossible) return garbled(found, stated);
  const written = year === undefined ? undefined : pointOf(unit, year, month, day);
  if (written !== undefined) return placed(found, written, stated, undefined);
  const from = referenceFor(stated, context, today);
  const point = from && pointFrom(from, stated, context.tense);
  if (from === undefined || point === undefined) return placeless(found, stated);
  return placed(found, point, stated, from.reference);
}

/** A year that has every day. */
const LEAP_YEAR = 2000;

function pointFrom(from: From, stated: StatedDate, tense: Tense | undefined): Point | undefined {
  const { unit, month, day, weekday } = stated;
  const told = civil(from.start);
  if (weekday !== undefined && from.exact)
    return from.reference.from === "narrative"
      ? unitAt(unit, weekdayFrom(from.start, weekday))
      : unitAt(unit, weekdayNear(from.start, weekday, tense).start);
  if (weekday !== undefined) return undefined;
  if (month === undefined && day === undefined) return from.exact ? unitAt("day", from.start) : undefined;
  if (month === undefined)
    return from.point.unit === "year" ? undefined : pointOf("day", told.year, told.month, day);
  if (stated.from === "year told") return pointOf(unit, told.year, month, day);
  return from.reference.from === "publication"
    ? nearPublication(from.start, unit, month, day, tense)
    : nearNarrative(from.point, unit, month, day);
}

function placeStep(found: Found, stated: StatedStep, context: Context, today: number | undefined): Placed {
  const told = stated.from === "narrative" || (context.manner === "history" && stated.from === "present");
  const from =
    (told && !isPlan(context, today) ? fromNarrative(context) : undefined) ?? fromPublication(context, today);
  if (from === undefined) return placeless(found, stated);
  const point = pointAt(from, stated);
  const middle = stated.around && from.exact ? from.start + 7 * stated.count : undefined;
  // Nothing that is told as over came after publication: such words count from something else.
  const isImpossible =
    context.manner === "news" &&
    context.tense === "past" &&
    today !== undefined &&
    (point?.start ?? 0) > today;
  if (told && isImpossible) return placeless(found, stated);
  if (point !== undefined) return placed(found, point, stated, from.reference, middle);
  const inYear = RANK[from.point.unit] <= RANK.year ? civil(from.start).year : undefined;
  return placeless(found, stated, inYear);
}

/** Days by which a number of weeks may be rounded. */
const ROUNDED = 3;

const daysAround = (day: number): Edtf | undefined =>
  parseEdtf(`${formatDay(day - ROUNDED)}/${formatDay(day + ROUNDED)}`);

/** Whether the date told before is one to come, of another paragraph: nothing is counted from a plan. */
const isPlan = ({ narrative, near }: Context, today: number | undefined): boolean =>
  !near && narrative !== undefined && today !== undefined && narrative.point.start > today;

function pointAt(
  from: From,
  { unit, count, from: anchor, month, day, weekday, of }: StatedStep,
): Point | undefined {
  if (weekday !== undefined && of === "week")
    return from.exact ? unitAt("day", unitAt("week", from.start).start + 7 * count + weekday - 1) : undefined;
  if (weekday !== undefined)
    return from.exact ? weekdayBeyond(from.start, weekday, count, anchor === "narrative") : undefined;
  if (month !== undefined && from.point.unit === "year" && anchor === "narrative")
    return pointOf(unit, civil(from.start).year + count, month, day);
  if (of === "year") return pointOf(unit, civil(from.start).year + count, month, day);
  if (month !== undefined) return monthBeyond(from.start, unit, month, day, count);
  // “a year earlier” is the same quarter of that year.
  if (unit === "year" && from.point.unit === "quarter") return stepFrom(from.start, "quarter", 4 * count);
  return RANK[from.point.unit] > RANK[unit] ? undefined : stepFrom(from.start, unit, count);
}

/** A day that no calendar has, “31 June 2020”: tagged, not plotted. */
function garbled(found: Found, stated: StatedDate): Placed {
  const { expression } = placeless(found, stated, stated.year);
  return { expression: { ...expression, doubt: "garbled" } };
}

function placeless(found: Found, stated: StatedDate | StatedStep, year?: number): Placed {
  const isTime = stated.unit === "day" && stated.time !== undefined;
  return unplaced(found, isTime ? "TIME" : "DATE", formatUnplaced(stated, year));
}
