/** Where the letters of a pattern stand in a text: an index for each, or -1 for one that the text lacks. */
export type Placement = readonly number[];

/**
 * Ends (index after the last letter) of every place of `text` where `pattern` stands with at most `most` errors, those
 * with fewer errors first, then those nearer `expected`; at most `count` of them. O(pattern × text).
 *
 * Sellers, “The theory and computation of evolutionary distances”, 1980. approx-string-match is faster, but gives
 * only the places with the fewest errors in the whole text, and those may be the wrong ones.
 */
export function findEnds(
  text: string,
  pattern: string,
  most: number,
  expected: number,
  count: number,
): readonly number[] {
  const size = pattern.length;
  const errorsAt = new Uint8Array(text.length + 1).fill(255);
  const column = Uint8Array.from({ length: size + 1 }, (_, i) => i);
  for (let at = 0; at < text.length; at++) {
    const letter = text.charCodeAt(at);
    let diagonal = 0;
    let above = 0;
    for (let i = 1; i <= size; i++) {
      const left = column[i] ?? 0;
      const changed = diagonal + (pattern.charCodeAt(i - 1) === letter ? 0 : 1);
      above = Math.min(changed, left + 1, above + 1);
      column[i] = above;
      diagonal = left;
    }
    errorsAt[at + 1] = above;
  }
  const ends: { end: number; errors: number; far: number }[] = [];
  errorsAt.forEach((errors, end) => {
    // A place is found again, with an error more, one letter before and after: only its best end counts.
    const best = errors <= (errorsAt[end - 1] ?? 255) && errors < (errorsAt[end + 1] ?? 255);
    if (errors <= most && best) ends.push({ end, errors, far: Math.abs(end - expected) });
  });
  return ends
    .toSorted((a, b) => a.errors - b.errors || a.far - b.far || a.end - b.end)
    .slice(0, count)
    .map(({ end }) => end);
}

/**
 * The best placement of all of `pattern` in `text` from `from` to `to`, whose ends are free. Letters replaced are
 * placed on their replacement. O(pattern × (to - from)).
 */
export function placePattern(text: string, pattern: string, from: number, to: number): Placement {
  const width = Math.max(0, to - from);
  const costs: Uint8Array[] = [new Uint8Array(width + 1)];
  for (let i = 1; i <= pattern.length; i++) {
    const above = costs[i - 1] ?? new Uint8Array();
    const row = new Uint8Array(width + 1);
    row[0] = i;
    for (let j = 1; j <= width; j++) {
      const changed = pattern[i - 1] === text[from + j - 1] ? 0 : 1;
      row[j] = Math.min((above[j - 1] ?? 0) + changed, (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
    }
    costs.push(row);
  }
  const cost = (i: number, j: number): number => costs[i]?.[j] ?? Infinity;
  const places: number[] = [];
  let j = Array.from({ length: width + 1 }, (_, at) => at).reduce((best, at) =>
    cost(pattern.length, at) < cost(pattern.length, best) ? at : best,
  );
  for (let i = pattern.length; i > 0;) {
    const changed = pattern[i - 1] === text[from + j - 1] ? 0 : 1;
    if (j > 0 && cost(i, j) === cost(i - 1, j - 1) + changed) {
      places.push(from + j - 1);
      i--;
      j--;
    } else if (j > 0 && cost(i, j) === cost(i, j - 1) + 1) {
      j--;
    } else {
      places.push(-1);
      i--;
    }
  }
  return places.toReversed();
}

/**
 * How well the letters of `pattern` stand where `places` puts them, 0..1. Each letter changed or missing
 * is an error; words put in between count less the more of them there are together, since one edit put them there.
 */
export function fidelity(text: string, pattern: string, places: Placement): number {
  let errors = 0;
  let last = -1;
  places.forEach((at, i) => {
    if (at < 0 || text[at] !== pattern[i]) errors++;
    if (at < 0) return;
    const between = last < 0 ? 0 : at - last - 1;
    if (between > 0) errors += 0.5 + 0.25 * between;
    last = at;
  });
  return Math.max(0, 1 - errors / Math.max(1, pattern.length));
}
