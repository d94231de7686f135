import type { ZoomTransform } from "d3-zoom";
import { type KeyboardEvent, useEffect, useEffectEvent, useRef, useState } from "react";

import type { MarkedEvent } from "../../core/assets.ts";
import type { DayRange } from "../../core/edtf.ts";
import { useWidth } from "../ui/use-width.ts";
import type { CardsById } from "./cards-of.ts";
import { EventMark } from "./event-mark.tsx";
import { extentOf, fullRange, wholeDays } from "./event-range.ts";
import { layOutMarks } from "./lay-out-marks.ts";
import { Overview } from "./overview.tsx";
import { eventTicks, roundTicks } from "./ticks.ts";
import { evenScale, linearScale, type TimeScale } from "./time-scale.ts";
import { useZoom } from "./use-zoom.ts";

interface ChartProps {
  /** At least one, in order of date. */
  readonly events: readonly MarkedEvent[];
  readonly cards: CardsById;
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
    // What a hand has just moved here stays as it is: the address has it in whole days, which would make it jump.
    const seen = rangeAt(base, transform, width);
    if (seen?.first === range?.first && seen?.last === range?.last) return;
    if (range) show(base.toPixel(range.first), base.toPixel(range.last));
    else show(0, width);
  });
  useEffect(() => showRange(), [range?.first, range?.last, even, width]);

  const reveal = useEffectEvent(() => {
    const event = events.find(({ id }) => id === chosen);
    if (event === undefined) return;
    const { first, last } = extentOf(event);
    if (scale.toPixel(last) < 0 || scale.toPixel(first) > width) {
      const half = (transform.invertX(width) - transform.invertX(0)) / 2;
      const middle = Math.min(width - half, Math.max(half, base.toPixel((first + last) / 2)));
      show(middle - half, middle + half);
    }
  });
  useEffect(() => reveal(), [chosen, width]);

  const extents = events.map((event) => {
    const { first, last } = extentOf(event);
    const [x, end] = [scale.toPixel(first), scale.toPixel(last)];
    return { event, x, width: last - first <= 1 ? 0 : Math.max(6, end - x) };
  });
  const [focused, setFocused] = useState<string>();
  const here = chosen ?? focused;
  const { marks, crowds } = layOutMarks(extents, width, ROWS, here);
  const reached = marks.find(({ event }) => event.id === here) ?? marks[0];

  // A key may choose an event that is not drawn yet, and take away the mark that had the focus.
  const steered = useRef<{ readonly to: string | undefined }>(undefined);
  useEffect(() => {
    if (steered.current === undefined || steered.current.to !== chosen) return;
    const stop = area.current?.querySelector<HTMLElement>("[tabindex='0']");
    if (chosen !== undefined && stop?.dataset["chosen"] === undefined) return;
    steered.current = undefined;
    const { activeElement } = document;
    if (activeElement === document.body || area.current?.contains(activeElement)) stop?.focus();
  });

  const zoom = (factor: number): void => scaleBy(factor, reached?.x);
  const onKeyDown = (key: KeyboardEvent): void => {
    if (key.ctrlKey || key.metaKey || key.altKey) return;
    const at = events.findIndex(({ id }) => id === (chosen ?? reached?.event.id));
    const to: Readonly<Record<string, number>> = {
      ArrowRight: Math.min(at + 1, events.length - 1),
      ArrowLeft: Math.max(at - 1, 0),
      Home: 0,
      End: events.length - 1,
    };
    const next = events[to[key.key] ?? -1];
    if (next) onChoose(next.id, "replace");
    else if (key.key === "+" || key.key === "=") zoom(STEP);
    else if (key.key === "-") zoom(1 / STEP);
    else if (key.key !== "Escape") return;
    steered.current = { to: next?.id ?? (key.key === "Escape" ? undefined : chosen) };
    // Escape goes on to the panel, which closes the event.
    if (key.key !== "Escape") key.preventDefault();
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
        {(even ? eventTicks(events, scale, width) : roundTicks(scale, width)).map(({ x, label }) => (
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
            onFocus={setFocused}
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
            onClick={() => onRange(wholeDays(fullRange(crowd)))}
          >
            +{crowd.length}
          </button>
        ))}
      </div>
      <Overview
        events={events}
        full={full}
        visible={{ first: scale.toDay(0), last: scale.toDay(width) }}
        onLook={({ first, last }) => show(base.toPixel(first), base.toPixel(last))}
        onRange={(next) => onRange(wholeDays(next))}
      />
    </section>
  );
}

/** Four days across the chart are enough to tell days apart. */
const deepestOf = (full: DayRange): number => Math.max(2, (full.last - full.first) / 4);

/** The days in view, or `undefined` when all are. */
function rangeAt(base: TimeScale, transform: ZoomTransform, width: number): DayRange | undefined {
  if (transform.k === 1) return undefined;
  return wholeDays({ first: base.toDay(transform.invertX(0)), last: base.toDay(transform.invertX(width)) });
}
