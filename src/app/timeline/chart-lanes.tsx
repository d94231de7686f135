import type { CardsById } from "../ui/cards-of.ts";
import { Siglum } from "../ui/siglum.tsx";
import { LaneMark } from "./lane-mark.tsx";
import type { PlacedLaneMark } from "./lay-out-lanes.ts";
import type { Lane } from "./share-lanes.ts";

interface ChartLanesProps {
  /** How many there are. */
  readonly lanes: number;
  readonly marks: readonly PlacedLaneMark[];
  /** Rows of a lane. */
  readonly share: number;
  /** Of a row, and from the chart's top to the first, in pixels. */
  readonly rowHeight: number;
  readonly above: number;
  readonly cards: CardsById;
  readonly chosen: string | undefined;
  /** Id of the event where Tab stops. */
  readonly reached: string | undefined;
  readonly onFocus: (event: string) => void;
  readonly onChoose: (event: string) => void;
}

/** The marks of a chart on which each article has a lane; those of one event are joined across the lanes between. */
export function ChartLanes(props: ChartLanesProps) {
  const { lanes, marks, share, rowHeight, above, chosen, reached, ...rest } = props;
  return (
    <>
      {Array.from({ length: lanes }, (_, lane) => (
        <span
          key={lane}
          className="lane-line"
          style={{ translate: `0 ${above + lane * share * rowHeight}px` }}
        />
      ))}
      {marks.map(({ event, x, width, rows }) => {
        const [top = 0] = rows;
        // From dot to dot, or from bar to bar, which lie at the foot of their rows.
        const from = above + (width === 0 ? top + 0.5 : top + 1) * rowHeight;
        const span = ((rows.at(-1) ?? top) - top) * rowHeight;
        return span === 0 ? null : (
          <span
            key={event.id}
            className="lane-join"
            style={{ translate: `${Math.max(0, x)}px ${from}px`, blockSize: span }}
          />
        );
      })}
      {marks.map((mark) => (
        <LaneMark
          key={mark.event.id}
          {...mark}
          {...rest}
          rowHeight={rowHeight}
          above={above}
          chosen={mark.event.id === chosen}
          reached={mark.event.id === reached}
        />
      ))}
    </>
  );
}

interface LaneHeadsProps {
  readonly lanes: readonly Lane[];
  readonly laneHeight: number;
  readonly above: number;
}

/** Whose lanes these are, before them. */
export function LaneHeads({ lanes, laneHeight, above }: LaneHeadsProps) {
  return (
    <ul className="lane-heads" aria-label="Lanes" style={{ paddingBlockStart: above }}>
      {lanes.map((cards) => {
        const names = cards.map(({ label }) => label).join("\n");
        return (
          <li key={cards[0]?.id} title={names} style={{ blockSize: laneHeight }}>
            {cards.length === 1 ? <Siglum>{cards[0]?.siglum ?? ""}</Siglum> : <small>+{cards.length}</small>}
            <span className="sr-only"> {cards.length === 1 ? names : `${cards.length} other articles`}</span>
          </li>
        );
      })}
    </ul>
  );
}
