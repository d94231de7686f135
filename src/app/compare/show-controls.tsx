import { USUAL_CLOSENESS } from "../../core/closeness.ts";
import type { AlignmentKind } from "../../core/model.ts";
import type { Show } from "../place.ts";
import { KIND_ORDER, KINDS } from "../ui/kinds.ts";

interface ShowControlsProps {
  readonly show: Show;
  readonly counts: Readonly<Record<AlignmentKind | "common", number>>;
  /** Least score there is: below it the slider would do nothing. */
  readonly least: number;
  readonly onChange: (show: Show) => void;
}

/** Which kinds of passages are marked, and how close they must be. It is the legend too. */
export function ShowControls({ show, counts, least, onChange }: ShowControlsProps) {
  const { closeness = USUAL_CLOSENESS } = show;
  return (
    <fieldset className="show-controls">
      <legend className="sr-only">Which passages are marked</legend>
      {KIND_ORDER.map((kind) => (
        <label key={kind} title={KINDS[kind].meaning}>
          <input
            type="checkbox"
            checked={show[kind]}
            onChange={(event) => onChange({ ...show, [kind]: event.target.checked })}
          />
          <span className={KINDS[kind].mark}>{KINDS[kind].label}</span> <data>{counts[kind]}</data>
        </label>
      ))}
      {counts.common > 0 && (
        <label title="phrases that most articles use">
          <input
            type="checkbox"
            checked={show.common}
            onChange={(event) => onChange({ ...show, common: event.target.checked })}
          />
          <span className="mark-common">Common phrases</span> <data>{counts.common}</data>
        </label>
      )}
      <label>
        How close
        <input
          type="range"
          min={least}
          max={0.95}
          step={0.05}
          value={closeness}
          aria-valuetext={`${Math.round(closeness * 100)} %`}
          onChange={(event) => onChange({ ...show, closeness: Number(event.target.value) })}
        />
      </label>
    </fieldset>
  );
}
