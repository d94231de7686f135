import type { CalendarUnit } from "../calendar.ts";

/**
 * What relative words count from: the day of writing (“today”, “two years ago”), the present of the text, which in a
 * history is the story's (“next year”), the last date of the passage (“two days later”), or that date's year.
 */
export type Anchor = "publication" | "present" | "narrative" | "year told";

/** Which part of a date is meant. */
export type Edge = "start" | "middle" | "end";

/**
 * What an expression says by itself, before it is placed on the calendar. Reading words and placing them are two
 * steps, so that a language is only a table of readings.
 */
export type Stated =
  | StatedDate
  | StatedStep
  | StatedClock
  | { readonly is: "duration"; readonly value: string }
  | { readonly is: "set"; readonly value: string }
  /** Names a time, but no place on the calendar: `PRESENT_REF`, `PAST_REF`, `FUTURE_REF`, `XXXX-XX-XX`. */
  | { readonly is: "vague"; readonly value: string };

/**
 * A date as far as it is written. `month` is the first month of a season, quarter or half; `year` the first of a
 * decade or century, astronomical (1 BC is 0). What is absent, the reference supplies; `from` says which one, when
 * the words do.
 */
export interface StatedDate {
  readonly is: "date";
  readonly unit: CalendarUnit;
  readonly year?: number | undefined;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
  /** 1 for Monday to 7; only where a weekday is all there is. */
  readonly weekday?: number | undefined;
  /** Suffix of the TIMEX3 value: `TMO`, `T09:30`. */
  readonly time?: string | undefined;
  /** Whether that leaves open which half of the day it is. */
  readonly openHalf?: boolean | undefined;
  readonly from?: Anchor | undefined;
  readonly edge?: Edge | undefined;
  readonly approximate?: boolean | undefined;
}

/**
 * A unit counted from a reference: “last week” is −1 week from publication, “two days later” +2 days from the
 * narrative. With `month` or `weekday` it counts those: “last October”, “next Friday”, “that April” (0).
 */
export interface StatedStep {
  readonly is: "step";
  readonly unit: CalendarUnit;
  readonly count: number;
  readonly from: Anchor;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
  readonly weekday?: number | undefined;
  /** What `count` counts, where the date is a part of it: “April last year”, “Thursday of last week”. */
  readonly of?: "year" | "week" | undefined;
  readonly time?: string | undefined;
  /** Whether that leaves open which half of the day it is. */
  readonly openHalf?: boolean | undefined;
  readonly approximate?: boolean | undefined;
  /** Whether weeks are counted from day to day and not from week to week: “four weeks ago”. */
  readonly around?: boolean | undefined;
}

/** A time of day: it belongs to the date beside it, or to the day that is spoken of. */
interface StatedClock {
  readonly is: "clock";
  readonly time: string;
  /** Whether the words leave open which half of the day it is: “half past nine”. */
  readonly openHalf?: boolean | undefined;
  /** What the words say where no day is spoken of: “ten hours later” is then only a length. */
  readonly otherwise?: Stated;
}
