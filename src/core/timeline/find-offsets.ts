import { daysOf, formatDay } from "../edtf.ts";
import type { Edtf, Span, TimeExpression } from "../model.ts";
import { lengthOf } from "../span.ts";
import type { Clause } from "./clauses.ts";
import type { Grammar } from "./compile-language.ts";
import { dayInWords } from "./describe-rule.ts";

/** An event dated by its distance from another one of its sentence: “a day after the mayor resigned”. */
export interface Offset extends Span {
  /** Index of the clause that tells of it. */
  readonly clause: number;
  /** The length with its “after”. */
  readonly length: Span;
  readonly when: Edtf;
  readonly rule: string;
}

/**
 * Events in `clauses` that a number of days before them counts from the nearest full day of the sentence. “She took
 * over on Tuesday, a day after he resigned” dates the resignation. Weeks and more are too rough for a day.
 */
export function findOffsets(
  text: string,
  clauses: readonly Clause[],
  expressions: readonly TimeExpression[],
  { language, verb }: Grammar,
): readonly Offset[] {
  return expressions.flatMap((length) => {
    const days = Number(/^P(\d{1,3})D$/u.exec(length.value)?.[1] ?? Number.NaN);
    const word = language.countedTo.exec(text.slice(length.end, length.end + 20));
    if (Number.isNaN(days) || word === null) return [];
    const end = length.end + word[0].length;
    const index = clauses.findIndex((clause) => clause.end > end);
    const clause = clauses[index];
    if (clause === undefined || !verb.test(text.slice(end, clause.end))) return [];
    const isDatedItself = expressions.some(({ start, edtf }) => edtf && start >= end && start < clause.end);
    const from = isDatedItself ? undefined : nearestDay(expressions, length);
    if (from === undefined) return [];
    const isLater = word.groups?.["after"] === undefined;
    const when = formatDay(from + (isLater ? days : -days));
    const rule = `${days === 1 ? "the day" : `${days} days`} ${isLater ? "after" : "before"} ${dayInWords(from)}`;
    return [
      {
        start: length.start,
        end: clause.end,
        clause: index,
        length: { start: length.start, end },
        when,
        rule,
      },
    ];
  });
}

function nearestDay(expressions: readonly TimeExpression[], at: Span): number | undefined {
  const days = expressions.flatMap(({ start, end, edtf, doubt }) => {
    if (edtf === undefined || doubt !== undefined) return [];
    const { first, last } = daysOf(edtf);
    const between = start < at.start ? { start: end, end: at.start } : { start: at.end, end: start };
    return first === last ? [{ first, apart: lengthOf(between) }] : [];
  });
  return days.toSorted((a, b) => a.apart - b.apart)[0]?.first;
}
