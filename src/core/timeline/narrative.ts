import { daysOf } from "../edtf.ts";
import type { Edtf } from "../model.ts";
import { civil, stepFrom } from "./calendar.ts";
import type { Grammar } from "./compile-language.ts";
import type { Found } from "./find-expressions.ts";
import type { Placed, Told } from "./resolve-time.ts";

/** A date told more than so many days from publication starts a narrative of its own: “in April” is then its April. */
const DISTANT = 550;

/** Dates with a year that a text must have before it can be called a history. */
const HISTORY_DATES = 8;

/**
 * Whether the text is a history, not news: it names many years, four in five of them distant from publication, and
 * few of its words count from the day of writing (at most one to five dates with a year).
 */
export function isHistory(found: readonly Found[], reference: Edtf | undefined): boolean {
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
  return dated >= HISTORY_DATES && distant >= dated * 0.8 && deictic * 5 <= dated;
}

/** Whether dates without a year are read against `told`, and not against publication. */
export function isDistant(told: Told | undefined, reference: Edtf | undefined): boolean {
  if (told === undefined) return false;
  return reference === undefined || Math.abs(told.point.start - daysOf(reference).last) > DISTANT;
}

/** What `nextTold` must know of the text. */
export interface Telling {
  readonly text: string;
  readonly history: boolean;
  readonly grammar: Grammar;
}

/**
 * The date that what follows is told from: the one just placed. One looked back on (“since 1882”) is an aside, a year
 * that holds the last date adds nothing, and a history is not moved by words about the day of writing.
 */
export function nextTold(
  told: Told | undefined,
  { point, expression }: Placed,
  { start, end, stated }: Found,
  { text, history, grammar }: Telling,
): Told | undefined {
  if (point === undefined || point.unit === "century") return told;
  if (history && expression.resolution.reference?.from === "publication") return told;
  if (grammar.language.aside.test(text.slice(Math.max(0, start - 12), start))) return told;
  const coarse = point.unit === "year" || point.unit === "decade";
  if (coarse && told && civil(told.point.start).year === civil(point.start).year) return told;
  // “late 1943”: a month without a year that follows is more likely of 1944 when it is an early one.
  const late = stated.is === "date" && point.unit === "year" && stated.edge === "end";
  return { point: late ? stepFrom(point.start, "month", 9) : point, start, end };
}
