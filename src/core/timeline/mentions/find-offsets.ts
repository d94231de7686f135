import { daysOf, formatDay } from "../../edtf.ts";
import type { Edtf, Span, TimeExpression } from "../../model.ts";
import { lengthOf } from "../../span.ts";
import type { Grammar } from "../languages/compile-language.ts";
import { dayInWords } from "../times/describe-rule.ts";
import type { Clause } from "./clauses.ts";
import type { Count } from "./find-counts.ts";

/** An event dated by its distance from another one of its sentence: “a day after the mayor resigned”. */
export interface Offset extends Span {
  /** Index of the clause that tells of it. */
  readonly clause: number;
  readonly count: Count;
  readonly when: Edtf;
  readonly rule: string;
}

/**
 * Events in `clauses` that one of `counts` tells from the nearest full day of the sentence. “She took over on Tuesday,
 * a day after he resigned” dates the resignation.
 */
export function findOffsets(
  text: string,
  clauses: readonly Clause[],
  counts: readonly Count[],
  expressions: readonly TimeExpression[],
  grammar: Grammar,
): readonly Offset[] {
  return counts.flatMap((count) => {
    const index = clauses.findIndex((clause) => clause.end > count.end);
    const clause = clauses[index];
    if (clause === undefined) return [];
    const isDatedItself = expressions.some(
      ({ start, edtf }) => edtf && start >= count.end && start < clause.end,
    );
    const from = isDatedItself ? undefined : nearestDay(text, expressions, count, grammar);
    if (from === undefined) return [];
    const days = Math.abs(count.days);
    const side = count.days < 0 ? "after" : "before";
    const rule = `${days === 1 ? "the day" : `${days} days`} ${side} ${dayInWords(from)}`;
    const { start } = count;
    return [{ start, end: clause.end, clause: index, count, when: formatDay(from - count.days), rule }];
  });
}

/** How far before a date the words may stand that make it one to come, in UTF-16 units. */
const BESIDE = 40;

/** The day nearest to `at` in its sentence, one to come (“until Monday, a day after …”) only where there is no other. */
function nearestDay(
  text: string,
  expressions: readonly TimeExpression[],
  at: Span,
  { phrases }: Grammar,
): number | undefined {
  const days = expressions.flatMap(({ start, end, edtf, doubt }) => {
    if (edtf === undefined || doubt !== undefined) return [];
    const { first, last } = daysOf(edtf);
    const between = start < at.start ? { start: end, end: at.start } : { start: at.end, end: start };
    const isAhead = phrases.ahead.test(text.slice(Math.max(0, start - BESIDE), start));
    return first === last ? [{ first, apart: lengthOf(between), isAhead }] : [];
  });
  return days.toSorted((a, b) => Number(a.isAhead) - Number(b.isAhead) || a.apart - b.apart)[0]?.first;
}
