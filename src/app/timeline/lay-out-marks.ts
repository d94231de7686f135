import type { MarkedEvent } from "../../core/wire/assets.ts";

/** Where an event's mark stands: pixels from the chart's left, `row` from the axis upwards. */
export interface PlacedMark {
  readonly event: MarkedEvent;
  readonly x: number;
  /** Pixels the event's date covers; 0 for a day, which is drawn as a dot. */
  readonly width: number;
  readonly row: number;
  /** Whether its label stands before the mark, since there is no room after it. */
  readonly flipped: boolean;
  /** Pixels that its label may take, up to the next mark of its row. */
  readonly room: number;
}

/** Events for which there is no room at this zoom, gathered at one place of the axis. */
export interface Crowd {
  readonly x: number;
  readonly events: readonly MarkedEvent[];
}

/** Where an event's date lies on a chart, in pixels, and how much its words take. */
export interface Extent {
  readonly event: MarkedEvent;
  readonly x: number;
  readonly width: number;
  readonly label: number;
}

/** Where its whole label has no room, an event is content with so much of it: its date, and a word or two. */
const SHORT = 128;
/** Room for the dot and a gap to the next mark. */
const BESIDE = 24;
/** Pixels that a label takes at most, however much room there is: more is too long to be read at a glance. */
export const LONGEST = 420;
/** Half a large dot and its border: nearer the edge than this, a dot would be cut. */
const EDGE = 7;
/**
 * A large dot begins six pixels before its place and ends seven after it: what a mark takes there, with a pixel of air.
 */
const BEFORE = 6;
const AFTER = 8;
/** Crowds nearer than this, in pixels, are one; half of the widest count stays clear of the edge. */
const NEAR = 44;
const HALF_COUNT = 22;

interface Layout {
  readonly marks: readonly PlacedMark[];
  readonly crowds: readonly Crowd[];
}

/**
 * Gives each event that fits a row of its own stretch, in the order of `extents`: the weightiest first. What does not
 * fit becomes a crowd on the axis, so nothing vanishes. The event with the id `kept` is placed before all others if it
 * would not fit else: one that is seen already stays where it is when it is chosen. Events outside `[0, width]` are
 * left out. O(n rows marks).
 */
export function layOutMarks(
  extents: readonly Extent[],
  width: number,
  rows: number,
  kept: string | undefined,
): Layout {
  const visible = extents.filter(({ x, width: own }) => x + own >= 0 && x <= width);
  const layout = place(visible, width, rows);
  const crowded = layout.crowds.some(({ events }) => events.some(({ id }) => id === kept));
  if (!crowded) return layout;
  const isKept = ({ event }: Extent): boolean => event.id === kept;
  return place([...visible.filter(isKept), ...visible.filter((extent) => !isKept(extent))], width, rows);
}

function place(extents: readonly Extent[], width: number, rows: number): Layout {
  const taken: Stretch[][] = Array.from({ length: rows }, () => []);
  const whole = placeIn(taken, extents, width);
  const short = placeIn(
    taken,
    whole.left.map((extent) => ({ ...extent, label: Math.min(extent.label, SHORT) })),
    width,
  );
  const placed = [...whole.marks, ...short.marks].map(({ stretch, label, ...mark }): PlacedMark => {
    const more = widen(taken[mark.row] ?? [], stretch, mark.flipped, LONGEST - label, width);
    // On a narrow chart a label may have too little room on either side.
    const most = mark.flipped ? Infinity : width - Math.max(0, mark.x) - BESIDE;
    return { ...mark, room: Math.min(label + more, most) };
  });
  return { marks: placed.toSorted((a, b) => a.x - b.x), crowds: gather(short.left, width) };
}

/** A mark with what it takes of its row, and how much of that its label asked for. */
type Standing = Omit<PlacedMark, "room"> & { readonly stretch: Stretch; readonly label: number };

/** Adds to the rows what there is room for. */
function placeIn(
  taken: readonly Stretch[][],
  extents: readonly Extent[],
  width: number,
): { readonly marks: readonly Standing[]; readonly left: readonly Extent[] } {
  const marks: Standing[] = [];
  const left: Extent[] = [];
  for (const extent of extents) {
    const x = extent.width === 0 ? Math.min(width - EDGE, Math.max(EDGE, extent.x)) : extent.x;
    const begin = Math.max(0, x);
    const label = extent.label + BESIDE;
    const flipped = begin + label > width && begin > label;
    const from = flipped ? begin - label : begin - BEFORE;
    const to = Math.max(x + extent.width + BEFORE, flipped ? begin + AFTER : begin + label);
    const row = taken.findIndex((stretches) =>
      stretches.every((other) => to <= other.from || other.to <= from),
    );
    const stretches = taken[row];
    if (stretches) {
      const stretch = { from, to };
      stretches.push(stretch);
      const { event, width, label } = extent;
      marks.push({ event, x, width, row, flipped, stretch, label });
    } else left.push(extent);
  }
  return { marks, left };
}

/** What a mark and its label take of a row, in pixels. */
interface Stretch {
  from: number;
  to: number;
}

/** Gives a stretch of a row what is free beyond its label's end, up to `most` pixels; how much that is. */
function widen(
  row: readonly Stretch[],
  stretch: Stretch,
  flipped: boolean,
  most: number,
  width: number,
): number {
  const free = flipped
    ? stretch.from - Math.max(0, ...row.map(({ to }) => (to <= stretch.from ? to : 0)))
    : Math.min(width, ...row.map(({ from }) => (from >= stretch.to ? from : width))) - stretch.to;
  const more = Math.max(0, Math.min(most, free));
  if (flipped) stretch.from -= more;
  else stretch.to += more;
  return more;
}

/** Those that do not fit, by where they lie; a crowd stands in their midst. */
export function gather(extents: readonly Extent[], width: number): readonly Crowd[] {
  const placed = extents.map(({ event, x, width: own }) => ({
    event,
    x: Math.min(width - HALF_COUNT, Math.max(HALF_COUNT, x + own / 2)),
  }));
  const crowds: { x: number; events: MarkedEvent[] }[] = [];
  for (const { event, x } of placed.toSorted((a, b) => a.x - b.x)) {
    const last = crowds.at(-1);
    if (last && x - last.x < NEAR) {
      last.events.push(event);
      last.x += (x - last.x) / last.events.length;
    } else crowds.push({ x, events: [event] });
  }
  return crowds;
}
