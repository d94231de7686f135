import { firstIndex } from "./first-index.ts";
import type { Span } from "./model.ts";

/** Length of `span`, in UTF-16 units. */
export const lengthOf = (span: Span): number => span.end - span.start;

/** Whether `a` and `b` share at least one unit. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Whether all of `inner` lies within `outer`. */
export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

/** Units that `a` and `b` share; 0 when they do not meet. */
export const meet = (a: Span, b: Span): number =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

/** What of `span` lies within `outer`, which it must meet. */
export const cutTo = (span: Span, outer: Span): Span => ({
  start: Math.max(span.start, outer.start),
  end: Math.min(span.end, outer.end),
});

/** The text under `span`. */
export const slice = (text: string, span: Span): string => text.slice(span.start, span.end);

/** Index of the first of `spans`, which are in order, that ends after `offset`; their number when none does. O(log n). */
export const firstEndingAfter = (spans: readonly Span[], offset: number): number =>
  firstIndex(spans.length, (index) => (spans[index]?.end ?? Infinity) > offset);

/** By start, then by end: the order in which spans are read. */
export const byPosition = (a: Span, b: Span): number => a.start - b.start || a.end - b.end;

/** The fewest spans that cover the same units as `spans`, in order; empty spans are dropped. O(n log n). */
export function union(spans: readonly Span[]): readonly Span[] {
  const merged: { start: number; end: number }[] = [];
  for (const span of spans.filter((s) => s.end > s.start).toSorted(byPosition)) {
    const last = merged.at(-1);
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else merged.push({ start: span.start, end: span.end });
  }
  return merged;
}

/** `span` without the white space at its ends; an empty span at its end when there is nothing else. */
export function trim(text: string, span: Span): Span {
  const inner = slice(text, span);
  const start = span.start + (inner.length - inner.trimStart().length);
  return {
    start: Math.min(start, span.end),
    end: Math.max(Math.min(start, span.end), span.start + inner.trimEnd().length),
  };
}
