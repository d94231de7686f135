import { dayNumber, daysOf, formatDay, parseEdtf } from "../../edtf.ts";
import type { Article, Published, Span, TimeExpression } from "../../model.ts";
import { contains } from "../../span.ts";
import { civil, weekdayOf } from "../calendar.ts";
import type { Grammar } from "../languages/compile-language.ts";
import { contextOf, cutClauses } from "../mentions/clauses.ts";
import { commonContent, type Weigh } from "../mentions/common-content.ts";
import { featuresOf, type Features } from "../mentions/features.ts";
import type { DatedMention } from "../mentions/find-mentions.ts";
import { findTenseMarks, tenseAt } from "../times/tense.ts";
import { inferOpeningDay } from "./infer-opening-day.ts";

/** Content that a clause must share with another article's dated one to be dated by it. */
const ALIKE_DAY = 0.15;
const ALIKE_WEEKDAY = 0.25;

/** Days after which “on 3 July” would be given its year. */
const YEAR_LEFT_OUT = 183;

/** Days after which “on Thursday” would be another Thursday. */
const WEEK = 6;

/** First and last day on which the article can have been published, and how much speaks for it. */
interface Bound {
  readonly first: number;
  readonly last: number;
  readonly score: number;
}

/** Score of a day that the article opens with: any content in common says more. */
const OPENING = 0.1;

/** What the articles with a date of their own say. */
export interface DatedEvidence {
  /** Mentions that give a full day. */
  readonly days: readonly DatedMention[];
  /** Full days, as numbers, among which the article's own opening day finds its year. */
  readonly anchors: readonly number[];
}

/**
 * When `article`, which does not say so, was published, as an interval: it opens with a day whose year the others
 * give, or tells “on Thursday” or “on 3 July” what they date in full, and so was published within a week, or half a
 * year, after. `undefined` without such evidence.
 */
export function inferPublication(
  article: Article,
  expressions: readonly TimeExpression[],
  grammar: Grammar,
  { days, anchors }: DatedEvidence,
  weigh: Weigh,
): Published | undefined {
  const opening = inferOpeningDay(article, expressions, grammar, anchors);
  if (opening && opening.first === opening.last) return asPublished(opening.first, opening.last);
  const bounds: Bound[] = opening ? [{ ...opening, score: OPENING }] : [];
  const others = days.filter(({ mention }) => mention.article !== article.id);
  for (const expression of expressions) {
    const partial = readPartial(expression.value);
    if (partial === undefined || expression.doubt !== undefined || isToCome(article, expression, grammar))
      continue;
    const features = featuresAround(article, expression, expressions, grammar);
    const bound = bestBound(partial, features, others, weigh);
    if (bound) bounds.push(bound);
  }
  let interval: Bound | undefined;
  for (const bound of bounds.toSorted((a, b) => b.score - a.score)) interval = narrow(interval, bound);
  if (interval === undefined) return undefined;
  const told = lastTold(expressions, interval.last);
  return asPublished(Math.max(interval.first, told ?? interval.first), interval.last);
}

function asPublished(first: number, last: number): Published | undefined {
  const value = parseEdtf(first === last ? formatDay(first) : `${formatDay(first)}/${formatDay(last)}`);
  return value && { value, how: "inferred" };
}

/** Both bounds, or the surer one where they exclude each other. */
function narrow(a: Bound | undefined, b: Bound): Bound {
  if (a === undefined) return b;
  const first = Math.max(a.first, b.first);
  const last = Math.min(a.last, b.last);
  return first <= last ? { first, last, score: a.score } : a;
}

type PartialDate = { readonly month: number; readonly day: number } | { readonly weekday: number };

/** A TIMEX3 value that wants only its year, or its week. */
function readPartial(value: string): PartialDate | undefined {
  const [, month, day, weekday] = /^XXXX-(?:(\d\d)-(\d\d)|WXX-(\d))/u.exec(value) ?? [];
  if (weekday !== undefined) return { weekday: Number(weekday) };
  return month === undefined ? undefined : { month: Number(month), day: Number(day) };
}

function featuresAround(
  { text, sentences }: Article,
  at: Span,
  dates: readonly Span[],
  grammar: Grammar,
): Features {
  const i = sentences.findIndex((span) => contains(span, at));
  const sentence = sentences[i] ?? at;
  const inside = dates.filter((date) => contains(sentence, date));
  const clauses = cutClauses(text, sentence, inside, grammar);
  const index = clauses.findIndex((span) => contains(span, at));
  return featuresOf(
    text,
    contextOf(text, clauses, index, inside, sentences[i - 1], grammar),
    inside,
    grammar,
  );
}

function bestBound(
  partial: PartialDate,
  features: Features,
  days: readonly DatedMention[],
  weigh: Weigh,
): Bound | undefined {
  const least = "weekday" in partial ? ALIKE_WEEKDAY : ALIKE_DAY;
  let best: Bound | undefined;
  for (const { when, features: other } of days) {
    const first = daysOf(when).first;
    if (!fits(partial, first)) continue;
    const score = commonContent(features, other, weigh);
    if (score < least || (best && score <= best.score)) continue;
    best = { first, last: first + ("weekday" in partial ? WEEK : YEAR_LEFT_OUT), score };
  }
  return best;
}

function fits(partial: PartialDate, day: number): boolean {
  if ("weekday" in partial) return weekdayOf(day) === partial.weekday;
  return dayNumber(civil(day).year, partial.month, partial.day) === day;
}

/** Whether the article looks forward to `at`, and so says nothing of the days after it: “hopes to open on 11 May”. */
function isToCome({ text, sentences }: Article, at: Span, grammar: Grammar): boolean {
  const sentence = sentences.find((span) => contains(span, at)) ?? at;
  return tenseAt(text, sentence, at, findTenseMarks(text, sentence, grammar), grammar) === "future";
}

/** The latest day that the article gives in full, not after `limit`: it was published then or later. */
function lastTold(expressions: readonly TimeExpression[], limit: number): number | undefined {
  const days = expressions
    .filter(
      ({ doubt, resolution, value }) => !doubt && !resolution.reference && /^\d{4}-\d\d-\d\d$/u.test(value),
    )
    .flatMap(({ edtf }) => (edtf ? [daysOf(edtf).first] : []))
    .filter((day) => day <= limit);
  return days.length === 0 ? undefined : Math.max(...days);
}
