import { type DayRange, formatDay } from "../../edtf.ts";

/** Years that words name. */
export interface Years {
  /** In figures, or as last year or this. */
  readonly named: ReadonlySet<string>;
  /** Whether there are any, and all lie before the one of publication. */
  readonly past: boolean;
}

/** Years of this age's news, in figures. */
const YEAR = /(?<![\d.,])(?:1[89]|20)\d\d(?![\d%]|[.,]\d)/gu;
/** “The most since 1994” tells of now. */
const COMPARED = /\b(?:since|than in) \d{4}\b/u;

/** The years in `words` of an article that was published in `published`. */
export function readYears(words: string, published: DayRange | undefined): Years {
  const now =
    published && Number.isFinite(published.first)
      ? Number(formatDay(published.first).slice(0, 4))
      : undefined;
  const named = [
    ...Array.from(words.matchAll(YEAR), ([year]) => year),
    ...Array.from(words.matchAll(/\b(last|this) year\b/giu), ([, which = ""]) =>
      now === undefined ? "" : String(which.toLowerCase() === "last" ? now - 1 : now),
    ),
  ].filter((year) => year !== "");
  const isPast = (year: string): boolean => now !== undefined && Number(year) < now;
  return { named: new Set(named), past: named.length > 0 && !COMPARED.test(words) && named.every(isPast) };
}
