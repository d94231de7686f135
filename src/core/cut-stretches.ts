import type { Span } from "./model.ts";

/** A piece of text that no edge of a mark falls into, with the ids of the marks that cover it, in the marks' order. */
export interface Stretch extends Span {
  readonly ids: readonly string[];
}

/**
 * Cuts `span` at every edge of `marks` within it: the stretches are in order, touch, and cover it. Empty marks are
 * ignored. O((m + s) log m) for m marks and s stretches times the marks that cover each.
 */
export function cutStretches(
  span: Span,
  marks: readonly (Span & { readonly id: string })[],
): readonly Stretch[] {
  const inside = marks.filter(
    (mark) => mark.start < mark.end && mark.start < span.end && span.start < mark.end,
  );
  const edges = new Set([span.start, span.end]);
  for (const { start, end } of inside) {
    if (start > span.start) edges.add(start);
    if (end < span.end) edges.add(end);
  }
  const cuts = [...edges].toSorted((a, b) => a - b);
  return cuts.slice(1).map((end, index) => {
    const start = cuts[index] ?? span.start;
    return { start, end, ids: inside.filter((m) => m.start <= start && end <= m.end).map(({ id }) => id) };
  });
}
