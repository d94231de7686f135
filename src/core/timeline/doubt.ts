import type { Span, TimeExpression } from "../model.ts";
import type { Language } from "./language.ts";

/** How far from a date its denial may stand, in UTF-16 units. */
const REACH = 60;

/**
 * Why the date at `at` is not to be plotted: words right beside it, in the same stretch between stops, deny that
 * anything is said of it, or only suppose what it dates.
 */
export function doubtAbout(
  text: string,
  sentence: Span,
  at: Span,
  { negated, hypothetical }: Language,
): TimeExpression["doubt"] {
  const before = text.slice(Math.max(sentence.start, at.start - REACH), at.start);
  const after = text.slice(at.end, Math.min(sentence.end, at.end + REACH));
  const stretch = `${before.slice(lastStop(before))}\u2026${after.slice(0, firstStop(after))}`;
  if (negated.test(stretch)) return "negated";
  if (hypothetical.test(stretch)) return "hypothetical";
  return undefined;
}

const lastStop = (text: string): number =>
  Math.max(...[",", ";", ":", "(", "—", "–"].map((stop) => text.lastIndexOf(stop))) + 1;

function firstStop(text: string): number {
  const stop = text.search(/[,;:)—–]/u);
  return stop < 0 ? text.length : stop;
}
