import type { Show } from "../place.ts";
import { KIND_ORDER, KINDS } from "../ui/kinds.ts";
import type { KindCounts } from "./choose-passages.ts";

interface KindBoxesProps {
  readonly show: Show;
  /** Of each kind, how many there are that pass the filters. */
  readonly counts: KindCounts;
  readonly onChange: (show: Show) => void;
}

/** Which kinds of passages are marked. It is the legend too. */
export function KindBoxes({ show, counts, onChange }: KindBoxesProps) {
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
          <span className={KINDS[kind].mark}>{KINDS[kind].label}</span>{" "}
          <data value={counts[kind]}>{counts[kind]}</data>
        </label>
      ))}
    </fieldset>
  );
}
