import { dayNumber } from "../../edtf.ts";
import type { Article, Span, TimeExpression } from "../../model.ts";
import { contains } from "../../span.ts";
import { civil, isDay } from "../calendar.ts";
import type { Grammar } from "../languages/compile-language.ts";
import { headLines } from "../mentions/head-lines.ts";
import { datelineEnd } from "../mentions/opening-dateline.ts";
import { findExpressions, type Found } from "../times/find-expressions.ts";
import { findTenseMarks, tenseAt } from "../times/tense.ts";

/** First and last day on which an article that opens with a day can have been published. */
export interface OpeningDay {
  readonly first: number;
  readonly last: number;
}

interface MonthDay extends Span {
  /** Absent where the words leave it out. */
  readonly year?: number;
  readonly month: number;
  readonly day: number;
}

/** Days after which a report would no longer open with what happened “on 3 July”. */
const NEWS = 6;

/**
 * The day that `article` opens with; where it leaves out the year, in the one in which it lies nearest to one of
 * `anchors`, days that other articles give in full. A dateline (“PORT ELLEN, June 2 –”) or another line above the first
 * sentence is the day of writing itself; a first sentence tells what was up to a week before. `undefined` when none
 * names a day and month, or the sentence looks ahead.
 */
export function inferOpeningDay(
  article: Article,
  expressions: readonly TimeExpression[],
  grammar: Grammar,
  anchors: readonly number[],
): OpeningDay | undefined {
  const written = dayInHead(article, grammar);
  const told = written ?? dayInFirstSentence(article, expressions, grammar);
  const first = told && nearestTo(anchors, told);
  return first === undefined ? undefined : { first, last: written ? first : first + NEWS };
}

/** The first day in a line above the first sentence, or in the dateline that this opens with. */
function dayInHead(article: Article, grammar: Grammar): MonthDay | undefined {
  const { text, blocks } = article;
  const lines = headLines(article, grammar);
  const opening = blocks.find((block) => block.kind === "paragraph" && !lines.includes(block));
  for (const block of opening ? [...lines, opening] : lines) {
    for (const found of findExpressions(text, block, grammar)) {
      const day = dayOf(text, found);
      if (block === opening && datelineEnd(text, block, found) === undefined) break;
      if (day) return day;
    }
  }
  return undefined;
}

function dayOf(text: string, { start, end, stated }: Found): MonthDay | undefined {
  if (stated.is !== "date" || stated.month === undefined || stated.day === undefined) return undefined;
  const { year, month, day } = stated;
  // “09/10/2015” is of September here and of October there.
  if (day <= 12 && /^\d\d?\/\d/u.test(text.slice(start, end))) return undefined;
  return { start, end, month, day, ...(year === undefined ? {} : { year }) };
}

function dayInFirstSentence(
  { text, blocks, sentences }: Article,
  expressions: readonly TimeExpression[],
  grammar: Grammar,
): MonthDay | undefined {
  const opening = blocks.find(({ kind }) => kind === "paragraph");
  const sentence = opening && sentences.find((span) => contains(opening, span));
  if (sentence === undefined) return undefined;
  const marks = findTenseMarks(text, sentence, grammar);
  for (const { start, end, value, doubt } of expressions) {
    const [, month, day] = /^XXXX-(\d\d)-(\d\d)/u.exec(value) ?? [];
    const at = { start, end };
    if (month === undefined || doubt !== undefined || !contains(sentence, at)) continue;
    if (tenseAt(text, sentence, at, marks, grammar) === "future") continue;
    return { ...at, month: Number(month), day: Number(day) };
  }
  return undefined;
}

function nearestTo(anchors: readonly number[], { year: written, month, day }: MonthDay): number | undefined {
  if (written !== undefined) return isDay(written, month, day) ? dayNumber(written, month, day) : undefined;
  let best: { readonly day: number; readonly apart: number } | undefined;
  for (const anchor of anchors) {
    const { year } = civil(anchor);
    for (const near of [year - 1, year, year + 1]) {
      if (!isDay(near, month, day)) continue;
      const found = dayNumber(near, month, day);
      const apart = Math.abs(found - anchor);
      if (best === undefined || apart < best.apart) best = { day: found, apart };
    }
  }
  return best?.day;
}
