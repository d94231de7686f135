import type { ZoomTransform } from "d3-zoom";
import { useEffect, useEffectEvent, useMemo, useRef, useState } from "react";

import type { DayRange } from "../../core/edtf.ts";
import type { MarkedEvent } from "../../core/wire/assets.ts";
import type { Spacing } from "../place.ts";
import type { CardsById } from "../ui/cards-of.ts";
import { useWidth } from "../ui/use-width.ts";
import { findMiddle, layOutBase, zoomExtents } from "./chart-base.ts";
import { ChartCrowds } from "./chart-crowds.tsx";
import { ChartLanes, LaneHeads } from "./chart-lanes.tsx";
import { ChartTools } from "./chart-tools.tsx";
import { EventMark } from "./event-mark.tsx";
import { busiestRange, extentOf, fullRange, wholeDays } from "./event-range.ts";
import { layOutLanes, shareOut } from "./lay-out-lanes.ts";
import { layOutMarks } from "./lay-out-marks.ts";
import { Overview } from "./overview.tsx";
import type { Lane } from "./share-lanes.ts";
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
  /** Absent where all events stand together. */
  readonly lanes: readonly Lane[] | undefined;
  readonly onLanes: (on: boolean) => void;
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
/** Air above the rows. */
const ABOVE = 10;
/** One press of `+`. */
const STEP = 1.6;
/** Of the days in view, what a crowd may take at most for zooming in on it to be worth it. */
const CLOSER = 0.9;

/**
 * The events along time. One tab stop: arrows go from event to event, down to the counts of what does not fit and up
 * again; `+` and `-` zoom.
 */
export function Chart(props: ChartProps) {
  const { events, cards, chosen, even, lanes, range, onRange, onSpace, onLanes, onChoose } = props;
  const area = useRef<HTMLDivElement>(null);
  const width = useWidth(area);
  // 5,000 events take 30 ms to lay out: a frame of zooming has no time for it.
  const base = useMemo(() => layOutBase(events, even, width), [events, even, width]);
  const days = useMemo(() => tickDays(events), [events]);
  const busiest = useMemo(() => (even ? undefined : busiestRange(events)), [events, even]);
  const { transform, show, scaleBy } = useZoom(area, width, base.deepest, (next) =>
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
      onRange(wholeDays({ first: base.scale.toDay(middle - half), last: base.scale.toDay(middle + half) }));
    }
  });
  useEffect(() => reveal(), [chosen, width]);

  const [focused, setFocused] = useState<string>();
  const here = chosen ?? focused;
  // Until the width is known there is no place for a mark: it would be seen to move.
  const extents = width === 0 ? [] : zoomExtents(base.extents, transform, width);
  const { share, rowHeight } = shareOut(ROWS * ROW_HEIGHT, lanes?.length ?? 0);
  const laid = lanes
    ? layOutLanes(
        extents,
        width,
        lanes.map((cards) => cards.map(({ id }) => id)),
        share,
        here,
      )
    : layOutMarks(extents, width, ROWS, here);
  const reached = laid.marks.find(({ event }) => event.id === here) ?? laid.marks[0];
  const { onKeyDown, steer } = useChartKeys({
    area,
    events,
    chosen,
    reached: reached?.event.id,
    onChoose,
    onZoom: (by) => scaleBy(STEP ** by, reached?.x),
  });
  const enter = (crowd: readonly MarkedEvent[]): (() => void) | undefined => {
    const next = wholeDays(fullRange(crowd));
    const isCloser = next.last - next.first < CLOSER * (scale.toDay(width) - scale.toDay(0));
    // What begins on one day stays together, however near it is looked at.
    const parts = new Set(crowd.map((event) => extentOf(event).first)).size > 1;
    return parts && isCloser ? () => onRange(next) : undefined;
  };

  return (
    <section className="chart" aria-label="Chart of the events">
      <ChartTools
        alone={cards.size === 1}
        even={even}
        lanes={lanes !== undefined}
        whole={transform.k === 1}
        onLanes={onLanes}
        onEven={(next) => onSpace(next ? "even" : "proportion")}
        onZoom={(by) => scaleBy(STEP ** by, findMiddle(extents, width))}
        onAll={() => onRange(undefined)}
        onMost={busiest && (() => onRange(busiest))}
      />
      {lanes && <LaneHeads lanes={lanes} laneHeight={share * rowHeight} above={ABOVE} />}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the marks within take the focus; keys bubble here */}
      <div
        ref={area}
        className="chart-area"
        style={{ blockSize: ABOVE + ROWS * ROW_HEIGHT + AXIS }}
        onKeyDown={onKeyDown}
      >
        {(even ? eventTicks(days, scale, width) : roundTicks(scale, width, base.timed)).map(
          ({ x, label }) => (
            <span key={x} className="chart-tick" style={{ translate: `${x}px 0` }} aria-hidden="true">
              {label}
            </span>
          ),
        )}
        {"lanes" in laid ? (
          <ChartLanes
            lanes={laid.lanes}
            marks={laid.marks}
            share={share}
            rowHeight={rowHeight}
            above={ABOVE}
            cards={cards}
            chosen={chosen}
            reached={reached?.event.id}
            onFocus={setFocused}
            onChoose={onChoose}
          />
        ) : (
          laid.marks.map((mark) => (
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
          ))
        )}
        <ChartCrowds
          crowds={laid.crowds}
          cards={cards}
          enter={enter}
          onChoose={(event) => {
            steer(event);
            onChoose(event);
          }}
        />
      </div>
      <Overview
        events={events}
        scale={base.scale}
        visible={{ first: transform.invertX(0), last: transform.invertX(width) }}
        width={width}
        onLook={({ first, last }) => show(first, last)}
        onRange={({ first, last }) =>
          onRange(wholeDays({ first: base.scale.toDay(first), last: base.scale.toDay(last) }))
        }
      />
    </section>
  );
}

/** The days in view, or `undefined` when all are. */
function rangeAt(base: TimeScale, transform: ZoomTransform, width: number): DayRange | undefined {
  if (transform.k === 1) return undefined;
  return wholeDays({ first: base.toDay(transform.invertX(0)), last: base.toDay(transform.invertX(width)) });
}
