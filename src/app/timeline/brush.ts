/** A part of the overview, from its first pixel to its last. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** What a drag over the overview does: moves the window, or one of its ends, or draws another window. */
export type BrushPart = "window" | "start" | "end" | "elsewhere";

/**
 * The stretch that a drag of `part` from `from` to `to` asks for, when it began with `seen` in view: within
 * `full`, and at least `least` long. A window that is moved keeps its width.
 */
export function brush(
  part: BrushPart,
  seen: Stretch,
  [from, to]: readonly [number, number],
  full: Stretch,
  least: number,
): Stretch {
  switch (part) {
    case "window": {
      const by = within(to - from, full.first - seen.first, full.last - seen.last);
      return { first: seen.first + by, last: seen.last + by };
    }
    case "start":
      return { first: within(seen.first + to - from, full.first, seen.last - least), last: seen.last };
    case "end":
      return { first: seen.first, last: within(seen.last + to - from, seen.first + least, full.last) };
    case "elsewhere": {
      const middle = within((from + to) / 2, full.first + least / 2, full.last - least / 2);
      const half = Math.max(least / 2, Math.abs(to - from) / 2);
      return { first: Math.max(full.first, middle - half), last: Math.min(full.last, middle + half) };
    }
    default:
      return part satisfies never;
  }
}

const within = (at: number, low: number, high: number): number => Math.min(high, Math.max(low, at));
