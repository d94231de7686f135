import { scaleLinear } from "d3-scale";

import type { DayRange } from "../../core/edtf.ts";
import type { MarkedEvent } from "../../core/wire/assets.ts";
import { extentOf } from "./event-range.ts";

/** Maps days to pixels and back. Days are counted from 1970-01-01, half-open at their end. */
export interface TimeScale {
  readonly toPixel: (day: number) => number;
  readonly toDay: (pixel: number) => number;
}

/** Days in proportion: a year takes twelve months' room. */
export function linearScale(range: DayRange, width: number): TimeScale {
  const scale = scaleLinear().domain([range.first, range.last]).range([0, width]);
  return { toPixel: (day) => scale(day), toDay: (pixel) => scale.invert(pixel) };
}

/** Each date on which something begins takes the same room: five events in forty years and ten in a week both read. */
export function evenScale(events: readonly MarkedEvent[], range: DayRange, width: number): TimeScale {
  const starts = [...new Set(events.map((event) => extentOf(event).first))].toSorted((a, b) => a - b);
  const days = [range.first, ...starts, range.last];
  const step = width / (days.length - 1);
  const scale = scaleLinear()
    .domain(days)
    .range(days.map((_, index) => index * step));
  return { toPixel: (day) => scale(day), toDay: (pixel) => scale.invert(pixel) };
}
