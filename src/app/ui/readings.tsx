import type { AlignmentKind, Reading, Span } from "../../core/model.ts";
import { byPosition, lengthOf } from "../../core/span.ts";

interface ReadingsProps extends Span {
  readonly text: string;
  readonly readings: readonly Reading[];
  readonly side: "left" | "right";
  readonly kind: AlignmentKind;
}

/** What stands out where most words are the same. */
const DIFFERENCES = {
  agreement: undefined,
  variant: "reading-variant",
  addition: "reading-alone",
  omission: "reading-alone",
} as const satisfies Record<Reading["kind"], string | undefined>;

/** What stands out where most words differ. */
const AGREEMENTS = {
  agreement: "reading-same",
  variant: undefined,
  addition: undefined,
  omission: undefined,
} as const satisfies Record<Reading["kind"], string | undefined>;

/**
 * One side of an alignment, word for word. In like wording what only this side has, or has otherwise, stands out; in a
 * paraphrase, where nearly everything differs, the words that both have do.
 */
export function Readings({ text, start, end, readings, side, kind }: ReadingsProps) {
  const looks = kind === "paraphrase" ? AGREEMENTS : DIFFERENCES;
  const standing = readings
    .map((reading) => ({ ...reading[side], look: looks[reading.kind] }))
    .filter((span) => span.look !== undefined && lengthOf(span) > 0)
    .toSorted(byPosition);
  const ends = [start, ...standing.map((span) => span.end)];
  return (
    <>
      {standing.map((span, index) => (
        <span key={span.start}>
          {text.slice(ends[index], span.start)}
          <em className={span.look}>{text.slice(span.start, span.end)}</em>
        </span>
      ))}
      {text.slice(ends.at(-1), end)}
    </>
  );
}
