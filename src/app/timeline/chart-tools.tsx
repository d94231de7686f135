import { MOST_LANES } from "./lay-out-lanes.ts";

interface ChartToolsProps {
  readonly even: boolean;
  readonly lanes: boolean;
  /** Absent where there are too many articles for lanes. */
  readonly onLanes: ((on: boolean) => void) | undefined;
  /** Whether all is in view. */
  readonly whole: boolean;
  readonly onEven: (even: boolean) => void;
  readonly onZoom: (by: 1 | -1) => void;
  readonly onAll: () => void;
}

/** What can be done to the chart, and what its signs mean. */
export function ChartTools({ even, lanes, whole, onEven, onLanes, onZoom, onAll }: ChartToolsProps) {
  return (
    <div className="chart-tools">
      <label className="chip">
        <input type="checkbox" checked={even} onChange={({ target }) => onEven(target.checked)} />
        Space events evenly
      </label>
      <label className="chip" title={onLanes ? undefined : `Lanes are for up to ${MOST_LANES} articles`}>
        <input
          type="checkbox"
          checked={lanes}
          disabled={onLanes === undefined}
          onChange={({ target }) => onLanes?.(target.checked)}
        />
        A lane for each article
      </label>
      <button type="button" className="button" onClick={() => onZoom(1)}>
        Zoom in
      </button>
      <button type="button" className="button" onClick={() => onZoom(-1)}>
        Zoom out
      </button>
      <button type="button" className="button" disabled={whole} onClick={onAll}>
        Show all
      </button>
      <ul className="chart-key" aria-label="Signs">
        <li>
          <span className="event-dot" /> a day
        </li>
        <li>
          <span className="event-bar" /> a longer time
        </li>
        <li>
          <span className="event-bar" data-fades="both" /> about, or open-ended
        </li>
        <li data-many>
          <span className="event-dot" /> in several articles
        </li>
      </ul>
      <small className="chart-hint">Drag to pan; Ctrl and wheel, or pinch, to zoom</small>
    </div>
  );
}
