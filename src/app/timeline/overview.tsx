import { memo, type PointerEvent, useRef } from "react";

import type { MarkedEvent } from "../../core/assets.ts";
import { type DayRange, formatDay } from "../../core/edtf.ts";
import { groupBy } from "../../core/group-by.ts";
import { formatDate } from "../ui/format-date.ts";
import { brush, type BrushPart } from "./brush.ts";
import { extentOf } from "./event-range.ts";

interface OverviewProps {
  readonly events: readonly MarkedEvent[];
  readonly full: DayRange;
  readonly visible: DayRange;
  /** Of the strip, in pixels. */
  readonly width: number;
  /** Told of each range that a drag passes. */
  readonly onLook: (range: DayRange) => void;
  /** Told of the last one. */
  readonly onRange: (range: DayRange) => void;
}

/** Least width of the window in pixels, so that it can be taken hold of. */
const LEAST = 16;

interface Drag {
  readonly part: BrushPart;
  readonly seen: DayRange;
  readonly from: number;
  readonly at?: DayRange;
}

/**
 * All events on one strip, days in proportion, with a window on what the chart shows: drag it, or its ends, or draw
 * another. By hand only: the chart has the keys.
 */
export function Overview({ events, full, visible, width, onLook, onRange }: OverviewProps) {
  const drag = useRef<Drag>(undefined);
  const days = full.last - full.first;
  const seen = { first: Math.max(full.first, visible.first), last: Math.min(full.last, visible.last) };
  const isWhole = seen.last - seen.first > 0.999 * days;
  const least = Math.min(days, (LEAST / width) * days);
  const dayAt = ({ currentTarget, clientX }: PointerEvent): number =>
    full.first + ((clientX - currentTarget.getBoundingClientRect().left) / width) * days;
  const begin = (pointer: PointerEvent): void => {
    if (pointer.button !== 0) return;
    const { target, currentTarget, pointerId } = pointer;
    const part =
      target instanceof HTMLElement ? (target.dataset["part"] as BrushPart | undefined) : undefined;
    drag.current = { part: part ?? "elsewhere", seen, from: dayAt(pointer) };
    currentTarget.setPointerCapture(pointerId);
  };
  const look = (pointer: PointerEvent): void => {
    if (!drag.current) return;
    const { part, seen, from } = drag.current;
    const at = brush(part, seen, [from, dayAt(pointer)], full, least);
    drag.current = { ...drag.current, at };
    onLook(at);
  };
  const settle = (): void => {
    if (drag.current?.at) onRange(drag.current.at);
    drag.current = undefined;
  };
  return (
    <div
      className="overview"
      aria-hidden="true"
      onPointerDown={begin}
      onPointerMove={look}
      onLostPointerCapture={settle}
    >
      <Strip events={events} full={full} />
      <span
        className="overview-window"
        data-part={isWhole ? undefined : "window"}
        style={{
          translate: `${((seen.first - full.first) / days) * width}px 0`,
          inlineSize: Math.max(LEAST, ((seen.last - seen.first) / days) * width),
        }}
      >
        {!isWhole && (
          <>
            <span data-part="start" />
            <span data-part="end" />
          </>
        )}
      </span>
    </div>
  );
}

const shareOf = (day: number, { first, last }: DayRange): number => (100 * (day - first)) / (last - first);

interface StripProps {
  readonly events: readonly MarkedEvent[];
  readonly full: DayRange;
}

/** How much darker each further event makes a place, and the most places drawn along the strip. */
const DARKER = 0.12;
const PLACES = 500;

/** Apart from the window, so that moving it draws no event anew; events at one place are drawn once, the darker. */
const Strip = memo(function Strip({ events, full }: StripProps) {
  const extents = events.map(extentOf);
  const bars = extents.map(({ first, last }) => {
    const start = round(shareOf(first, full));
    return { start, size: Math.max(0, round(shareOf(last, full)) - start) };
  });
  return (
    <>
      {[...groupBy(bars, ({ start, size }) => `${start} ${size}`)].map(([key, [bar, ...others]]) => (
        <span
          key={key}
          className="overview-event"
          style={{
            insetInlineStart: `${bar?.start}%`,
            inlineSize: `max(2px, ${bar?.size}%)`,
            opacity: Math.min(1, 0.5 + DARKER * others.length),
          }}
        />
      ))}
      <small>{yearOf(Math.min(...extents.map(({ first }) => first)))}</small>
      <small>{yearOf(Math.max(...extents.map(({ last }) => last - 1)))}</small>
    </>
  );
});

const round = (share: number): number => Math.round((share * PLACES) / 100) / (PLACES / 100);

const yearOf = (day: number): string => formatDate(formatDay(day)).replace(/^\d+ \D+ (?=\d)/, "");
