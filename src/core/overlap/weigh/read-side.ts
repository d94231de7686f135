import type { Echo } from "../table/echo.ts";
import type { GramIndex } from "../table/index-grams.ts";
import { Trait, has, type WordTable } from "../table/word-table.ts";
import { countElsewhere } from "./count-elsewhere.ts";
import type { PairStatistics } from "./survey-pair.ts";

/** One side of an echo. */
export interface Side {
  readonly from: number;
  readonly to: number;
  /** Of each stem, how often it occurs on this side and on the other. */
  readonly here: Int32Array;
  readonly there: Int32Array;
  /** What it has in common with the other, by `Sum`: numbers in a row, since this is filled for every echo. */
  readonly sums: Float64Array;
}

/** Where what is in a side's `sums`. */
export const Sum = {
  /** Names that the other side has too: how many stems and, next to it, how many nats. */
  names: 0,
  numbers: 2,
  /** Neither names nor numbers. */
  others: 4,
  /** Of the side's stems as a vector of what they tell: its square, and its product with the other side's. */
  norm: 6,
  dot: 7,
  /** How many of its numbers the other side lacks. */
  lone: 8,
  /** How many of the numbers that the other side has too are amounts. */
  amounts: 9,
  /** Nats of the numbers that the other side has too and that are no years. */
  figures: 10,
} as const;

/** An empty row of sums. */
export const noSums = (): Float64Array => new Float64Array(Sum.figures + 1);

/** “Nations” after “United”: who has the one has the other. */
const REST_OF_NAME = 0.3;

/**
 * “Two” of “two paintings” beside “two guards”: a small number that counts something else there. Of pairs of sentences
 * that have a small number and one other word in common, two in three say the same if both stand side by side, else one in
 * four.
 */
const STRAY = 0.2;

/** Reads the words of one side of `echo` into its sums; each stem counts where it stands first. O(words). */
export function readSide(
  table: WordTable,
  wordPairs: GramIndex,
  { weight }: PairStatistics,
  echo: Echo,
  side: Side,
): void {
  const { from, to, here, there, sums } = side;
  sums.fill(0);
  let [dot, norm, inName] = [0, 0, false];
  // What both sides have right before a name is its title: “joint administrator Joanne Begg”.
  let [titleStems, titleNats] = [0, 0];
  for (let place = from; place < to; place++) {
    if (!isContent(table, place)) {
      [titleStems, titleNats] = [0, 0];
      continue;
    }
    const stem = table.stem[place] ?? 0;
    const times = here[stem] ?? 0;
    const echoed = Math.abs(there[stem] ?? 0);
    const sort = sortOf(table, place);
    if (times > 0) {
      const told = weight[stem] ?? 0;
      norm += (times * told) ** 2;
      dot += times * echoed * told ** 2;
      if (echoed > 0) {
        const isStray = has(table, place, Trait.count) && !isBesideShared(table, side, place);
        const share = isStray ? STRAY : sort === Sum.names && inName ? REST_OF_NAME : 1;
        const nats = (share * told) / (1 + countElsewhere(table, wordPairs, echo, place));
        add(sums, sort, isStray ? 0 : 1, nats);
        if (sort === Sum.numbers && !has(table, place, Trait.year))
          sums[Sum.figures] = (sums[Sum.figures] ?? 0) + nats;
        if (has(table, place, Trait.amount)) sums[Sum.amounts] = (sums[Sum.amounts] ?? 0) + 1;
        if (sort === Sum.others) [titleStems, titleNats] = [titleStems + 1, titleNats + nats];
        if (sort === Sum.names) {
          add(sums, Sum.names, titleStems, titleNats);
          add(sums, Sum.others, -titleStems, -titleNats);
        }
      } else if (sort === Sum.numbers) {
        sums[Sum.lone] = (sums[Sum.lone] ?? 0) + 1;
      }
      // A negative count says that the stem has been read.
      here[stem] = -times;
    }
    inName = sort === Sum.names && echoed > 0;
    if (sort !== Sum.others || echoed === 0) [titleStems, titleNats] = [0, 0];
  }
  sums[Sum.norm] = norm;
  sums[Sum.dot] = dot;
}

/** Whether the word before or after the one at `place`, small words left out, is on the other side, too. */
function isBesideShared(table: WordTable, { from, to, there }: Side, place: number): boolean {
  const isShared = (at: number): boolean => at >= from && at < to && there[table.stem[at] ?? 0] !== 0;
  let [before, after] = [place - 1, place + 1];
  while (before >= from && !isContent(table, before)) before -= 1;
  while (after < to && !isContent(table, after)) after += 1;
  return isShared(before) || isShared(after);
}

/** Counts the stems of one side. */
export function countStems(table: WordTable, { from, to, here }: Side): void {
  for (let place = from; place < to; place++) {
    const stem = table.stem[place] ?? 0;
    if (isContent(table, place)) here[stem] = (here[stem] ?? 0) + 1;
  }
}

/** Forgets what `countStems` counted. */
export function clearStems(table: WordTable, { from, to, here }: Side): void {
  for (let place = from; place < to; place++) {
    if (isContent(table, place)) here[table.stem[place] ?? 0] = 0;
  }
}

const isContent = (table: WordTable, place: number): boolean =>
  (table.form[place] ?? -1) >= 0 && !has(table, place, Trait.function);

function sortOf(table: WordTable, place: number): 0 | 2 | 4 {
  if (has(table, place, Trait.number)) return Sum.numbers;
  return has(table, place, Trait.name) ? Sum.names : Sum.others;
}

function add(sums: Float64Array, sort: 0 | 2 | 4, stems: number, nats: number): void {
  sums[sort] = (sums[sort] ?? 0) + stems;
  sums[sort + 1] = (sums[sort + 1] ?? 0) + nats;
}
