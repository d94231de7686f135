/** Letters in a row that an anchor and a text have in common. */
export interface LetterRun {
  /** Index of the first in the text. */
  readonly at: number;
  /** Index of the first among the anchor's letters. */
  readonly place: number;
  readonly length: number;
  /** How seldom chance would write them, in bits. */
  readonly bits: number;
}

/** Bits that a letter says in a text: more the rarer it is. */
export type LetterBits = ReadonlyMap<string, number>;

/** Of a letter that stands once in a long text no more bits are counted: an edit makes such letters as well. */
const MOST_BITS = 6;

export function weighLetters(text: string): LetterBits {
  const counts = new Map<string, number>();
  for (const letter of text) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  return new Map(
    Array.from(counts, ([letter, count]) => [letter, Math.min(MOST_BITS, Math.log2(text.length / count))]),
  );
}

/** Of one run no more bits are counted: a phrase that an article repeats has as many. */
const MOST_OF_RUN = 16;

/**
 * The longest runs of `own` in `text` that say at least `least` bits; `first` is the place of its first letter. O(own ×
 * text).
 */
export function findRuns(
  text: string,
  own: string,
  first: number,
  letterBits: LetterBits,
  least: number,
): readonly LetterRun[] {
  const runs: LetterRun[] = [];
  for (let shift = 1 - own.length; shift < text.length; shift++) {
    let [length, bits] = [0, 0];
    for (let i = 0; i <= own.length; i++) {
      const letter = own[i];
      if (letter !== undefined && letter === text[shift + i]) {
        length++;
        bits += letterBits.get(letter) ?? 0;
        continue;
      }
      if (bits > least) runs.push({ at: shift + i - length, place: first + i - length, length, bits });
      [length, bits] = [0, 0];
    }
  }
  return runs;
}

/**
 * Bits beyond chance that the stretch of a text from `from` to `to` has the letters of an anchor, in whatever order:
 * those of each run less what it takes to say where it stands. `runs` have those of most bits first; a letter counts
 * once.
 */
export function weighRuns(runs: readonly LetterRun[], from: number, to: number, letters: number): number {
  const cost = Math.log2(letters * (to - from));
  const taken: LetterRun[] = [];
  for (const run of runs) {
    if (run.bits <= cost) break;
    if (run.at < from || run.at + run.length > to) continue;
    if (!taken.some((other) => meets(other, run, "at") || meets(other, run, "place"))) taken.push(run);
  }
  return taken.reduce((sum, { bits }) => sum + Math.min(MOST_OF_RUN, bits - cost), 0);
}

const meets = (a: LetterRun, b: LetterRun, where: "at" | "place"): boolean =>
  a[where] < b[where] + b.length && b[where] < a[where] + a.length;
