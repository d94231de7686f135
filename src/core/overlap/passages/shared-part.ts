import { Trait, has, type WordTable } from "../table/word-table.ts";

/** The stems in `[from, to)` that are not of function words. */
export function stemsIn(table: WordTable, from: number, to: number): ReadonlySet<number> {
  const stems = new Set<number>();
  for (let place = from; place < to; place++) {
    if ((table.form[place] ?? -1) >= 0 && !has(table, place, Trait.function))
      stems.add(table.stem[place] ?? 0);
  }
  return stems;
}

/** The share of the weight of the words in `[from, to)` that those in `stems` have, 0..1. */
export function sharedPart(
  table: WordTable,
  weight: Float64Array,
  from: number,
  to: number,
  stems: ReadonlySet<number>,
): number {
  let [shared, all] = [0, 0];
  for (let place = from; place < to; place++) {
    const stem = table.stem[place] ?? -1;
    if (stem < 0 || has(table, place, Trait.function)) continue;
    const told = weight[stem] ?? 0;
    all += told;
    if (stems.has(stem)) shared += told;
  }
  return all === 0 ? 0 : shared / all;
}
