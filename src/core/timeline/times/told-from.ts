import { DAY_MINUTES, minutesOf, timeIn } from "./clock-minutes.ts";
import { hadBeen, type DaysTold, type Place } from "./days-told.ts";
import type { Found } from "./find-expressions.ts";
import type { Telling } from "./narrative.ts";
import type { Told } from "./resolve-time.ts";

/**
 * The date from which `item` is told: the last one (`told`), as a rule. In news what is counted in days is counted on
 * from a day named by the way in its sentence, or from one of speech in its paragraph where there is no other; what had
 * been before, in a new paragraph, from the day of the event itself.
 */
export function toldFrom(
  item: Found,
  told: Told | undefined,
  { main, news, late, spoken, aside, last }: DaysTold,
  paragraph: number,
  telling: Place & Pick<Telling, "manner">,
): Told | undefined {
  const { stated } = item;
  const isHere = (day: Told | undefined): day is Told => day !== undefined && day.start >= paragraph;
  if (telling.manner !== "history" && isSame(item) && isHere(last)) return last;
  if (telling.manner === "history" || !needsDay(item)) return told;
  const isDay = told?.point.unit === "day";
  // “A guard, held on 3 May, was freed two days later.”
  const from = Math.max(telling.sentence.start, told?.start ?? 0);
  if (aside !== undefined && aside.start >= from && stated.is === "step" && stated.count > 0) return aside;
  if (isHere(spoken) && !(isDay && isHere(told))) return spoken;
  if (isHere(told)) return told;
  if (stated.is === "step" && stated.count < 0 && main !== undefined && hadBeen(item, telling)) return main;
  return (isDay ? told : undefined) ?? news ?? late ?? told;
}

/**
 * The day of a time of day that stands in a paragraph without one: the last day of the news, or of the months before.
 * What had been is of the day of the event: “he had been asleep at 3 a.m.”, and so is what comes soon after it by the
 * clock, and what `isTooLate` for the last day. Where the news has gone on to another day, the night of the event goes
 * on with the clock; else there is none: “found it at 7.15” may be of either.
 */
export function clockDayFor(
  item: Found,
  { main, news, late }: DaysTold,
  place: Place,
  isTooLate: (day: Told) => boolean,
): Told | undefined {
  if (main && hadBeen(item, place)) return main;
  const last = news ?? late;
  if (main === undefined || last === undefined || main.point.start === last.point.start) return last;
  if (isNight(main, last) && !isTooLate(last)) return last;
  return isTooLate(last) || isSoonAfter(item, main) ? main : undefined;
}

/** Whether `last`, told by the clock, is of the day after `main`. */
const isNight = (main: Told, last: Told): boolean =>
  minutesOf(last.time) !== undefined && last.point.start - main.point.start === 1;

/** Minutes after an event within which what the clock tells without a day is of that event. */
const SOON = 180;

function isSoonAfter({ stated }: Found, { time }: Told): boolean {
  const [minute, event] = [minutesOf(timeIn(stated)), minutesOf(time)];
  return minute !== undefined && event !== undefined && (minute - event + DAY_MINUTES) % DAY_MINUTES <= SOON;
}

/** Whether words like “the same year” and “April of that year” name a date told just before, if only by the way. */
const isSame = ({ stated }: Found): boolean =>
  stated.is === "step"
    ? stated.count === 0 && stated.from === "narrative" && stated.unit !== "day"
    : stated.is === "date" && stated.from === "year told";

/** Whether words like “that evening”, “the next day” and “the Sunday before” are counted from one day. */
const needsDay = ({ stated }: Found): boolean =>
  (stated.is === "step" || stated.is === "date") && stated.unit === "day" && stated.from === "narrative";
