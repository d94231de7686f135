interface ChartToolsProps {
  /** Whether the events are of one article alone. */
  readonly alone: boolean;
  readonly even: boolean;
  readonly lanes: boolean;
  readonly onLanes: (on: boolean) => void;
  /** Whether all is in view. */
  readonly whole: boolean;
  readonly onEven: (even: boolean) => void;
  readonly onZoom: (by: 1 | -1) => void;
  readonly onAll: () => void;
  /** Absent where most events do not lie in a small part of what is to be seen. */
  readonly onMost: (() => void) | undefined;
}

/** What can be done to the chart, and what its signs mean. */
export function ChartTools(props: ChartToolsProps) {
  const { alone, even, lanes, whole, onEven, onLanes, onZoom, onAll, onMost } = props;
  return (
    <div className="chart-tools">
      <label className="chip">
        <input type="checkbox" checked={even} onChange={({ target }) => onEven(target.checked)} />
        Space events evenly
      </label>
      {!alone && (
        <label className="chip">
          <input type="checkbox" checked={lanes} onChange={({ target }) => onLanes(target.checked)} />A lane
          for each article
        </label>
      )}
      <button type="button" className="button" onClick={() => onZoom(1)}>
        Zoom in
      </button>
      <button type="button" className="button" onClick={() => onZoom(-1)}>
        Zoom out
      </button>
      {whole && onMost ? (
        <button
          type="button"
          className="button"
          title="Zoom in on the days in which most of these events lie"
          onClick={onMost}
        >
          Busiest days
        </button>
      ) : (
        <button type="button" className="button" disabled={whole} onClick={onAll}>
          Show all
        </button>
      )}
      <ul className="chart-key" aria-label="Signs">
        <li>
          <span className="event-dot" /> a day or time
        </li>
        <li>
          <span className="event-bar" /> longer
        </li>
        <li>
          <span className="event-bar" data-fades="both" /> about, or open-ended
        </li>
        {!alone && (
          <li data-many>
            <span className="event-dot" /> in several articles
          </li>
        )}
      </ul>
      <small className="chart-hint">Drag to pan, pinch to zoom</small>
    </div>
  );
}
