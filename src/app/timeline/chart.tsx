import type { ZoomTransform } from "d3-zoom";
import { type KeyboardEvent, useEffect, useEffectEvent, useRef } from "react";

import type { ArticleCard, MarkedEvent } from "../../core/assets.ts";
import type { DayRange } from "../../core/edtf.ts";
import { useWidth } from "../ui/use-width.ts";
import { EventMark } from "./event-mark.tsx";
import { extentOf, fullRange } from "./event-range.ts";
import { layOutMarks } from "./lay-out-marks.ts";
import { Overview } from "./overview.tsx";
import { evenScale, linearScale, ticksOf, type TimeScale } from "./time-scale.ts";
import { useZoom } from "./use-zoom.ts";

interface ChartProps {
  /** At least one, in order of date. */
  readonly events: readonly MarkedEvent[];
  readonly cards: readonly ArticleCard[];
  readonly chosen: string | undefined;
  /** Whether every date takes the same room. */
  readonly even: boolean;
  readonly range: DayRange | undefined;
  readonly onRange: (range: DayRange | undefined) => void;
  readonly onChoose: (event: string | undefined, how?: "replace") => void;
}

const ROWS = 6;
const ROW_HEIGHT = 40;
/** Room below the rows for the crowds and, under them, the dates, in pixels. */
const AXIS = 54;
/** One press of `+`. */
const STEP = 1.6;

/** The events along time. One tab stop: arrows go from event to event, `+` and `-` zoom. */
export function Chart({ events, cards, chosen, even, range, onRange, onChoose }: ChartProps) {
  const area = useRef<HTMLDivElement>(null);
  const width = useWidth(area);
  const full = fullRange(events);
  const base = even ? evenScale(events, full, width) : linearScale(full, width);
  const { transform, show, scaleBy } = useZoom(area, width, deepestOf(full), (next) =>
    onRange(rangeAt(base, next, width)),
  );
  const scale: TimeScale = {
    toPixel: (day) => transform.applyX(base.toPixel(day)),
    toDay: (pixel) => base.toDay(transform.invertX(pixel)),
  };

  const showRange = useEffectEvent(() => {
    if (range) show(base.toPixel(range.first), base.toPixel(range.last));
    else show(0, width);
  });
  useEffect(() => showRange(), [range?.first, range?.last, even, width]);

  const reveal = useEffectEvent(() => {
    const event = events.find(({ id }) => id === chosen);
    const buttons = area.current;
    if (event === undefined || !buttons) return;
    const { first, last } = extentOf(event);
    if (scale.toPixel(last) < 0 || scale.toPixel(first) > width) {
      const half = (transform.invertX(width) - transform.invertX(0)) / 2;
      const middle = Math.min(width - half, Math.max(half, base.toPixel((first + last) / 2)));
      show(middle - half, middle + half);
    }
    if (buttons.contains(document.activeElement))
      buttons.querySelector<HTMLElement>("[data-chosen]")?.focus();
  });
  useEffect(() => reveal(), [chosen, width]);

  const extents = events.map((event) => {
    const { first, last } = extentOf(event);
    const [x, end] = [scale.toPixel(first), scale.toPixel(last)];
    return { event, x, width: last - first <= 1 ? 0 : Math.max(6, end - x) };
  });
  const { marks, crowds } = layOutMarks(extents, width, ROWS, chosen);
  const reached = marks.find(({ event }) => event.id === chosen) ?? marks[0];

  const onKeyDown = (key: KeyboardEvent): void => {
    if (key.ctrlKey || key.metaKey || key.altKey) return;
    const at = events.findIndex(({ id }) => id === reached?.event.id);
    const to: Readonly<Record<string, number>> = {
      ArrowRight: Math.min(at + 1, events.length - 1),
      ArrowLeft: Math.max(at - 1, 0),
      Home: 0,
      End: events.length - 1,
    };
    const next = events[to[key.key] ?? -1];
    if (next) onChoose(next.id, "replace");
    else if (key.key === "+" || key.key === "=") scaleBy(STEP);
    else if (key.key === "-") scaleBy(1 / STEP);
    else return;
    key.preventDefault();
  };

  return (
    <section className="chart" aria-label="Chart of the events">
      <div className="chart-tools">
        <button type="button" className="button" onClick={() => scaleBy(STEP)}>
          Zoom in
        </button>
        <button type="button" className="button" onClick={() => scaleBy(1 / STEP)}>
          Zoom out
        </button>
        <button
          type="button"
          className="button"
          onClick={() => onRange(undefined)}
          disabled={transform.k === 1}
        >
          Show all
        </button>
        <span className="text-faint text-xs">Drag to pan; pinch, or turn the wheel with Ctrl, to zoom.</span>
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the marks within take the focus; keys bubble here */}
      <div
        ref={area}
        className="chart-area"
        style={{ blockSize: ROWS * ROW_HEIGHT + AXIS + 10 }}
        onKeyDown={onKeyDown}
      >
        {ticksOf(scale, width).map(({ x, label }) => (
          <span key={x} className="chart-tick" style={{ translate: `${x}px 0` }} aria-hidden="true">
            {label}
          </span>
        ))}
        {marks.map((mark) => (
          <EventMark
            key={mark.event.id}
            {...mark}
            bottom={AXIS + mark.row * ROW_HEIGHT}
            cards={cards}
            chosen={mark.event.id === chosen}
            reached={mark === reached}
            onChoose={onChoose}
          />
        ))}
        {crowds.map(({ x, events: crowd }) => (
          <button
            key={x}
            type="button"
            tabIndex={-1}
            className="chart-crowd"
            style={{ translate: `calc(${x}px - 50%) 0` }}
            title={`${crowd.length} more; zoom in to see them`}
            onClick={() => onRange(fullRange(crowd))}
          >
            +{crowd.length}
          </button>
        ))}
      </div>
      <Overview
        events={events}
        full={full}
        visible={{ first: scale.toDay(0), last: scale.toDay(width) }}
        onRange={onRange}
      />
    </section>
  );
}

/** Four days across the chart are enough to tell days apart. */
const deepestOf = (full: DayRange): number => Math.max(2, (full.last - full.first) / 4);

/** The days in view, or `undefined` when all are. */
function rangeAt(base: TimeScale, transform: ZoomTransform, width: number): DayRange | undefined {
  if (transform.k === 1) return undefined;
  return { first: base.toDay(transform.invertX(0)), last: base.toDay(transform.invertX(width)) };
}
