import type { ArticleId } from "../../core/model.ts";
import type { MarkedEvent } from "../../core/wire/assets.ts";
import { type Crowd, type Extent, gather, LONGEST } from "./lay-out-marks.ts";

/** Where an event stands on a chart on which each article has a lane of its own, of one row or several. */
export interface PlacedLaneMark {
  readonly event: MarkedEvent;
  /** Pixels from the chart's left, and what the event's date covers; 0 for a day. */
  readonly x: number;
  readonly width: number;
  /** One in the lane of each article that reports it, counted from the top. */
  readonly rows: readonly number[];
  /** Where its label has most room; absent where it has too little anywhere. */
  readonly label: LaneLabel | undefined;
}

interface LaneLabel {
  readonly row: number;
  /** Pixels that it may take. */
  readonly room: number;
  /** Whether it stands before the mark. */
  readonly flipped: boolean;
}

interface LaneLayout {
  readonly lanes: number;
  readonly marks: readonly PlacedLaneMark[];
  readonly crowds: readonly Crowd[];
}

/** The least height of a row and the most rows of a lane, which else would lie far apart. */
const ROW_HEIGHT = 20;
const MOST_ROWS = 4;

/** How many rows each of `lanes` lanes has in a chart of `height` pixels, and how high they are. */
export function shareOut(
  height: number,
  lanes: number,
): { readonly share: number; readonly rowHeight: number } {
  const laneHeight = height / Math.max(1, lanes);
  const share = Math.min(MOST_ROWS, Math.max(1, Math.floor(laneHeight / ROW_HEIGHT)));
  return { share, rowHeight: laneHeight / share };
}

/** Half a large dot with a gap to the next one, and where a dot's label begins, in pixels. */
const DOT = 9;
const BESIDE = 12;
/** The least room that a label is worth, about eight letters, in pixels. */
const LEAST = 56;
/** Between a label and what stands after it, the chart's edge too, in pixels. */
const GAP = 8;
/**
 * Room after a mark with which its label is content, and what keeps one before its mark apart from the mark before it.
 */
const ENOUGH = 112;
const APART = 24;
/** Room with which a label would rather end before what joins other marks than cross it: about a dozen letters. */
const CLEAR = 80;
/** Half of what joins marks, with some air. */
const JOIN = 3;
/** Marks drawn at most, the weightiest: more cannot be told apart, and with 570 each frame of zooming took 100 ms. */
const MOST_MARKS = 160;
/** Half a large dot: nearer the edge than this, a dot would be cut. */
const EDGE = 7;

/**
 * Gives each event a mark in each of `lanes`, which are of one article or several, of which one reports it, in the
 * order of `extents`: the weightiest first, but the one with the id `kept` before all. A lane has `share` rows, so that
 * as many events fit at one time. What finds no place in one of its lanes, and what is too much to be drawn, is
 * gathered on the axis. Labels take what room is left. O(n).
 */
export function layOutLanes(
  extents: readonly Extent[],
  width: number,
  lanes: readonly (readonly ArticleId[])[],
  share: number,
  kept: string | undefined,
): LaneLayout {
  const laneOf = new Map(lanes.flatMap((articles, lane) => articles.map((article) => [article, lane])));
  const rows = Array.from({ length: lanes.length * share }, () => makeRow(width));
  const placed: { readonly mark: Omit<PlacedLaneMark, "label">; readonly wanted: number }[] = [];
  const left: Extent[] = [];
  const visible = extents.filter(({ x, width: own }) => x + own >= 0 && x <= width);
  const isKept = ({ event }: Extent): boolean => event.id === kept;
  for (const extent of [...visible.filter(isKept), ...visible.filter((other) => !isKept(other))]) {
    const { event, width: own } = extent;
    const x = own === 0 ? Math.min(width - EDGE, Math.max(EDGE, extent.x)) : extent.x;
    const [from, to] = [x - DOT, x + own + DOT];
    const places =
      placed.length < MOST_MARKS ? findPlaces(rows, lanesOf(event, laneOf), share, from, to) : undefined;
    if (places === undefined) left.push(extent);
    else {
      for (const row of places) take(rows[row], from, to);
      placed.push({ mark: { event, x, width: own, rows: places }, wanted: Math.min(LONGEST, extent.label) });
    }
  }
  // What joins the marks of one event crosses the lanes between: labels keep clear of it where they can.
  const crossed = rows.map(() => makeRow(width));
  for (const { mark } of placed) {
    const [top = 0, bottom = top] = [mark.rows[0], mark.rows.at(-1)];
    for (let row = top + 1; row < bottom; row++) take(crossed[row], mark.x - JOIN, mark.x + JOIN);
  }
  const marks = placed.map(({ mark, wanted }) => ({
    ...mark,
    label: placeLabel(rows, crossed, mark, wanted),
  }));
  return { lanes: lanes.length, marks: marks.toSorted((a, b) => a.x - b.x), crowds: gather(left, width) };
}

