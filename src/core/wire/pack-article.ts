import type { ArticleId, Evidence, Reading, Span } from "../model.ts";
import { lengthOf } from "../span.ts";
import type { ArticleAsset, Mark } from "./assets.ts";
import { nameMark } from "./name-mark.ts";

/**
 * An `ArticleAsset` as it travels. Its marks are columns, a value for each mark, and what follows from the rest is left
 * out: of the bytes of an article among five, most would otherwise be theirs.
 */
export interface PackedArticle extends Omit<ArticleAsset, "marks"> {
  readonly marks: PackedMarks;
}

interface PackedMarks extends Columns<
  Pick<Mark, "start" | "anchor" | "thereAnchor" | "kind" | "score" | "common">
> {
  readonly length: readonly number[];
  /** Indexes into `partners`. */
  readonly partner: readonly number[];
  readonly partners: readonly ArticleId[];
  readonly thereStart: readonly number[];
  readonly thereLength: readonly number[];
  /** As `packReadings` writes them. */
  readonly readings: readonly string[];
  readonly evidence: Columns<Evidence>;
}

type Columns<Row> = { readonly [Key in keyof Row]: readonly Row[Key][] };

/** `asset` as it travels. O(marks + readings). */
export function packArticle({ marks, ...rest }: ArticleAsset): PackedArticle {
  const partners = [...new Set(marks.map(({ partner }) => partner))];
  const places = new Map(partners.map((partner, place) => [partner, place]));
  return {
    ...rest,
    marks: {
      partners,
      partner: marks.map(({ partner }) => places.get(partner) ?? 0),
      start: marks.map(({ start }) => start),
      length: marks.map(lengthOf),
      anchor: marks.map(({ anchor }) => anchor),
      thereStart: marks.map(({ there }) => there.start),
      thereLength: marks.map(({ there }) => lengthOf(there)),
      thereAnchor: marks.map(({ thereAnchor }) => thereAnchor),
      kind: marks.map(({ kind }) => kind),
      score: marks.map(({ score }) => score),
      common: marks.map(({ common }) => common),
      readings: marks.map(({ readings }) => packReadings(readings)),
      evidence: {
        run: marks.map(({ evidence }) => evidence.run),
        words: marks.map(({ evidence }) => evidence.words),
        carriers: marks.map(({ evidence }) => evidence.carriers),
      },
    },
  };
}

/** What `packArticle` was given. Throws when a column is too short. */
export function unpackArticle({ marks: columns, ...rest }: PackedArticle): ArticleAsset {
  const { evidence } = columns;
  const marks = columns.start.map((start, row): Mark => {
    const there = spanAt(at(columns.thereStart, row), at(columns.thereLength, row));
    const here = spanAt(start, at(columns.length, row));
    const partner = at(columns.partners, at(columns.partner, row));
    return {
      id: nameMark({ article: rest.article.id, ...here }, { article: partner, ...there }),
      ...here,
      anchor: at(columns.anchor, row),
      partner,
      there,
      thereAnchor: at(columns.thereAnchor, row),
      kind: at(columns.kind, row),
      score: at(columns.score, row),
      common: at(columns.common, row),
      readings: unpackReadings(at(columns.readings, row), here.start, there.start),
      evidence: {
        run: at(evidence.run, row),
        words: at(evidence.words, row),
        carriers: at(evidence.carriers, row),
      },
    };
  });
  return { ...rest, marks };
}

function at<Value>(column: readonly Value[], row: number): Value {
  const value = column[row];
  if (value === undefined) throw new Error(`An article's marks end before row ${row}`);
  return value;
}

const spanAt = (start: number, length: number): Span => ({ start, end: start + length });

/**
 * Readings touch, so their lengths tell all: `12` for words in common of that length on both sides, `12.13` where they
 * are longer on one, `~4.9` for a variant, `-6` for an omission, `+5` for an addition.
 */
const packReadings = (readings: readonly Reading[]): string =>
  readings
    .map(({ kind, left, right }) => {
      const [here, there] = [lengthOf(left), lengthOf(right)];
      if (kind === "omission") return `-${here}`;
      if (kind === "addition") return `+${there}`;
      return `${kind === "variant" ? "~" : ""}${here === there ? here : `${here}.${there}`}`;
    })
    .join(" ");

const KINDS: Readonly<Record<string, Reading["kind"]>> = { "~": "variant", "-": "omission", "+": "addition" };

/** The readings of a passage that begins at `left` here and at `right` there. */
function unpackReadings(packed: string, left: number, right: number): readonly Reading[] {
  const readings: Reading[] = [];
  for (const part of packed.split(" ").filter(Boolean)) {
    const kind = KINDS[part.charAt(0)] ?? "agreement";
    const [length = 0, other = length] = (kind === "agreement" ? part : part.slice(1)).split(".").map(Number);
    const last = readings.at(-1);
    readings.push({
      kind,
      left: spanAt(last?.left.end ?? left, kind === "addition" ? 0 : length),
      right: spanAt(last?.right.end ?? right, kind === "omission" ? 0 : other),
    });
  }
  return readings;
}
