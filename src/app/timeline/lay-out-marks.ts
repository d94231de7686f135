import type { MarkedEvent } from "../../core/assets.ts";

/** Where an event's mark stands: pixels from the chart's left, `row` from the axis upwards. */
export interface PlacedMark {
  readonly event: MarkedEvent;
  readonly x: number;
  /** Pixels the event's date covers; 0 for a day, which is drawn as a dot. */
  readonly width: number;
  readonly row: number;
  /** Whether its label stands before the mark, since there is no room after it. */
  readonly flipped: boolean;
}

/** Events for which there is no room at this zoom, gathered at one place of the axis. */
export interface Crowd {
  readonly x: number;
  readonly events: readonly MarkedEvent[];
}

export interface Extent {
  readonly event: MarkedEvent;
  readonly x: number;
  readonly width: number;
}

/** A label's width in pixels at most, and what one of its characters takes on average. */
const LABEL = 210;
const CHARACTER = 6.6;
/** Room for the dot, the sigla and a gap to the next mark. */
const BESIDE = 52;
/** Half a large dot and its border: nearer the edge than this, a dot would be cut. */
const EDGE = 7;
/** Crowds nearer than this, in pixels, are one. */
const NEAR = 40;

/**
 * Gives each event that fits a row of its own stretch, the weightiest first: the chosen one, then those that most
 * articles and most mentions report. What does not fit becomes a crowd on the axis, so nothing vanishes. Events
 * outside `[0, width]` are left out. O(n log n + n rows marks).
 */
export function layOutMarks(
  extents: readonly Extent[],
  width: number,
  rows: number,
  chosen: string | undefined,
): { readonly marks: readonly PlacedMark[]; readonly crowds: readonly Crowd[] } {
  const visible = extents.filter(({ x, width: own }) => x + own >= 0 && x <= width);
  const taken: { readonly from: number; readonly to: number }[][] = Array.from({ length: rows }, () => []);
  const marks: PlacedMark[] = [];
  const left: Extent[] = [];
  for (const found of visible.toSorted((a, b) => weigh(b.event, chosen) - weigh(a.event, chosen))) {
    const x = found.width === 0 ? Math.min(width - EDGE, Math.max(EDGE, found.x)) : found.x;
    const extent = { ...found, x };
    const begin = Math.max(0, extent.x);
    const label = labelWidth(extent.event);
    const flipped = begin + label > width && begin > label;
    const from = flipped ? begin - label : begin - 6;
    const to = Math.max(extent.x + extent.width, flipped ? begin + 8 : begin + label);
    const row = taken.findIndex((stretches) =>
      stretches.every((other) => to <= other.from || other.to <= from),
    );
    const stretches = taken[row];
    if (stretches) {
      stretches.push({ from, to });
      marks.push({ ...extent, row, flipped });
    } else left.push(extent);
  }
  return { marks: marks.toSorted((a, b) => a.x - b.x), crowds: gather(left, width) };
}

const labelWidth = ({ label }: MarkedEvent): number => Math.min(LABEL, label.length * CHARACTER) + BESIDE;

function weigh(event: MarkedEvent, chosen: string | undefined): number {
  if (event.id === chosen) return Infinity;
  return new Set(event.mentions.map(({ article }) => article)).size * 1000 + event.mentions.length;
}

function gather(extents: readonly Extent[], width: number): readonly Crowd[] {
  const placed = extents.map(({ event, x, width: own }) => ({
    event,
    x: Math.min(width - 12, Math.max(12, x + own / 2)),
  }));
  const crowds: { x: number; events: MarkedEvent[] }[] = [];
  for (const { event, x } of placed.toSorted((a, b) => a.x - b.x)) {
    const last = crowds.at(-1);
    if (last && x - last.x < NEAR) last.events.push(event);
    else crowds.push({ x, events: [event] });
  }
  return crowds;
}