/** The lanes of the articles that report the event, from the top. */
const lanesOf = ({ mentions }: MarkedEvent, laneOf: ReadonlyMap<ArticleId, number>): readonly number[] =>
  [...new Set(mentions.flatMap(({ article }) => laneOf.get(article) ?? []))].toSorted((a, b) => a - b);

/** In each of `lanes` the first row that is free between two pixels; `undefined` when one of them has none. */
function findPlaces(
  rows: readonly Row[],
  lanes: readonly number[],
  share: number,
  from: number,
  to: number,
): readonly number[] | undefined {
  const places = lanes.flatMap((lane) => {
    const end = (lane + 1) * share;
    for (let row = lane * share; row < end; row++) if (isFree(rows[row], from, to)) return [row];
    return [];
  });
  return places.length === lanes.length && lanes.length > 0 ? places : undefined;
}

/**
 * The best place for a label of a mark, which it then takes: over a bar and on, else beside the mark. Where it has
 * enough room before what has `crossed` its row, it ends there.
 */
function placeLabel(
  rows: readonly Row[],
  crossed: readonly Row[],
  { x, width, rows: own }: Omit<PlacedLaneMark, "label">,
  wanted: number,
): LaneLabel | undefined {
  const end = x + width + BESIDE;
  const over = width === 0 ? 0 : end - Math.max(0, x);
  const start = x - BESIDE;
  const enough = Math.min(CLEAR, wanted);
  const [best] = own
    .flatMap((row): readonly LaneLabel[] => {
      const placesIn = (free: Row | undefined): readonly LaneLabel[] => [
        { row, room: Math.min(wanted, over + roomAfter(free, end, wanted + GAP) - GAP), flipped: false },
        { row, room: Math.min(wanted, roomBefore(free, start, wanted + APART) - APART), flipped: true },
      ];
      const clear = placesIn(crossed[row]);
      return placesIn(rows[row]).map((label, side) => {
        const room = Math.min(label.room, clear[side]?.room ?? label.room);
        return room >= enough ? { ...label, room } : label;
      });
    })
    .toSorted((a, b) => worth(b, wanted) - worth(a, wanted) || b.room - a.room);
  if (best === undefined || best.room < Math.min(LEAST, wanted)) return undefined;
  if (best.flipped) take(rows[best.row], start - best.room, start);
  else take(rows[best.row], end, end + best.room - over);
  return best;
}

/** Labels stand after their marks, unless they have too little room there. */
const worth = ({ room, flipped }: LaneLabel, wanted: number): number =>
  flipped ? room : room >= Math.min(ENOUGH, wanted) ? LONGEST + room : room;

/**
 * What of a row is taken, from the chart's left to its right, a few pixels a cell: asking is quick for 5,000 events
 * too.
 */
type Row = Uint8Array;
const CELL = 3;

const makeRow = (width: number): Row => new Uint8Array(Math.ceil(width / CELL));

/** The cells of `row` between two pixels; writing to them writes to the row. */
const cellsOf = (row: Row | undefined, from: number, to: number): Row =>
  (row ?? makeRow(0)).subarray(Math.max(0, Math.floor(from / CELL)), Math.max(0, Math.ceil(to / CELL)));

const isFree = (row: Row | undefined, from: number, to: number): boolean =>
  !cellsOf(row, from, to).includes(1);

const take = (row: Row | undefined, from: number, to: number): unknown => cellsOf(row, from, to).fill(1);

/** Pixels that are free from here on, up to `most`. */
function roomAfter(row: Row | undefined, from: number, most: number): number {
  const cells = cellsOf(row, from, from + most);
  const taken = cells.indexOf(1);
  return (taken < 0 ? cells.length : taken) * CELL;
}

/** Pixels that are free up to here, up to `most`. */
function roomBefore(row: Row | undefined, to: number, most: number): number {
  const cells = cellsOf(row, to - most, to);
  return Math.min(to, (cells.length - 1 - cells.lastIndexOf(1)) * CELL);
}
