import { daysOf } from "../../edtf.ts";
import type { Span } from "../../model.ts";
import type { Found } from "./find-expressions.ts";
import { isByTheWay, isDistant, timeOf, type Telling } from "./narrative.ts";
import type { Placed, Told } from "./resolve-time.ts";

/** Days of a text of news from which a later “at 5.30” or “the day before” may be told. */
export interface DaysTold {
  /** The last day told about the time of publication. */
  readonly news?: Told | undefined;
  /** The last day told in the months before: what a late text tells of. */
  readonly late?: Told | undefined;
  /** The first day told by the clock: that of the event itself. */
  readonly main?: Told | undefined;
  /** The last day named by the way: “a guard, held on 3 May, …”. */
  readonly aside?: Told | undefined;
  /** The last day on which somebody only said something. */
  readonly spoken?: Told | undefined;
  /** The last date of any size: that of “the same year”. */
  readonly last?: Told | undefined;
}

/** Where a date stands. */
export type Place = Pick<Telling, "text" | "sentence" | "grammar">;

/** Days before publication within which a day is the news's own. */
const FRESH = 7;

/** `before` after `item` was placed; a day to come and one named by the way are no news. */
export function nextDays(before: DaysTold, placed: Placed, item: Found, telling: Telling): DaysTold {
  const { point, expression } = placed;
  const { reference, manner } = telling;
  if (manner === "history" || point === undefined) return before;
  const told: Told = { point, start: item.start, end: item.end, narrates: false, time: timeOf(expression) };
  const isCountedBack =
    item.stated.is === "step" && item.stated.from === "narrative" && item.stated.count < 0;
  const days: DaysTold = isCountedBack ? before : { ...before, last: told };
  if (reference === undefined || point.unit !== "day") return days;
  if (isSpoken(item, telling)) return { ...days, spoken: told };
  const age = daysOf(reference).last - point.start;
  if (age < 0 || isDistant(told, reference) || isNoStep(days, placed, item, telling)) return days;
  if (isByTheWay(item, expression, telling)) return { ...days, aside: told };
  const main = days.main ?? (/T\d/u.test(expression.value) ? told : undefined);
  return age <= FRESH ? { ...days, main, news: told } : { ...days, main, late: told };
}

/**
 * Whether what a text of news says with this date is no step of its story: words about it (“she said on Friday”), what
 * was only planned, and what had been before the day told last.
 */
export function isNoStep(
  { news, late }: DaysTold,
  { point }: Placed,
  item: Found,
  telling: Telling,
): boolean {
  if (isSpoken(item, telling) || telling.grammar.phrases.wasTo.test(around(item, telling))) return true;
  const current = news ?? late;
  const isBack = current !== undefined && point !== undefined && point.start < current.point.start;
  return isBack && hadBeen(item, telling);
}

const isSpoken = (item: Span, place: Place): boolean =>
  !/['’]s$/u.test(place.text.slice(item.start, item.end)) &&
  place.grammar.phrases.spoken.test(around(item, place));

/** Whether what stands with the date had been before something else. */
export const hadBeen = (item: Span, place: Place): boolean =>
  place.grammar.phrases.hadBeen.test(around(item, place));

/** How far beside a date the words stand that tell what is dated, in UTF-16 units. */
const BESIDE = 80;

/** The words around `at` in its sentence, “…” in its place. */
function around({ start, end }: Span, { text, sentence }: Place): string {
  const before = text.slice(Math.max(sentence.start, start - BESIDE), start);
  return `${before}…${text.slice(end, Math.min(sentence.end, end + BESIDE))}`;
}
