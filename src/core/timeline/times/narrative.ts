import { daysOf } from "../../edtf.ts";
import type { Edtf, Span, TimeExpression } from "../../model.ts";
import { civil, stepFrom, unitAt, type Point } from "../calendar.ts";
import type { Grammar } from "../languages/compile-language.ts";
import type { Stated } from "../languages/stated.ts";
import type { Found } from "./find-expressions.ts";
import type { Manner, Placed, Told } from "./resolve-time.ts";

/** A date told more than so many days from publication starts a narrative of its own: “in April” is then its April. */
const DISTANT = 550;

/** Dates with a year that a text must have before it can be called a history or a retrospect. */
const HISTORY_DATES = 8;

/**
 * A history names many years, four in five of them distant from publication, and few of its words count from the day
 * of writing (at most one to five dates with a year). A retrospect names many distant years, more than others.
 */
export function mannerOf(found: readonly Found[], reference: Edtf | undefined): Manner {
  const published = reference === undefined ? undefined : civil(daysOf(reference).last).year;
  let dated = 0;
  let distant = 0;
  let deictic = 0;
  for (const { stated } of found) {
    if (stated.is === "date" && stated.year !== undefined) {
      dated++;
      if (published === undefined || Math.abs(stated.year - published) > 1) distant++;
    } else if (stated.is === "step" && (stated.from === "publication" || stated.from === "present"))
      deictic++;
    else if (stated.is === "date" && stated.weekday !== undefined) deictic++;
  }
  if (dated >= HISTORY_DATES && distant >= dated * 0.8 && deictic * 5 <= dated) return "history";
  return distant >= HISTORY_DATES && distant > dated / 2 ? "retrospect" : "news";
}

/**
 * Whether dates without a year are read against `told`, and not against publication: in a history always, else where
 * the paragraph of `told` (`near`) goes on telling from a distant date.
 */
export function isTelling(
  told: Told | undefined,
  near: boolean,
  reference: Edtf | undefined,
  manner: Manner,
): boolean {
  if (told === undefined || manner === "history") return told !== undefined;
  return near && (manner === "retrospect" || told.narrates) && isDistant(told, reference);
}

/** Whether `told` is more than a year and a half from publication, or that is unknown. */
export function isDistant(told: Told, reference: Edtf | undefined): boolean {
  return reference === undefined || Math.abs(told.point.start - daysOf(reference).last) > DISTANT;
}

/** What `nextTold` must know of the text. */
export interface Telling {
  readonly text: string;
  readonly manner: Manner;
  readonly grammar: Grammar;
  readonly sentence: Span;
  readonly reference: Edtf | undefined;
  /** The date told before stands in the same block. */
  readonly near: boolean;
}

/** How far beside a date the words may stand that make it an aside, in UTF-16 units. */
const BESIDE = 60;

/**
 * The date that what follows is told from: the one just placed. One looked back on (“since 1882”) is an aside, a year
 * that holds the last date adds nothing, and a history is not moved by words about the day of writing.
 */
export function nextTold(
  told: Told | undefined,
  { point, expression }: Placed,
  item: Found,
  telling: Telling,
): Told | undefined {
  if (point === undefined || point.unit === "century") return told;
  const { start, end, stated } = item;
  if (telling.manner === "history" && expression.resolution.reference?.from === "publication") return told;
  if (isAside(item, telling) || isByTheWay(item, expression, telling) || isGlanceBack(stated)) return told;
  if (told && unitAt(point.unit, told.point.start).start === point.start && told.point.unit !== point.unit)
    return told;
  // “late 1943”: a month without a year that follows is more likely of 1944 when it is an early one.
  const late = stated.is === "date" && point.unit === "year" && stated.edge === "end";
  const narrates = narratesFrom(item, point, told, telling);
  const time = timeOf(expression);
  return { point: late ? stepFrom(point.start, "month", 9) : point, start, end, narrates, time };
}

/** Suffix of a value with a time of day. */
export const timeOf = ({ value }: TimeExpression): string | undefined => /T.*$/u.exec(value)?.[0];

/** Whether the text only looks back from where it is: “up from 12 a year earlier”, “cracks had appeared the day before”. */
const isGlanceBack = (stated: Stated): boolean =>
  stated.is === "step" && stated.count < 0 && (stated.unit === "year" || stated.from === "narrative");

/** Whether the date is only looked back on: “since 1882”. */
const isAside = ({ start }: Span, { text, grammar, sentence }: Telling): boolean =>
  grammar.language.aside.test(text.slice(Math.max(sentence.start, start - BESIDE), start));

/**
 * Whether a date of news is told by the way and is no step of the story: “the 1931 dam”, “, built in 1931”. A
 * weekday and what counts from publication is the news itself.
 */
export function isByTheWay(
  { start, end, stated }: Found,
  { resolution }: TimeExpression,
  { text, manner, grammar, sentence }: Telling,
): boolean {
  const isRelative = stated.is !== "date" || stated.month === undefined;
  if (manner !== "news" || (isRelative && resolution.reference?.from === "publication")) return false;
  const before = text.slice(Math.max(sentence.start, start - BESIDE), start);
  return grammar.language.byTheWay.test(`${before}…${text.slice(end, end + BESIDE)}`);
}

/** Two words and what stands before them are no longer, in UTF-16 units. */
const OPENING = 40;

/** Whether at most two words stand before it in its sentence. */
export const opensSentence = (text: string, sentence: Span, { start }: Pick<Span, "start">): boolean =>
  start - sentence.start < OPENING && /^\P{L}*(?:\p{L}+\s+){0,2}$/u.test(text.slice(sentence.start, start));

/**
 * Whether a paragraph of news goes on from this date: it is a day, opens its sentence, or follows an earlier distant
 * one of another sentence. A year alone at a sentence’s end (“It bought the dam in 2008.”) does not make a story, nor do
 * two (“It was built in 1931 and raised in 1950.”).
 */
function narratesFrom(
  { start }: Span,
  point: Point,
  told: Told | undefined,
  { text, sentence, near, reference }: Telling,
): boolean {
  if (point.unit === "day") return true;
  if (opensSentence(text, sentence, { start })) return true;
  if (!near || told === undefined || !isDistant(told, reference)) return false;
  return told.narrates || (told.point.start < point.start && told.end <= sentence.start);
}
