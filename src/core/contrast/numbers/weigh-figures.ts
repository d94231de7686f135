/** Least odds at which two amounts are said to be amounts of one thing: nine in ten of those above are. */
export const ONE_THING = 0.6;

/** What tells whether two amounts of one measure, in different articles, are amounts of one thing. */
export interface FigureLikeness {
  /** How much of the greater of the two sentences is in the other, and of the lesser of the words near the amounts. */
  readonly whole: number;
  readonly near: number;
  /** The same of the lesser of the two, for the likest sentences next to them. */
  readonly beside: number;
  /** How many times the one is the other. */
  readonly times: number;
  /** How many of the two are the only one of their measure in their article, and in how many sentences there are others. */
  readonly sole: number;
  readonly crowded: number;
  /** Whether the same word leads to both: “employs”. */
  readonly verb: boolean;
  readonly money: boolean;
}

/** So many times as large is unlikely enough. */
const MOST_TIMES = Math.exp(3);

/**
 * The odds that two amounts of one measure are of one thing, 0..1. A logistic model, fitted to 682 pairs of amounts that
 * differ, of 38 folders, a quarter of them of one thing. With one folder at a time left out of the fit, it finds four in
 * five of these at `ONE_THING`, and nine in ten that it finds are right.
 */
export function weighFigures(likeness: FigureLikeness): number {
  const sum =
    -2.4 +
    8.6 * likeness.whole +
    1.9 * likeness.near +
    2.2 * likeness.beside -
    2.3 * Math.log(Math.min(likeness.times, MOST_TIMES)) +
    0.8 * likeness.sole -
    1.6 * likeness.crowded +
    (likeness.verb ? 1.7 : 0) +
    (likeness.money ? 1.3 : 0);
  return 1 / (1 + Math.exp(-sum));
}
