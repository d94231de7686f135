import type { Span } from "../model.ts";
import type { Grammar } from "./compile-language.ts";

export type Tense = "past" | "present" | "future";

/** A verb form or other word that shows a clause's time. */
export interface TenseMark extends Span {
  readonly tense: Tense;
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

/**
 * Tense of the clause in which `at` stands: of the nearest mark before it in the same stretch between commas, else
 * the nearest after it, else the nearest before.
 */
export function tenseAt(text: string, at: Span, marks: readonly TenseMark[]): Tense | undefined {
  const next = firstFrom(marks, at.end);
  const before = marks.slice(Math.max(0, next - INSIDE), next).findLast((mark) => mark.end <= at.start);
  if (before && !/[,;:()–—]/u.test(text.slice(before.end, at.start))) return before.tense;
  return (marks[next] ?? before)?.tense;
}

/** Marks that can stand within one expression (“at the end of next year”). */
const INSIDE = 4;

/** Index of the first mark that begins at `start` or later. */
function firstFrom(marks: readonly TenseMark[], start: number): number {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks[middle]?.start ?? Infinity) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
