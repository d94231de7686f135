import type { Reference } from "../../model.ts";
import { civil, formatEdtf, RANK, type Point } from "../calendar.ts";
import type { StatedDate } from "../languages/stated.ts";
import { nearNarrative, nearPublication, TOLD_BACK, weekdayFrom, weekdayNear } from "./near-date.ts";
import type { Context } from "./resolve-time.ts";

/** A date that others are counted from. */
export interface From {
  readonly start: number;
  readonly point: Point;
  /** Whether it is one day. */
  readonly exact: boolean;
  readonly reference: Reference;
}

/** The narrative where the words or the passage say so, else publication, which alone is always one day. */
export function referenceFor(
  stated: StatedDate,
  context: Context,
  today: number | undefined,
): From | undefined {
  const publication = fromPublication(context, today);
  const narrative = fromNarrative(context);
  const needsDay = stated.month === undefined;
  if (narrative === undefined || (needsDay && !narrative.exact && stated.day === undefined))
    return publication;
  if (stated.from !== undefined) return narrative;
  if (context.manner === "history") return narrative;
  if (stated.weekday !== undefined) return isNextTold(stated, context, today) ? narrative : publication;
  if (!context.telling) return isPastTold(stated, context, publication) ? narrative : publication;
  return context.manner === "retrospect" || goesOn(narrative.point, stated) ? narrative : publication;
}

/** Days after one that was told on which the next may follow with its weekday alone. */
const NEXT_DAYS = 2;

/**
 * Whether a bare weekday goes on from a day of its paragraph: where nobody knows when the text was written, and where
 * it would be the day of writing itself but comes right after a day told: “On Saturday 8 March it rained. On Sunday …”.
 */
function isNextTold({ weekday = 1 }: StatedDate, context: Context, today: number | undefined): boolean {
  const { near, narrative, tense } = context;
  if (!near || narrative?.point.unit !== "day") return false;
  if (today === undefined) return true;
  const next = weekdayFrom(narrative.point.start, weekday);
  const isToday = weekdayNear(today, weekday, tense).start === today;
  return isToday && tense !== "future" && next < today && next - narrative.point.start <= NEXT_DAYS;
}

/** Days after a day told on which a story that goes on from there may give the next without its year. */
const STORY_DAYS = 60;

/**
 * Whether what was is told on from a day of its paragraph, and would else be still to come: “He fell ill on 13 February
 * last year and died on 17 February”.
 */
function isPastTold(
  { unit, month, day }: StatedDate,
  { near, narrative, tense }: Context,
  publication: From | undefined,
): boolean {
  if (!near || tense !== "past" || narrative?.point.unit !== "day" || unit !== "day") return false;
  if (publication === undefined || month === undefined) return false;
  const read = nearPublication(publication.start, unit, month, day, tense);
  const told = nearNarrative(narrative.point, unit, month, day);
  if (read === undefined || told === undefined || read.start <= publication.start) return false;
  const after = told.start - narrative.point.start;
  return after >= 0 && after <= STORY_DAYS && told.start < publication.start;
}

/** Whether the month comes after the date told, in its year or early in the next: news tells a story forwards. */
function goesOn(told: Point, { month }: StatedDate): boolean {
  const from = civil(told.start).month;
  return RANK[told.unit] >= RANK.year || month === undefined || month >= from || from - month > TOLD_BACK;
}

/** The day of writing, `today`; `undefined` where nobody knows it. */
export function fromPublication({ publication }: Context, today: number | undefined): From | undefined {
  if (publication === undefined || today === undefined) return undefined;
  return {
    start: today,
    point: { unit: "day", start: today },
    exact: true,
    reference: { value: publication, from: "publication" },
  };
}

/** The date last told; `undefined` where there is none. */
export function fromNarrative({ narrative }: Context): From | undefined {
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
