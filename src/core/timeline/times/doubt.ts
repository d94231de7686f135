import type { Span, TimeExpression } from "../../model.ts";
import type { Grammar } from "../languages/compile-language.ts";

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
  { language: { negated, hypothetical }, breaks }: Grammar,
): TimeExpression["doubt"] {
  const before =
    text
      .slice(Math.max(sentence.start, at.start - REACH), at.start)
      .split(breaks)
      .at(-1) ?? "";
  const after = text.slice(at.end, Math.min(sentence.end, at.end + REACH)).split(breaks)[0] ?? "";
  const stretch = `${before}\u2026${after}`;
  if (negated.test(stretch)) return "negated";
  // “The blast on 3 May could have been prevented”: the date is the blast's.
  const isOfSubject = /\p{L}+\s+\p{L}+\s+\p{L}+\s*$/u.test(before) && hypothetical.test(after);
  if (hypothetical.test(stretch) && !isOfSubject) return "hypothetical";
  return undefined;
}
