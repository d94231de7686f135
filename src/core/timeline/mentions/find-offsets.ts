import type { Edtf, Span, TimeExpression } from "../../model.ts";
import { lengthOf } from "../../span.ts";
import type { Grammar } from "../languages/compile-language.ts";
import type { Clause } from "./clauses.ts";
import { countFrom, describeCount } from "./count-from.ts";
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
 * Events in `clauses` that one of `counts` tells from the nearest date of the sentence: “She took over on Tuesday, a
 * day after he resigned” dates the resignation. What is told “since” is counted from `published` where there is none.
 */
export function findOffsets(
  text: string,
  clauses: readonly Clause[],
  counts: readonly Count[],
  expressions: readonly TimeExpression[],
  published: Edtf | undefined,
  grammar: Grammar,
): readonly Offset[] {
  return counts.flatMap((count) => {
    const index = clauses.findIndex((clause) => clause.end > count.end);
    const clause = clauses[index];
    if (clause === undefined) return [];
    const isDatedItself = expressions.some(
      ({ start, edtf }) => edtf && start >= count.end && start < clause.end,
    );
    if (isDatedItself) return [];
    const bases = count.isSince ? expressions.filter(({ start }) => start < count.start) : expressions;
    const from = nearestDate(text, bases, count, grammar) ?? (count.isSince ? published : undefined);
    const back = { unit: count.unit, count: -count.count };
    const when = from && countFrom(from, back);
    if (from === undefined || when === undefined) return [];
    const { start } = count;
    return [{ start, end: clause.end, clause: index, count, when, rule: describeCount(back, from) }];
  });
}

/** How far before a date the words may stand that make it one to come, in UTF-16 units. */
const BESIDE = 40;

/** The date nearest to `at` in its sentence, one to come (“until Monday, a day after …”) only where there is no other. */
function nearestDate(
  text: string,
  expressions: readonly TimeExpression[],
  at: Span,
  { phrases }: Grammar,
): Edtf | undefined {
  const dates = expressions.flatMap(({ start, end, edtf, doubt }) => {
    if (edtf === undefined || doubt !== undefined) return [];
    const between = start < at.start ? { start: end, end: at.start } : { start: at.end, end: start };
    const isAhead = phrases.ahead.test(text.slice(Math.max(0, start - BESIDE), start));
    return [{ edtf, apart: lengthOf(between), isAhead }];
  });
  return dates.toSorted((a, b) => Number(a.isAhead) - Number(b.isAhead) || a.apart - b.apart)[0]?.edtf;
}
