import { dayNumber } from "../edtf.ts";
import type { Article, Span, TimeExpression } from "../model.ts";
import { contains } from "../span.ts";
import { civil, isDay } from "./calendar.ts";
import type { Grammar } from "./compile-language.ts";
import { findExpressions } from "./find-expressions.ts";
import { datelineEnd } from "./opening-dateline.ts";
import { findTenseMarks, tenseAt } from "./tense.ts";

/** First and last day on which an article that opens with a day can have been published. */
export interface OpeningDay {
  readonly first: number;
  readonly last: number;
}

interface MonthDay extends Span {
  readonly month: number;
  readonly day: number;
}

/** Days after which a report would no longer open with what happened “on 3 July”. */
const NEWS = 6;

/**
 * The day that `article` opens with, in the year in which it lies nearest to one of `anchors`, days that other articles
 * give in full. A dateline (“PORT ELLEN, June 2 –”) is the day of writing itself; a first sentence tells what was up to
 * a week before. `undefined` when neither names a day and month, or the sentence looks ahead.
 */
export function inferOpeningDay(
  article: Article,
  expressions: readonly TimeExpression[],
  grammar: Grammar,
  anchors: readonly number[],
): OpeningDay | undefined {
  const written = dayInDateline(article, grammar);
  const told = written ?? dayInFirstSentence(article, expressions, grammar);
  const first = told && nearestTo(anchors, told);
  if (told === undefined || first === undefined) return undefined;
  const block = article.blocks.find((candidate) => contains(candidate, told));
  const isWritten = written !== undefined || (block && datelineEnd(article.text, block, told) !== undefined);
  return { first, last: isWritten ? first : first + NEWS };
}

function dayInDateline({ text, blocks }: Article, grammar: Grammar): MonthDay | undefined {
  const lines = blocks.filter(({ kind }) => kind === "dateline");
  for (const { start, end, stated } of lines.flatMap((line) => findExpressions(text, line, grammar))) {
    if (stated.is !== "date" || stated.year !== undefined) continue;
    const { month, day } = stated;
    if (month !== undefined && day !== undefined) return { start, end, month, day };
  }
  return undefined;
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

function nearestTo(anchors: readonly number[], { month, day }: MonthDay): number | undefined {
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
