import type { ArticleId } from "../../model.ts";
import { overlaps } from "../../span.ts";
import { areOfOwnDays } from "../dates/are-of-own-days.ts";
import { isSaid } from "../dates/is-of-saying.ts";
import { areApart, readClockTimes } from "../dates/read-clock-times.ts";
import { readWrittenDates } from "../dates/read-written-dates.ts";
import { agree } from "../numbers/agree.ts";
import { isUpdate } from "../numbers/is-update.ts";
import { readFigures, type Figure } from "../numbers/read-figures.ts";
import { foldName, isAcronym } from "../words/compare-names.ts";
import { isDateWord, isMonth } from "../words/date-words.ts";
import { readNumeral } from "../words/read-numbers.ts";
import type { Change } from "./read-copy.ts";
import { valueKindOf, type ValueKind } from "./read-value.ts";
import { type Slot, spanOf, wordAt, wordsOf } from "./slot.ts";

/** The text of an article. */
export type TextOf = (article: ArticleId) => string;

/**
 * The kind of value that a change is of, `undefined` where both may mean the same, or where the later article may only know
 * more: rounding, another unit, a toll that rose, the day on which each paper says that something was said.
 */
export function otherValues({ left, right }: Change, textOf: TextOf): ValueKind | undefined {
  const [kind, other] = [valueKindOf(left), valueKindOf(right)];
  const isPlace =
    [kind, other].includes("place") && [kind, other].every((one) => one === "place" || one === "name");
  if (kind === undefined || (kind !== other && !isPlace)) return undefined;
  if (kind === "number") return areOtherNumbers(left, right, textOf) ? kind : undefined;
  if (kind === "date") return areOtherDates(left, right) ? kind : undefined;
  if (!areOtherNames(left, right)) return undefined;
  return isPlace ? "place" : kind;
}

function areOtherNumbers(left: Slot, right: Slot, textOf: TextOf): boolean {
  const [times, otherTimes] = [left, right].map((slot) => within(readClockTimes(slot.statement), slot));
  if (times?.[0] && otherTimes?.[0]) return areApart(times[0], otherTimes[0]);
  const [figure, other] = [left, right].map((slot) => figureIn(slot, textOf));
  if (figure && other)
    return figure.measure === other.measure && areFar(figure, other) && !isUpdate(figure, other);
  if (figure ?? other) return false;
  const [one, another] = [left, right].map((slot) => numbersOf(slot));
  return one !== undefined && another !== undefined && one.join(" ") !== another.join(" ");
}

/** “Up to two miles” and “up to five” may both be so; but who copies the one does not write the other. */
const areFar = (one: Figure, other: Figure): boolean =>
  !agree(one, other) ||
  (one.high === Infinity && other.high === Infinity && one.low !== other.low) ||
  (one.low === 0 && other.low === 0 && one.high !== other.high);

const figureIn = (slot: Slot, textOf: TextOf): Figure | undefined =>
  within(readFigures(slot.statement, textOf(slot.statement.article)), slot)[0];

const within = <Value extends { readonly start: number; readonly end: number }>(
  values: readonly Value[],
  slot: Slot,
): readonly Value[] => values.filter((value) => overlaps(value, spanOf(slot)));

/** Its numbers, however they are written: “seven” is 7. */
const numbersOf = (slot: Slot): readonly string[] =>
  wordsOf(slot)
    .map((word) => String(readNumeral([word.toLowerCase()])?.high ?? word.toLowerCase()))
    .filter((word) => !/^(?:about|around|some|nearly|almost|only|just)$/u.test(word));

function areOtherDates(left: Slot, right: Slot): boolean {
  if ([left, right].some(isSaidThen)) return false;
  const [one = [], other = []] = [left, right].map(partsOf);
  if (!one.some((part, i) => part !== undefined && other[i] !== undefined && part !== other[i])) return false;
  const [date, otherDate] = [left, right].map((slot) => within(readWrittenDates(slot.statement), slot)[0]);
  return !date || !otherDate || !areOfOwnDays(date, otherDate);
}

/** The year, month, day of the month and day of the week, as far as its words give them. */
const partsOf = (slot: Slot): readonly (string | undefined)[] => {
  const words = wordsOf(slot).map((word) => word.toLowerCase());
  const numbers = words.flatMap((word) => /^\d+/u.exec(word)?.[0] ?? []);
  return [
    numbers.find((number) => number.length > 2),
    words.find(isMonth)?.slice(0, 3),
    numbers.find((number) => number.length < 3),
    words.find((word) => isDateWord(word) && !isMonth(word))?.slice(0, 3),
  ];
};

const isSaidThen = (slot: Slot): boolean => {
  const { text, start } = slot.statement;
  const span = spanOf(slot);
  return isSaid(text, span.start - start, span.end - start);
};

/** Letters that two forms of one name begin with: “Kyiv” and “Kyivan”. */
const SAME_BEGIN = 4;

function areOtherNames(left: Slot, right: Slot): boolean {
  const [one, other] = [wordsOf(left), wordsOf(right)];
  if (isAcronym(one, other) || /^told$/iu.test(wordAt(left.statement, left.from - 1))) return false;
  const folded = other.map(foldName);
  const changed = one.map(foldName).filter((word) => !folded.includes(word));
  const replaced = folded.filter((word) => !one.map(foldName).includes(word));
  return (
    changed.length > 0 &&
    replaced.length > 0 &&
    !changed.some((word) => replaced.some((by) => word.slice(0, SAME_BEGIN) === by.slice(0, SAME_BEGIN)))
  );
}
