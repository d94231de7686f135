import { memo, type PointerEvent, useRef } from "react";

import { formatDay } from "../../core/edtf.ts";
import { groupBy } from "../../core/group-by.ts";
import type { MarkedEvent } from "../../core/wire/assets.ts";
import { formatDate } from "../ui/format-date.ts";
import { brush, type BrushPart, type Stretch } from "./brush.ts";
import { extentOf } from "./event-range.ts";
import type { TimeScale } from "./time-scale.ts";

interface OverviewProps {
  readonly events: readonly MarkedEvent[];
  /** Of the chart as it is when all is in view. */
  readonly scale: TimeScale;
  /** What of the strip is in view on the chart, in pixels. */
  readonly visible: Stretch;
  /** Of the strip, in pixels. */
  readonly width: number;
  /** Told of each stretch that a drag passes. */
  readonly onLook: (stretch: Stretch) => void;
  /** Told of the last one. */
  readonly onRange: (stretch: Stretch) => void;
}

/** Least width of the window in pixels, so that it can be taken hold of. */
const LEAST = 16;
/** The part of the strip from which on all of it is in view: zoomed out by steps, it may lack a fraction of a pixel. */
const WHOLE = 0.999;

interface Drag {
  readonly part: BrushPart;
  readonly seen: Stretch;
  readonly from: number;
  readonly at?: Stretch;
}

/**
 * All events on one strip, spaced as on the chart, with a window on what the chart shows: drag it, or its ends, or draw
 * another. By hand only: the chart has the keys.
 */
export function Overview({ events, scale, visible, width, onLook, onRange }: OverviewProps) {
  const drag = useRef<Drag>(undefined);
  const full = { first: 0, last: width };
  const seen = { first: Math.max(0, visible.first), last: Math.min(width, visible.last) };
  const isWhole = seen.last - seen.first >= WHOLE * width;
  const begin = (pointer: PointerEvent): void => {
    if (pointer.button !== 0) return;
    const { target, currentTarget, pointerId } = pointer;
    const part =
      target instanceof HTMLElement ? (target.dataset["part"] as BrushPart | undefined) : undefined;
    drag.current = { part: part ?? "elsewhere", seen, from: placeAt(pointer) };
    currentTarget.setPointerCapture(pointerId);
  };
  const look = (pointer: PointerEvent): void => {
    if (!drag.current) return;
    const { part, seen, from } = drag.current;
    const at = brush(part, seen, [from, placeAt(pointer)], full, Math.min(width, LEAST));
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
      {width > 0 && <Strip events={events} scale={scale} width={width} />}
      <span
        className="overview-window"
        data-part={isWhole ? undefined : "window"}
        style={{
          translate: `${seen.first}px 0`,
          inlineSize: Math.max(LEAST, seen.last - seen.first),
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

/** Pixels from the strip's left. */
const placeAt = ({ currentTarget, clientX }: PointerEvent): number =>
  clientX - currentTarget.getBoundingClientRect().left;

type StripProps = Pick<OverviewProps, "events" | "scale" | "width">;

/**
 * How dark one event is, how much darker each further one makes its place, and the most places drawn along the strip.
 */
const DARK = 0.5;
const DARKER = 0.12;
const PLACES = 500;

/** Apart from the window, so that moving it draws no event anew; events at one place are drawn once, the darker. */
const Strip = memo(function Strip({ events, scale, width }: StripProps) {
  const extents = events.map(extentOf);
  const bars = extents.map(({ first, last }) => {
    const start = round((100 * scale.toPixel(first)) / width);
    return { start, size: Math.max(0, round((100 * scale.toPixel(last)) / width) - start) };
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
            opacity: Math.min(1, DARK + DARKER * others.length),
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
