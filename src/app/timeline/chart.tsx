import type { ZoomTransform } from "d3-zoom";
import { useEffect, useEffectEvent, useMemo, useRef, useState } from "react";

import type { MarkedEvent } from "../../core/assets.ts";
import type { DayRange } from "../../core/edtf.ts";
import type { Spacing } from "../place.ts";
import { useWidth } from "../ui/use-width.ts";
import type { CardsById } from "./cards-of.ts";
import { layOutBase, zoomExtents } from "./chart-base.ts";
import { ChartTools } from "./chart-tools.tsx";
import { EventMark } from "./event-mark.tsx";
import { extentOf, fullRange, wholeDays } from "./event-range.ts";
import { layOutMarks } from "./lay-out-marks.ts";
import { Overview } from "./overview.tsx";
import { eventTicks, roundTicks, tickDays } from "./ticks.ts";
import type { TimeScale } from "./time-scale.ts";
import { useChartKeys } from "./use-chart-keys.ts";
import { useZoom } from "./use-zoom.ts";

import "./chart.css";

interface ChartProps {
  /** At least one, in order of date. */
  readonly events: readonly MarkedEvent[];
  readonly cards: CardsById;
  readonly chosen: string | undefined;
  /** Whether every date takes the same room. */
  readonly even: boolean;
  readonly range: DayRange | undefined;
  readonly onRange: (range: DayRange | undefined) => void;
  readonly onSpace: (spacing: Spacing) => void;
  readonly onChoose: (event: string | undefined, how?: "replace") => void;
}

/** With these, in pixels, the chart fills the room that `timeline.css` keeps for it (`.chart-room`). */
const ROWS = 6;
const ROW_HEIGHT = 40;
/** Room below the rows for the crowds and, under them, the dates. */
const AXIS = 54;
/** One press of `+`. */
const STEP = 1.6;
/** Of the days in view, what a crowd may take at most for zooming in on it to be worth a click. */
const CLOSER = 0.9;

/** The events along time. One tab stop: arrows go from event to event, `+` and `-` zoom. */
export function Chart({ events, cards, chosen, even, range, onRange, onSpace, onChoose }: ChartProps) {
  const area = useRef<HTMLDivElement>(null);
  const width = useWidth(area);
  // 5,000 events take 30 ms to lay out: a frame of zooming has no time for it.
  const base = useMemo(() => layOutBase(events, even, width), [events, even, width]);
  const days = useMemo(() => tickDays(events), [events]);
  const { transform, show, scaleBy } = useZoom(area, width, deepestOf(base.full), (next) =>
    onRange(rangeAt(base.scale, next, width)),
  );
  const scale: TimeScale = {
    toPixel: (day) => transform.applyX(base.scale.toPixel(day)),
    toDay: (pixel) => base.scale.toDay(transform.invertX(pixel)),
  };

  const showRange = useEffectEvent(() => {
    // What a hand has just moved here stays as it is: the address has it in whole days, which would make it jump.
    const seen = rangeAt(base.scale, transform, width);
    if (seen?.first === range?.first && seen?.last === range?.last) return;
    if (range) show(base.scale.toPixel(range.first), base.scale.toPixel(range.last));
    else show(0, width);
  });
  useEffect(() => showRange(), [range?.first, range?.last, base]);

  const reveal = useEffectEvent(() => {
    const event = events.find(({ id }) => id === chosen);
    if (event === undefined) return;
    const { first, last } = extentOf(event);
    if (scale.toPixel(last) < 0 || scale.toPixel(first) > width) {
      const half = (transform.invertX(width) - transform.invertX(0)) / 2;
      const middle = Math.min(width - half, Math.max(half, base.scale.toPixel((first + last) / 2)));
      show(middle - half, middle + half);
    }
  });
  useEffect(() => reveal(), [chosen, width]);

  const [focused, setFocused] = useState<string>();
  const here = chosen ?? focused;
  // Until the width is known there is no place for a mark: it would be seen to move.
  const extents = width === 0 ? [] : zoomExtents(base.extents, transform, width);
  const { marks, crowds } = layOutMarks(extents, width, ROWS, here);
  const reached = marks.find(({ event }) => event.id === here) ?? marks[0];
  const onKeyDown = useChartKeys({
    area,
    events,
    chosen,
    reached: reached?.event.id,
    onChoose,
    onZoom: (by) => scaleBy(STEP ** by, reached?.x),
  });
  // Where zooming in could not tell them apart, the list can: it opens at the first.
  const enter = (crowd: readonly MarkedEvent[]): void => {
    const [first] = crowd;
    const next = wholeDays(fullRange(crowd));
    const isCloser = next.last - next.first < CLOSER * (scale.toDay(width) - scale.toDay(0));
    if (crowd.length > 1 && isCloser) onRange(next);
    else if (first) onChoose(first.id);
  };

  return (
    <section className="chart" aria-label="Chart of the events">
      <ChartTools
        even={even}
        whole={transform.k === 1}
        onEven={(next) => onSpace(next ? "even" : "proportion")}
        onZoom={(by) => scaleBy(STEP ** by)}
        onAll={() => onRange(undefined)}
      />
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the marks within take the focus; keys bubble here */}
      <div
        ref={area}
        className="chart-area"
        style={{ blockSize: ROWS * ROW_HEIGHT + AXIS + 10 }}
        onKeyDown={onKeyDown}
      >
        {(even ? eventTicks(days, scale, width) : roundTicks(scale, width)).map(({ x, label }) => (
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
            title={describeCrowd(crowd)}
            onClick={() => enter(crowd)}
          >
            +{crowd.length}
          </button>
        ))}
      </div>
      <Overview
        events={events}
        full={base.full}
        visible={width === 0 ? base.full : { first: scale.toDay(0), last: scale.toDay(width) }}
        width={width}
        onLook={({ first, last }) => show(base.scale.toPixel(first), base.scale.toPixel(last))}
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

/** So many events of a crowd are named in its tip. */
const NAMED = 5;

function describeCrowd(crowd: readonly MarkedEvent[]): string {
  const named = crowd.slice(0, NAMED).map(({ label }) => label);
  return [...named, ...(crowd.length > NAMED ? [`and ${crowd.length - NAMED} more`] : [])].join("\n");
}
