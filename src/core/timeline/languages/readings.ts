import type { CalendarUnit, Unit } from "../calendar.ts";
import { isCalendarUnit, type Amount } from "./language.ts";
import type { Anchor, Stated, StatedDate, StatedStep } from "./stated.ts";

/** A date as far as it is written. */
export const date = (unit: CalendarUnit, fields: Omit<StatedDate, "is" | "unit">): Stated => ({
  is: "date",
  unit,
  ...fields,
});

/** `count` units from a reference. */
export const step = (
  unit: CalendarUnit,
  count: number,
  from: Anchor,
  fields: Omit<StatedStep, "is" | "unit" | "count" | "from"> = {},
): Stated => ({ is: "step", unit, count, from, ...fields });

/** No place on the calendar. */
export const vague = (value: string): Stated => ({ is: "vague", value });

/** How often. */
export const set = (value: string): Stated => ({ is: "set", value });

const LETTERS: Readonly<Record<Unit, string>> = {
  second: "S",
  minute: "M",
  hour: "H",
  day: "D",
  weekend: "WE",
  week: "W",
  month: "M",
  season: "M",
  quarter: "Q",
  half: "M",
  year: "Y",
  decade: "DE",
  century: "CE",
};

/** How long, as a TIMEX3 value: `P2Y`, `PXD`, `PT24H`. */
export function lasting(amount: Amount, unit: Unit): string {
  const [finer, size] = PARTS[unit] ?? [];
  if (amount !== "X" && !Number.isInteger(amount) && finer !== undefined && size !== undefined)
    return lasting(amount * size, finer);
  return `P${isCalendarUnit(unit) ? "" : "T"}${amount}${LETTERS[unit]}`;
}

/** What halves of a unit are counted in: half an hour is 30 minutes, half a century 50 years. */
const PARTS: Readonly<Partial<Record<Unit, readonly [Unit, number]>>> = {
  hour: ["minute", 60],
  decade: ["year", 10],
  century: ["year", 100],
};

/** How long. */
export const duration = (amount: Amount, unit: Unit): Stated => ({
  is: "duration",
  value: lasting(amount, unit),
});

/** Hours after which it may be another day. */
const ONE_DAY = 12;

/**
 * `amount` units from a reference; without a known amount or a place on the calendar only the direction is known. Hours
 * and minutes from what was told are of its day.
 */
export function distance(amount: Amount, unit: Unit, sign: -1 | 1, from: Anchor): Stated {
  const somewhen = vague(sign < 0 ? "PAST_REF" : "FUTURE_REF");
  if (!isCalendarUnit(unit)) {
    const otherwise = amount === "X" ? somewhen : duration(amount, unit);
    const isShort = amount === "X" || unit !== "hour" || amount < ONE_DAY;
    return isShort && from === "narrative" ? { is: "clock", time: "TXX", otherwise } : otherwise;
  }
  if (amount === "X" || !Number.isInteger(amount)) return somewhen;
  return step(unit, sign * amount, from, unit === "week" ? { around: true } : {});
}

/** `hour`:`minute` as a TIMEX3 suffix; `half` is the second half of the day for a clock of twelve hours. */
export function clockTime(hour: number, minute: number | undefined, half?: "am" | "pm"): string {
  const hours = half === undefined ? hour : (hour % 12) + (half === "pm" ? 12 : 0);
  return `T${String(hours).padStart(2, "0")}:${String(minute ?? 0).padStart(2, "0")}`;
}
