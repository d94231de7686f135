import { useId, useRef, useState } from "react";

import type { MarkedEvent } from "../../core/wire/assets.ts";
import type { CardsById } from "../ui/cards-of.ts";
import { whenOf } from "../ui/clock-of.ts";
import { stepAmong } from "../ui/step-among.ts";
import { nameReporters } from "./name-reporters.ts";

interface ChartCrowdProps {
  /** Pixels from the chart's left to its middle. */
  readonly x: number;
  /** At least one, in order of date. */
  readonly events: readonly MarkedEvent[];
  readonly cards: CardsById;
  readonly onChoose: (event: string) => void;
  /** Shows the events' dates over the whole width; absent where that would not part them. */
  readonly onEnter: (() => void) | undefined;
}

/** So many events are listed; of more, zooming in shows the rest. */
const MOST = 60;

/** How many events there is no room for at a place; it opens as a list that leads to each. */
export function ChartCrowd(props: ChartCrowdProps) {
  const { x, events, cards, onChoose, onEnter } = props;
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);
  const anchor = `--crowd-${id.replaceAll(/\W/g, "")}`;
  return (
    <>
      <button
        type="button"
        tabIndex={-1}
        className="chart-crowd"
        style={{ translate: `calc(${x}px - 50%) 0`, anchorName: anchor }}
        title={describe(events)}
        popoverTarget={id}
      >
        +{events.length}
        <span className="sr-only"> more</span>
      </button>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the buttons within take the focus; keys bubble here */}
      <div
        ref={list}
        id={id}
        popover="auto"
        role="group"
        aria-label={`${events.length} more events`}
        className="popup crowd-list"
        style={{ positionAnchor: anchor }}
        onToggle={({ newState }) => setOpen(newState === "open")}
        onKeyDown={(key) => stepAmong(key, "button")}
      >
        {isOpen && (
          <>
            {onEnter && (
              <button type="button" className="button" popoverTarget={id} onClick={onEnter}>
                Zoom in on these {events.length}
              </button>
            )}
            <ul>
              {events.slice(0, MOST).map((event, index) => (
                <li key={event.id}>
                  <button
                    type="button"
                    ref={index === 0 ? takeFocus : undefined}
                    onClick={() => {
                      // Before the event is drawn, which takes it and this button out of the crowd.
                      list.current?.hidePopover();
                      onChoose(event.id);
                    }}
                  >
                    <span dir="auto">{event.label}</span>
                    <small>
                      {whenOf(event)} · {nameReporters(event, cards)}
                    </small>
                  </button>
                </li>
              ))}
            </ul>
            {events.length > MOST && <p>and {events.length - MOST} more</p>}
          </>
        )}
      </div>
    </>
  );
}

const takeFocus = (button: HTMLElement | null): void => button?.focus();

/** So many events are named in the tip. */
const NAMED = 5;

function describe(events: readonly MarkedEvent[]): string {
  const named = events.slice(0, NAMED).map(({ label }) => label);
  return [...named, ...(events.length > NAMED ? [`and ${events.length - NAMED} more`] : [])].join("\n");
}
