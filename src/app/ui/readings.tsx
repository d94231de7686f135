import type { AlignmentKind, Reading, Span } from "../../core/model.ts";
import { byPosition, cutTo, lengthOf, overlaps, trim } from "../../core/span.ts";
import { weightsOf, weightyWords } from "./weighty-words.ts";

interface ReadingsProps extends Span {
  readonly text: string;
  /** The words of the other side, where they are known. */
  readonly other?: string | undefined;
  readonly readings: readonly Reading[];
  readonly side: "left" | "right";
  readonly kind: AlignmentKind;
  /** What of the text conflicts with the other side; none when it is not known. */
  readonly conflicting?: readonly Span[] | undefined;
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
 * paraphrase, where nearly everything differs, the words that both have do. Where the `other` side is known,
 * numbers that differ stand out more, and in like wording names do; what conflicts stands out most.
 */
export function Readings(props: ReadingsProps) {
  const { text, other, start, end, readings, side, kind, conflicting = [] } = props;
  const isFree = kind === "paraphrase";
  const looks = isFree ? AGREEMENTS : DIFFERENCES;
  const isVaried = readings.some((reading) => reading.kind === "variant");
  const weights = other === undefined || !isVaried ? undefined : weightsOf(other);
  const weigh = (reading: Reading): readonly Weighty[] => {
    if (reading.kind === "agreement") return [];
    const span = trim(text, reading[side]);
    const torn = conflicting
      .filter((value) => overlaps(value, span))
      .map((value) => ({ ...cutTo(value, span), look: "reading-conflict" }));
    if (weights === undefined || reading.kind !== "variant") return torn;
    const weighty = weightyWords(text, span, weights, !isFree)
      .filter((word) => !torn.some((value) => overlaps(value, word)))
      .map((word) => ({ ...word, look: "reading-weighty" }));
    return [...torn, ...weighty].toSorted(byPosition);
  };
  const standing = readings
    .map((reading) => ({
      ...trim(text, reading[side]),
      look: looks[reading.kind],
      weighty: weigh(reading),
    }))
    .filter((span) => lengthOf(span) > 0 && (span.look !== undefined || span.weighty.length > 0))
    .toSorted(byPosition);
  const ends = [start, ...standing.map((span) => span.end)];
  return (
    <>
      {standing.map((span, index) => (
        <span key={span.start}>
          {text.slice(ends[index], span.start)}
          <em className={span.look ?? "reading-plain"}>
            <Weighed {...span} text={text} />
          </em>
        </span>
      ))}
      {text.slice(ends.at(-1), end)}
    </>
  );
}

/** Words that weigh more than others, and how they are drawn. */
interface Weighty extends Span {
  readonly look: string;
}

interface WeighedProps extends Span {
  readonly text: string;
  readonly weighty: readonly Weighty[];
}

function Weighed({ text, start, end, weighty }: WeighedProps) {
  const ends = [start, ...weighty.map((word) => word.end)];
  return (
    <>
      {weighty.map((word, index) => (
        <span key={word.start}>
          {text.slice(ends[index], word.start)}
          <b className={word.look}>{text.slice(word.start, word.end)}</b>
        </span>
      ))}
      {text.slice(ends.at(-1), end)}
    </>
  );
}
