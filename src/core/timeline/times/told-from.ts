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
 * What had been is of the day of the event: “he had been asleep at 3 a.m.” No day where the event that the text tells
 * by the clock has another one than its news: “found it at 7.15” may be of either.
 */
export function clockDayFor(item: Found, { main, news, late }: DaysTold, place: Place): Told | undefined {
  if (main && hadBeen(item, place)) return main;
  const last = news ?? late;
  return main === undefined || main.point.start === last?.point.start ? last : undefined;
}

/** Whether words like “the same year” and “April of that year” name a date told just before, if only by the way. */
const isSame = ({ stated }: Found): boolean =>
  stated.is === "step"
    ? stated.count === 0 && stated.from === "narrative" && stated.unit !== "day"
    : stated.is === "date" && stated.from === "year told";

/** Whether words like “that evening”, “the next day” and “the Sunday before” are counted from one day. */
const needsDay = ({ stated }: Found): boolean =>
  (stated.is === "step" || stated.is === "date") && stated.unit === "day" && stated.from === "narrative";
