import { Trait, has, type WordTable } from "./word-table.ts";

/** Half-open range of places. */
export interface PlaceRange {
  readonly from: number;
  readonly to: number;
}

/** Fewer words than this are no statement: “Visibility was good.” goes with the sentence after it. Four cost PAN .004. */
const FEWEST = 6;
/** A sentence of more words is compared in parts, lest a list without a full stop count as one statement. */
const MOST = 48;

/** The sentences of `table`, the shortest joined to the next and the longest cut, as ranges of places in order. */
export function cutUnits(table: WordTable): readonly PlaceRange[] {
  const { sentences, form } = table;
  const units: PlaceRange[] = [];
  let from = -1;
  for (let index = 0; index < sentences.length; index++) {
    if (from < 0) from = sentences[index] ?? 0;
    let to = from;
    const next = sentences[index + 1] ?? form.length;
    while (to < next && (form[to] ?? -1) >= 0) to += 1;
    if (to - from < FEWEST && to === next) continue;
    units.push(...cutLong(table, { from, to }));
    from = -1;
  }
  return units;
}

/** `unit` in parts of at most `MOST` words, cut where a clause opens if one does in the second half of a part. */
function cutLong(table: WordTable, { from, to }: PlaceRange): readonly PlaceRange[] {
  const parts: PlaceRange[] = [];
  let start = from;
  while (to - start > MOST) {
    let at = start + MOST;
    while (at > start + MOST / 2 && !has(table, at, Trait.opensClause)) at -= 1;
    if (!has(table, at, Trait.opensClause)) at = start + MOST;
    parts.push({ from: start, to: at });
    start = at;
  }
  if (to > start) parts.push({ from: start, to });
  return parts;
}
