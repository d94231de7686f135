import type { Span } from "./model.ts";

/** A piece of text that no edge of a mark falls into, with the ids of the marks that cover it, in the marks' order. */
export interface Stretch extends Span {
  readonly ids: readonly string[];
}

/**
 * Cuts `span` at every edge of `marks` within it: the stretches are in order, touch, and cover it. Empty marks are
 * ignored. A sweep: O(m log m + s · a log a) for m marks, s stretches and a marks at one place.
 */
export function cutStretches(
  span: Span,
  marks: readonly (Span & { readonly id: string })[],
): readonly Stretch[] {
  const inside = marks
    .map(({ start, end, id }, order) => ({ start, end, id, order }))
    .filter(({ start, end }) => start < end && start < span.end && span.start < end)
    .toSorted((a, b) => a.start - b.start);
  const edges = new Set([span.start, span.end]);
  for (const { start, end } of inside) {
    if (start > span.start) edges.add(start);
    if (end < span.end) edges.add(end);
  }
  const cuts = [...edges].toSorted((a, b) => a - b);
  let covering: typeof inside = [];
  let begun = 0;
  return cuts.slice(1).map((end, index) => {
    const start = cuts[index] ?? span.start;
    const before = begun;
    while ((inside[begun]?.start ?? Infinity) <= start) begun++;
    covering = [...covering, ...inside.slice(before, begun)]
      .filter((mark) => start < mark.end)
      .toSorted((a, b) => a.order - b.order);
    return { start, end, ids: covering.map(({ id }) => id) };
  });
}
