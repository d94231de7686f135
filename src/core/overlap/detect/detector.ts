import type { WordTable } from "../table/word-table.ts";
import type { PairStatistics } from "../weigh/survey-pair.ts";

/**
 * Two stretches that seem to say the same: places `[left, leftEnd)` and `[right, rightEnd)` of one word table, the
 * left one in an earlier article or earlier in the same.
 */
export interface Echo {
  readonly left: number;
  readonly leftEnd: number;
  readonly right: number;
  readonly rightEnd: number;
}

/** The words of an echo, both sides together. */
export const wordsOf = ({ left, leftEnd, right, rightEnd }: Echo): number =>
  leftEnd - left + rightEnd - right;

/**
 * A way of noticing echoes. It need not be tidy: echoes may overlap, touch and repeat; joining, trimming, scoring and
 * telling the kinds apart come after, the same for all detectors.
 */
export interface Detector {
  readonly name: string;
  readonly findEchoes: (table: WordTable, survey: Survey) => readonly Echo[];
}

/** What is known about two articles, by number; good until the next is asked for. */
export type Survey = (left: number, right: number) => PairStatistics;
