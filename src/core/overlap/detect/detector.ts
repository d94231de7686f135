import type { Echo } from "../table/echo.ts";
import type { WordTable } from "../table/word-table.ts";
import type { PairStatistics } from "../weigh/survey-pair.ts";

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
