import type { Span, TimeExpression } from "../../model.ts";
import { overlaps, slice } from "../../span.ts";
import type { Grammar } from "../languages/compile-language.ts";

/** A number of days by which one event of a sentence is told from another: “a day after (the mayor resigned)”. */
export interface Count extends Span {
  /** Days from the event that follows these words to the one that they date; negative for “before”. */
  readonly days: number;
}

/** Lengths of time in `sentence` that are counted to an event, with their “after” or “before”. Weeks and more are too rough for a day. */
export function findCounts(
  text: string,
  sentence: Span,
  expressions: readonly TimeExpression[],
  { language }: Grammar,
): readonly Count[] {
  const lengths = expressions.flatMap(({ start, end, value }): readonly Count[] => {
    const days = Number(/^P(\d{1,3})D$/u.exec(value)?.[1] ?? Number.NaN);
    const word = language.countedTo.exec(text.slice(end, end + 20));
    if (Number.isNaN(days) || word === null) return [];
    return [{ start, end: end + word[0].length, days: word.groups?.["after"] ? days : -days }];
  });
  const named = [...slice(text, sentence).matchAll(language.dayNextTo)].flatMap((match): readonly Count[] => {
    const start = sentence.start + match.index;
    const span = { start, end: start + match[0].length };
    if (expressions.some((expression) => overlaps(expression, span))) return [];
    return [{ ...span, days: match.groups?.["after"] ? 1 : -1 }];
  });
  return [...lengths, ...named].toSorted((a, b) => a.start - b.start);
}
