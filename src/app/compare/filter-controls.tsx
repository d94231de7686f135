import { USUAL_CLOSENESS } from "../../core/closeness.ts";
import { type Holding, HOLDINGS, type Show } from "../place.ts";

interface FilterControlsProps {
  readonly show: Show;
  /** How many phrases there are that most articles use. */
  readonly common: number;
  /** Least score there is: below it the slider would do nothing. */
  readonly least: number;
  /** There is none to clear. */
  readonly isUsual: boolean;
  readonly onChange: (show: Show) => void;
}

const NAMES = {
  quotes: ["Quotations only", "words between quotation marks on both sides"],
  numbers: ["Numbers and dates only", "a number, a date or a time on either side"],
} as const satisfies Record<Holding, readonly [string, string]>;

/** The longest passage that the slider can ask for: few are longer, and a link can name any length. */
const MOST_WORDS = 40;

/** How close, how long, and what a passage must hold to be marked. */
export function FilterControls({ show, common, least, isUsual, onChange }: FilterControlsProps) {
  const { closeness = USUAL_CLOSENESS, words = 0, holding = [] } = show;
  const hold = (name: Holding, wanted: boolean): void => {
    const next = HOLDINGS.filter((other) => (other === name ? wanted : holding.includes(other)));
    onChange({ ...show, holding: next.length > 0 ? next : undefined });
  };
  return (
    <>
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
        <output>from {Math.round(closeness * 100)} %</output>
      </label>
      <label>
        How long
        <input
          type="range"
          min={0}
          max={Math.max(MOST_WORDS, words)}
          value={words}
          aria-valuetext={`${words} words`}
          onChange={(event) => onChange({ ...show, words: Number(event.target.value) || undefined })}
        />
        <output>{words === 0 ? "any length" : `from ${words} words`}</output>
      </label>
      {HOLDINGS.map((name) => (
        <label key={name}>
          <input
            type="checkbox"
            checked={holding.includes(name)}
            onChange={(event) => hold(name, event.target.checked)}
          />
          <span>
            {NAMES[name][0]}
            <small>{NAMES[name][1]}</small>
          </span>
        </label>
      ))}
      {common > 0 && (
        <label>
          <input
            type="checkbox"
            checked={show.common}
            onChange={(event) => onChange({ ...show, common: event.target.checked })}
          />
          <span>
            Common phrases too ({common})<small>what most articles say in the same words</small>
          </span>
        </label>
      )}
      <button
        type="button"
        className="button"
        disabled={isUsual}
        onClick={() =>
          onChange({
            ...show,
            closeness: undefined,
            words: undefined,
            holding: undefined,
            common: false,
          })
        }
      >
        Clear filters
      </button>
    </>
  );
}
