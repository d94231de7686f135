import type { Span, TimeExpression } from "../../model.ts";
import { overlaps, slice } from "../../span.ts";
import type { Grammar } from "../languages/compile-language.ts";
import type { Distance } from "./count-from.ts";

/** A length of time by which one event of a sentence is told from another: “a day after (the mayor resigned)”. */
export interface Count extends Span, Distance {
  /** Whether it is counted from the day of writing or another date: “it is ten years since (the mill burnt)”. */
  readonly isSince?: boolean;
}

/** What lengths of TIMEX3 are counted in. */
const UNITS: Readonly<Record<string, Distance["unit"]>> = {
  TS: "second",
  TM: "minute",
  TH: "hour",
  D: "day",
  W: "week",
  M: "month",
  Y: "year",
};

/** Lengths of time in `sentence` that are counted to an event, with their “after”, “before” or “since”. */
export function findCounts(
  text: string,
  sentence: Span,
  expressions: readonly TimeExpression[],
  { language }: Grammar,
): readonly Count[] {
  const lengths = expressions.flatMap(({ start, end, value }): readonly Count[] => {
    const [, time = "", number, letter = ""] = /^P(T?)(\d{1,3})([SHDWMY])$/u.exec(value) ?? [];
    const unit = UNITS[`${time}${letter}`];
    const word = language.countedTo.exec(text.slice(end, end + 20));
    const before = text.slice(sentence.start, start);
    if (unit === undefined || word === null || language.lasting.test(before)) return [];
    const isSince = word.groups?.["since"] !== undefined;
    if (isSince && !language.passed.test(before)) return [];
    const isAfter = isSince || word.groups?.["after"] !== undefined;
    const count = isAfter ? Number(number) : -Number(number);
    return [{ start, end: end + word[0].length, unit, count, ...(isSince ? { isSince } : {}) }];
  });
  const named = [...slice(text, sentence).matchAll(language.dayNextTo)].flatMap((match): readonly Count[] => {
    const start = sentence.start + match.index;
    const span = { start, end: start + match[0].length };
    if (expressions.some((expression) => overlaps(expression, span))) return [];
    const isSame = match.groups?.["same"] !== undefined;
    return [{ ...span, unit: "day", count: isSame ? 0 : match.groups?.["after"] ? 1 : -1 }];
  });
  return [...lengths, ...named].toSorted((a, b) => a.start - b.start);
}
