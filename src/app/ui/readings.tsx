import type { Reading, Span } from "../../core/model.ts";
import { byPosition, lengthOf } from "../../core/span.ts";

interface ReadingsProps extends Span {
  readonly text: string;
  readonly readings: readonly Reading[];
  readonly side: "left" | "right";
}

const LOOK = {
  agreement: undefined,
  variant: "reading-variant",
  addition: "reading-alone",
  omission: "reading-alone",
} as const satisfies Record<Reading["kind"], string | undefined>;

/** One side of an alignment, word for word: what both have is plain, what only this side has, or has otherwise, stands out. */
export function Readings({ text, start, end, readings, side }: ReadingsProps) {
  const differing = readings
    .filter(({ kind }) => kind !== "agreement")
    .map((reading) => ({ ...reading[side], look: LOOK[reading.kind] }))
    .filter((span) => lengthOf(span) > 0)
    .toSorted(byPosition);
  const ends = [start, ...differing.map((span) => span.end)];
  return (
    <>
      {differing.map((span, index) => (
        <span key={span.start}>
          {text.slice(ends[index], span.start)}
          <em className={span.look}>{text.slice(span.start, span.end)}</em>
        </span>
      ))}
      {text.slice(ends.at(-1), end)}
    </>
  );
}
