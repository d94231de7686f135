import { firstIndex } from "../../first-index.ts";
import type { Span } from "../../model.ts";
import type { Grammar } from "../languages/compile-language.ts";
import type { DatePhrases } from "../languages/language.ts";
import type { Found } from "./find-expressions.ts";

/** “called off” is what was to be, whenever it was to be. */
export type Tense = "past" | "present" | "future" | "called off";

/** A verb form or other word that shows a clause's time. */
export interface TenseMark extends Span {
  readonly tense: Exclude<Tense, "called off">;
}

/** Marks of tense in `text` under `span`, in order. */
export function findTenseMarks(text: string, span: Span, { tense: regex }: Grammar): readonly TenseMark[] {
  const marks: TenseMark[] = [];
  for (const match of text.slice(span.start, span.end).matchAll(regex)) {
    const start = span.start + match.index;
    const tense = match.groups?.["future"] ? "future" : match.groups?.["past"] ? "past" : "present";
    const last = marks.at(-1);
    // “will be held”, “is set to be completed”: the participle belongs to the mark before it.
    if (last?.tense === "future" && tense === "past" && isVerbGroup(text.slice(last.end, start))) continue;
    marks.push({ start, end: start + match[0].length, tense });
  }
  return marks;
}

/** At most two words and no stop. */
const isVerbGroup = (between: string): boolean => /^(?:\s+\p{L}{1,12}){0,2}\s+$/u.test(between);

/** How far before a date the words may stand that place its own phrase in time, in UTF-16 units. */
const PHRASE = 60;

/** The same behind a date whose subject has something said of it by the way: “Saturday’s match, which …, is off”. */
const ASIDE = 120;

/**
 * Tense in which the date at `at` is told. Its own phrase comes first: “until”, “ahead of” and the like look ahead
 * also after a past verb, a happening named by the way (“a vote on 3 May”) has no tense at all, and with a plain
 * present “on” and “from” look ahead. Else it is the tense of the clause.
 */
export function tenseAt(
  text: string,
  sentence: Span,
  at: Span,
  marks: readonly TenseMark[],
  { phrases }: Grammar,
): Tense | undefined {
  const { before, elsewhere } = verbsAround(text, at, marks, phrases);
  const verb = before ?? elsewhere;
  const from = Math.max(sentence.start, at.start - PHRASE);
  const phrase = text.slice(from, at.start);
  if (phrases.back.test(phrase)) return "past";
  if (phrases.ahead.test(phrase) && !isOver(text, sentence, at, verb, phrases)) return "future";
  const own = text.slice(Math.max(from, before?.end ?? from), at.start);
  const whole = text.slice(at.end, Math.min(sentence.end, at.end + ASIDE));
  const rest = whole.slice(0, PHRASE);
  if (phrases.planned.test(`${own}…${rest}`)) return "future";
  const owner = /['’]s$/u.exec(text.slice(at.start, at.end))?.[0] ?? "";
  if (phrases.calledOff.test(`${phrase}…${owner}${whole}`)) return "called off";
  if (phrases.happening.test(phrase) && verb?.tense !== "future") return undefined;
  if (verb?.tense !== "present") return verb?.tense;
  return phrases.timetable.test(text.slice(verb.end, at.start)) ? "future" : "present";
}

/** Whether what went on “until” then is told as over: “lasted until”, “had ruled until”. */
function isOver(
  text: string,
  { start }: Span,
  at: Span,
  verb: TenseMark | undefined,
  { lasted }: DatePhrases,
): boolean {
  if (verb?.tense !== "past") return false;
  // Behind the date stands the main verb: “By Friday 30 people had died”.
  return verb.start >= at.start || lasted.test(text.slice(Math.max(start, verb.start - AUXILIARY), verb.end));
}

/** How far before a participle its “had” may stand, in UTF-16 units. */
const AUXILIARY = 12;

/** The nearest mark before `at` in the same stretch between stops; the nearest after it, or else before it. */
function verbsAround(text: string, at: Span, marks: readonly TenseMark[], { newClause }: DatePhrases) {
  const next = firstFrom(marks, at.end);
  const last = marks.slice(Math.max(0, next - INSIDE), next).findLast((mark) => mark.end <= at.start);
  const between = last ? text.slice(last.end, at.start) : "";
  const isOwn = last !== undefined && !/[,;:()–—]/u.test(between) && !newClause.test(between);
  return { before: isOwn ? last : undefined, elsewhere: marks[next] ?? last };
}

/** Marks that can stand within one expression (“at the end of next year”). */
const INSIDE = 4;

/** Index of the first mark that begins at `start` or later. */
const firstFrom = (marks: readonly TenseMark[], start: number): number =>
  firstIndex(marks.length, (index) => (marks[index]?.start ?? Infinity) >= start);

/** Whether the clock time at `at` is that of any day: “buses leave every ten minutes from 6 a.m.”, “tours start at 11”. */
export function isUsual(
  text: string,
  sentence: Span,
  at: Found,
  others: readonly Found[],
  tense: Tense | undefined,
  { phrases }: Grammar,
): boolean {
  if (at.stated.is !== "clock") return false;
  if (others.some(({ stated }) => stated.is === "set")) return true;
  if (tense === "past" || tense === "future") return false;
  const before = text.slice(Math.max(sentence.start, at.start - PHRASE), at.start);
  return phrases.usual.test(`${before}…${text.slice(at.end, Math.min(sentence.end, at.end + PHRASE))}`);
}
