import type { CardsById } from "../ui/cards-of.ts";
import { whenOf } from "../ui/clock-of.ts";
import { EventSign } from "./event-sign.tsx";
import type { PlacedLaneMark } from "./lay-out-lanes.ts";
import { nameReporters } from "./name-reporters.ts";

interface LaneMarkProps extends PlacedLaneMark {
  /** Of a row, and from the chart's top to the first, in pixels. */
  readonly rowHeight: number;
  readonly above: number;
  readonly cards: CardsById;
  readonly chosen: boolean;
  /** Whether Tab stops here. */
  readonly reached: boolean;
  readonly onFocus: (event: string) => void;
  readonly onChoose: (event: string) => void;
}

/** An event on the chart where each article has a lane: its sign in the lane of each that reports it. */
export function LaneMark(props: LaneMarkProps) {
  const { event, x, width, rows, label, rowHeight, above, cards, chosen, reached } = props;
  const [top = 0] = rows;
  const told = `${whenOf(event)} · ${nameReporters(event, cards)}`;
  return (
    <button
      type="button"
      className="lane-mark"
      tabIndex={reached ? 0 : -1}
      aria-pressed={chosen}
      data-chosen={chosen || undefined}
      data-many={rows.length > 1 || undefined}
      style={{ translate: `${x}px ${above + top * rowHeight}px` }}
      title={`${event.label}\n${told}`}
      onFocus={() => props.onFocus(event.id)}
      onClick={() => props.onChoose(event.id)}
    >
      {rows.map((row) => (
        <span
          key={row}
          className="lane-sign"
          style={{ translate: `0 ${(row - top) * rowHeight}px`, blockSize: rowHeight }}
        >
          <EventSign when={event.when} width={width} />
        </span>
      ))}
      <span
        className={label ? "lane-name" : "sr-only"}
        data-flipped={label?.flipped || undefined}
        style={
          label && {
            translate: `0 ${(label.row - top) * rowHeight}px`,
            blockSize: rowHeight,
            lineHeight: `${rowHeight}px`,
            maxInlineSize: label.room,
            ...(width > 0 && !label.flipped && { insetInlineStart: Math.max(0, -x) }),
          }
        }
      >
        <span dir="auto">{event.label}</span>
      </span>
      <span className="sr-only">{told}</span>
    </button>
  );
}
