import { type AnchorFields, CONTEXT, SHORT } from "./anchor.ts";
import { findEdges } from "./find-edges.ts";
import type { WordIndex } from "./index-words.ts";
import { findRuns, type LetterBits, type LetterRun, weighLetters, weighRuns } from "./letter-runs.ts";
import type { FindRewritten, Part, Source } from "./resolve-anchor.ts";

/**
 * Bits that the passage's own letters must say, whatever stands around them: with 8, one of 15 replaced passages is
 * found.
 */
const OWN = 12;
/**
 * Bits that all must say, less those of its way there: with 16, twice as many passages that were replaced are found as
 * with 20.
 */
const SURE = 20;
/** Bits by which it must surpass every other place: a phrase that is said twice is no passage found. */
const AHEAD = 3;
/** Runs that are followed up, and edges tried at each end of one: more found nothing more. */
const RUNS = 8;
const EDGES = 24;

/**
 * The sentences or clauses that a passage has become whose words were turned round, or of which a part was rewritten:
 * the one place where enough of its letters stand. `undefined` where there is none, or for fewer than `SHORT` words.
 *
 * Where most of it stands at `place`, that with the words beside it that were put there for the rest: to the end of a
 * sentence or clause, where that makes it as long as it was. O(words of the article).
 */
export const findRewritten: FindRewritten = (source, index, fields, place) => {
  const sought = readSought(source, index, fields);
  return place ? (bestOf(weighWindows(sought, place, place.from)) ?? place) : findElsewhere(sought);
};

function findElsewhere(sought: Sought): Part | undefined {
  const { fields, runs } = sought;
  if (fields.length < SHORT) return undefined;
  const windows = runs
    .slice(0, RUNS)
    .flatMap(({ at, place, length }) =>
      weighWindows(sought, { from: at, to: at + length }, at - wordsBefore(fields, place)),
    )
    .filter(({ own }) => own >= OWN);
  const best = bestOf(windows);
  if (best === undefined || best.sure - best.moved < SURE) return undefined;
  const isOneOfTwo = windows.some(
    ({ from, to, sure }) => (to <= best.from || from >= best.to) && sure > best.sure - AHEAD,
  );
  return isOneOfTwo ? undefined : best;
}

/** Words of the passage before the one whose letter stands at `place`. */
const wordsBefore = ({ head, tail = "", length }: AnchorFields, place: number): number =>
  place < head.length ? place : place + length - head.length - tail.length;

/** What is looked for, and in what. */
interface Sought {
  readonly initials: string;
  readonly fields: AnchorFields;
  readonly letterBits: LetterBits;
  /** Runs of the passage's letters in the article, those of most bits first. */
  readonly runs: readonly LetterRun[];
  readonly edges: readonly End[];
  /** The first words of the reading blocks. */
  readonly blocks: readonly number[];
}

function readSought(source: Source, index: WordIndex, fields: AnchorFields): Sought {
  const { head, tail = "", length } = fields;
  const { initials } = index;
  const edges = findEdges(source, index);
  const letterBits = weighLetters(initials);
  const least = Math.log2(((head.length + tail.length) * length) / 2);
  return {
    initials,
    fields,
    letterBits,
    runs: [
      ...findRuns(initials, head, 0, letterBits, least),
      ...findRuns(initials, tail, head.length, letterBits, least),
    ].toSorted((a, b) => b.bits - a.bits),
    edges: edges.map(({ at, isSentence }) => ({ at, bits: isSentence ? FIT.sentence : FIT.clause })),
    blocks: edges.filter(({ isBlock }) => isBlock).map(({ at }) => at),
  };
}

/** Where a passage may begin or end, and how fit it is for that. */
interface End {
  readonly at: number;
  readonly bits: number;
}

const FIT = { sentence: 2, clause: 0, midst: -4 };

/** A stretch that the passage may have become. */
interface Window extends Part {
  /** Bits that its own letters say. */
  readonly own: number;
  /** Bits that these say and the words beside it. */
  readonly sure: number;
  /** Bits that its way from the passage's old place takes. */
  readonly moved: number;
  /** All these, and how fit it is to be a passage. */
  readonly score: number;
}

const bestOf = (windows: readonly Window[]): Window | undefined =>
  windows.reduce<Window | undefined>((a, b) => (a && a.score >= b.score ? a : b), undefined);

/** A window has at least half as many words as the passage had, and at most this many times as many. */
const LONGER = 1.7;

/** What stands nowhere among initials. */
const NONE = "-";

/** The windows that hold the words of `part` and end nearest where a passage would that began at word `expected`. */
function weighWindows(sought: Sought, { from, to }: Part, expected: number): readonly Window[] {
  const { initials, fields } = sought;
  const { before, after, length } = fields;
  // Where the words before or after the passage stand as they did, it begins or ends there.
  const starts = initials.endsWith(before || NONE, from) ? [] : sought.edges.filter(({ at }) => at < from);
  const ends = initials.startsWith(after || NONE, to) ? [] : sought.edges.filter(({ at }) => at > to);
  const opening = sought.edges.find(({ at }) => at === from) ?? { at: from, bits: FIT.midst };
  const closing = sought.edges.find(({ at }) => at === to) ?? { at: to, bits: FIT.midst };
  return nearest([...starts, opening], expected).flatMap((start) =>
    nearest([...ends, closing], expected + length)
      .filter(({ at }) => at - start.at >= length / 2 && at - start.at <= LONGER * length)
      .map((end) => weighWindow(sought, start, end)),
  );
}

const nearest = (edges: readonly End[], expected: number): readonly End[] =>
  edges.toSorted((a, b) => Math.abs(a.at - expected) - Math.abs(b.at - expected)).slice(0, EDGES);

/**
 * Bits lost by a window twice or half as long as the passage was, and for each block that ends in it: few passages have
 * two.
 */
const LOST = { length: 8, block: 4 };

/**
 * Share of the bits beside a window that count when its ends are chosen: with all, sentences put in before it are taken
 * in.
 */
const BESIDE = 0.25;

function weighWindow({ initials, fields, letterBits, runs, blocks }: Sought, start: End, end: End): Window {
  const [from, to] = [start.at, end.at];
  const { head, tail = "", length, position } = fields;
  const own = weighRuns(runs, from, to, head.length + tail.length);
  const beside = weighContext(initials, letterBits, fields, from, to);
  const moved = Math.log2(2 + Math.abs(from - (position / 1000) * initials.length));
  const lost =
    LOST.length * Math.abs(Math.log2((to - from) / length)) +
    LOST.block * blocks.filter((at) => at > from && at < to).length;
  const score = own + BESIDE * beside - moved + start.bits + end.bits - lost;
  return { from, to, own, sure: own + beside, moved, score };
}

/** Bits of an article's beginning or end, where a passage has fewer than `CONTEXT` words beside it. */
const BRINK = 4;

/** Bits that the letters beside `from` and `to` say, those that stand there as they did. */
function weighContext(
  initials: string,
  letterBits: LetterBits,
  { before, after }: AnchorFields,
  from: number,
  to: number,
): number {
  let bits = 0;
  for (let i = 1; i <= before.length && initials[from - i] === before.at(-i); i++)
    bits += letterBits.get(before.at(-i) ?? "") ?? 0;
  for (let i = 0; i < after.length && initials[to + i] === after[i]; i++)
    bits += letterBits.get(after[i] ?? "") ?? 0;
  if (before.length < CONTEXT && from === before.length) bits += BRINK;
  if (after.length < CONTEXT && to + after.length === initials.length) bits += BRINK;
  return bits;
}
