import type { DayRange } from "../../core/edtf.ts";
import type { MarkedEvent } from "../../core/wire/assets.ts";
import { whenOf } from "../ui/clock-of.ts";
import { extentOf, fullRange } from "./event-range.ts";
import type { Extent } from "./lay-out-marks.ts";
import { MOST_SIGLA } from "./name-reporters.ts";
import { evenScale, linearScale, type TimeScale } from "./time-scale.ts";

/** What of a chart stays the same while it is zoomed and panned: worked out once, since there may be 5,000 events. */
export interface ChartBase {
  readonly full: DayRange;
  /** Whether some events give their time by the clock. */
  readonly timed: boolean;
  /** Of the chart as it is when all is in view. */
  readonly scale: TimeScale;
  /**
   * How many times it can be spread: then one day fills it, an hour where events give their time, or the room between
   * two dates of an even scale.
   */
  readonly deepest: number;
  /** The events there, those that most articles and most passages report first. */
  readonly extents: readonly BaseExtent[];
}

interface BaseExtent extends Extent {
  /** Whether it is of one day: a dot, unless looked at so near that a day is a long time. */
  readonly isDay: boolean;
}

/** A label's words in pixels at most, and what a character takes on average of the words and of the line below them. */
const LABEL = 240;
const CHARACTER = 6.6;
const SMALL_CHARACTER = 5.8;

/** Lays `events`, at least one, along `width` pixels; `even` gives each date the same room. */
export function layOutBase(events: readonly MarkedEvent[], even: boolean, width: number): ChartBase {
  const full = fullRange(events);
  const scale = even ? evenScale(events, full, width) : linearScale(full, width);
  const starts = new Set(events.map((event) => extentOf(event).first));
  const timed = [...starts].some((start) => !Number.isInteger(start));
  const deepest = even ? starts.size + 1 : (full.last - full.first) * (timed ? 24 : 1);
  const weighed = events.map((event) => {
    const { first, last } = extentOf(event);
    const x = scale.toPixel(first);
    const articles = new Set(event.mentions.map(({ article }) => article)).size;
    const isDay = last - first <= 1 && !isOpen(event);
    const extent: BaseExtent = {
      event,
      x,
      // Between two dates of an even scale there may be years.
      width: isDay && even ? 0 : scale.toPixel(last) - x,
      isDay,
      label: labelWidth(event, articles),
    };
    return { extent, articles, mentions: event.mentions.length };
  });
  const extents = weighed
    .toSorted((a, b) => b.articles - a.articles || b.mentions - a.mentions)
    .map(({ extent }) => extent);
  return { full, timed, scale, deepest: Math.max(2, deepest), extents };
}

/** Least width of a bar, of a day's bar, and what an end that is open, fading out, takes beyond its date. */
const BAR = 10;
const DAY_BAR = 160;
const OPEN = 48;

/** Those of `extents` that are between 0 and `width` when all is spread by `k` and moved by `x` pixels. */
export function zoomExtents(
  extents: readonly BaseExtent[],
  { k, x: moved }: { readonly k: number; readonly x: number },
  width: number,
): readonly Extent[] {
  return extents.flatMap((extent) => {
    const [left, right] = openEnds(extent.event);
    // In hundredths, or what stands at the very edge would be in view or not as sums of fractions come out.
    const x = Math.round((extent.x * k + moved - left) * 100) / 100;
    const spread = extent.width * k;
    const isDot = extent.isDay && spread < DAY_BAR;
    const own = isDot ? 0 : Math.max(BAR, spread) + left + right;
    return x + own >= 0 && x <= width ? [{ ...extent, x, width: own }] : [];
  });
}

/** The pixel of what is in view that is nearest to the middle: zoomed about it, a chart is never left empty. */
export function findMiddle(extents: readonly Extent[], width: number): number {
  const middle = width / 2;
  const places = extents.map(({ x, width: own }) => Math.min(x + own, Math.max(x, middle)));
  const [nearest] = places.toSorted((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
  return nearest ?? middle;
}

const isOpen = ({ when }: MarkedEvent): boolean => when.includes("..");
const openEnds = ({ when }: MarkedEvent): readonly [number, number] => [
  when.startsWith("../") ? OPEN : 0,
  when.endsWith("/..") ? OPEN : 0,
];

/**
 * Of the words, or of the date and reporters below them, whichever is longer: sigla of two letters, or “43 articles”.
 */
function labelWidth(event: MarkedEvent, articles: number): number {
  const reporters = articles > MOST_SIGLA ? 12 : 3 * articles;
  const below = (whenOf(event).length + reporters + 3) * SMALL_CHARACTER;
  return Math.max(Math.min(LABEL, event.label.length * CHARACTER), below);
}
