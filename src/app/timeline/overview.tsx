import { type PointerEvent, useRef } from "react";

import type { MarkedEvent } from "../../core/assets.ts";
import type { DayRange } from "../../core/edtf.ts";
import { extentOf } from "./event-range.ts";

interface OverviewProps {
  readonly events: readonly MarkedEvent[];
  readonly full: DayRange;
  readonly visible: DayRange;
  /** Told of each place that a drag passes. */
  readonly onLook: (range: DayRange) => void;
  /** Told of the last one. */
  readonly onRange: (range: DayRange) => void;
}

/** All events on one strip, with the part that the chart shows; drag there to look elsewhere. By hand only: the chart has the keys. */
export function Overview({ events, full, visible, onLook, onRange }: OverviewProps) {
  const strip = useRef<HTMLDivElement>(null);
  const share = (day: number): string => `${(100 * (day - full.first)) / (full.last - full.first)}%`;
  const first = Math.max(full.first, visible.first);
  const last = Math.min(full.last, visible.last);
  // The drag going on: half the days in view, which stay as many, and where it is.
  const drag = useRef<{ readonly half: number; readonly at: DayRange }>(undefined);
  const look = (pointer: PointerEvent): void => {
    if (!strip.current || (pointer.buttons & 1) === 0) return;
    const { left, width } = strip.current.getBoundingClientRect();
    const half = drag.current?.half ?? (last - first) / 2;
    const day = full.first + ((pointer.clientX - left) / width) * (full.last - full.first);
    const middle = Math.min(full.last - half, Math.max(full.first + half, day));
    drag.current = { half, at: { first: middle - half, last: middle + half } };
    strip.current.setPointerCapture(pointer.pointerId);
    onLook(drag.current.at);
  };
  const settle = (): void => {
    if (drag.current) onRange(drag.current.at);
    drag.current = undefined;
  };
  return (
    <div
      ref={strip}
      className="overview"
      aria-hidden="true"
      onPointerDown={look}
      onPointerMove={look}
      onLostPointerCapture={settle}
    >
      {events.map((event) => {
        const extent = extentOf(event);
        return (
          <span
            key={event.id}
            className="overview-event"
            style={{
              insetInlineStart: share(extent.first),
              inlineSize: `max(2px, calc(${share(extent.last)} - ${share(extent.first)}))`,
            }}
          />
        );
      })}
      <span
        className="overview-window"
        style={{
          insetInlineStart: share(first),
          inlineSize: `max(12px, calc(${share(last)} - ${share(first)}))`,
        }}
      />
    </div>
  );
}
