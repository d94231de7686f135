import type { CardsById } from "../ui/cards-of.ts";
import { whenOf } from "../ui/clock-of.ts";
import { EventSign } from "./event-sign.tsx";
import type { PlacedMark } from "./lay-out-marks.ts";
import { nameReporters } from "./name-reporters.ts";

interface EventMarkProps extends PlacedMark {
  /** Pixels from the chart's bottom. */
  readonly bottom: number;
  readonly cards: CardsById;
  readonly chosen: boolean;
  /** Whether Tab stops here. */
  readonly reached: boolean;
  readonly onFocus: (event: string) => void;
  readonly onChoose: (event: string) => void;
}

/** An event on the chart, its sign and its label. */
export function EventMark({
  event,
  x,
  width,
  bottom,
  flipped,
  room,
  cards,
  chosen,
  reached,
  onFocus,
  onChoose,
}: EventMarkProps) {
  const isShared = new Set(event.mentions.map(({ article }) => article)).size > 1;
  return (
    <button
      type="button"
      className="event-mark"
      tabIndex={reached ? 0 : -1}
      aria-pressed={chosen}
      data-chosen={chosen || undefined}
      data-flipped={flipped || undefined}
      data-many={isShared || undefined}
      style={{ translate: `${x}px 0`, insetBlockEnd: bottom }}
      onFocus={() => onFocus(event.id)}
      onClick={() => onChoose(event.id)}
    >
      <EventSign when={event.when} width={width} />
      {/* The label of a bar that begins off the chart stands where the bar becomes visible. */}
      <span className="event-name" style={{ marginInlineStart: Math.max(0, -x), maxInlineSize: room }}>
        <span dir="auto">{event.label}</span>
        <small>
          {whenOf(event)} · {nameReporters(event, cards)}
          {event.conflicts.length > 0 && <span className="event-conflict"> ≠</span>}
        </small>
      </span>
    </button>
  );
}
