import type { Echo } from "./detector.ts";
import { sharedPart, stemsIn } from "./shared-part.ts";
import type { PairStatistics } from "./survey-pair.ts";
import { Trait, has, type WordTable } from "./word-table.ts";

/** Most rounds of trimming: each side's cut changes what counts as shared on the other, mostly just once. */
const ROUNDS = 4;

/**
 * The share of unmatched weight that a stretch at the edge may have, from that of the whole: 0.8 when all is shared,
 * so that an exact copy ends where it ends, and almost any when little is.
 */
const STRICTNESS = { factor: 0.8, power: 3 };

/** From this share of shared weight on, an edge is where wording ends; below, it is where a clause does. */
const NEAR_COPY = 0.85;

/**
 * `echo` cut down on both sides to the part that has a counterpart, then out again to the edges of its clauses, so that
 * whole words and clauses are lit and no sentence for the sake of three words.
 *
 * The part kept has the greatest sum of weights of shared words less a toll on all words (Kadane's maximum subarray;
 * Bentley, “Algorithm Design Techniques”, CACM 1984). O(words of the echo).
 */
export function trimEcho(table: WordTable, { weight }: PairStatistics, echo: Echo): Echo {
  let now = echo;
  for (let round = 0; round < ROUNDS; round++) {
    const inLeft = stemsIn(table, now.left, now.leftEnd);
    const inRight = stemsIn(table, now.right, now.rightEnd);
    const share =
      (sharedPart(table, weight, now.left, now.leftEnd, inRight) +
        sharedPart(table, weight, now.right, now.rightEnd, inLeft)) /
      2;
    const toll = STRICTNESS.factor * share ** STRICTNESS.power;
    const [left, leftEnd] = densestPart(table, weight, now.left, now.leftEnd, inRight, toll);
    const [right, rightEnd] = densestPart(table, weight, now.right, now.rightEnd, inLeft, toll);
    if (left === leftEnd || right === rightEnd) return echo;
    const isSame = leftEnd - left === now.leftEnd - now.left && rightEnd - right === now.rightEnd - now.right;
    now = { left, leftEnd, right, rightEnd };
    if (isSame) break;
  }
  const whole = growOverEqualWords(table, echo, now);
  const likeness = Math.min(
    sharedPart(table, weight, whole.left, whole.leftEnd, stemsIn(table, whole.right, whole.rightEnd)),
    sharedPart(table, weight, whole.right, whole.rightEnd, stemsIn(table, whole.left, whole.leftEnd)),
  );
  return likeness > NEAR_COPY ? whole : growToClauses(table, echo, whole);
}

/** The part of `[from, to)` with the greatest sum of weights, those of words not in `stems` being negative. */
function densestPart(
  table: WordTable,
  weight: Float64Array,
  from: number,
  to: number,
  stems: ReadonlySet<number>,
  toll: number,
): readonly [number, number] {
  let [best, bestFrom, bestTo, sum, start] = [0, from, from, 0, from];
  for (let place = from; place < to; place++) {
    const stem = table.stem[place] ?? -1;
    if (stem < 0 || has(table, place, Trait.function)) continue;
    if (sum <= 0) [sum, start] = [0, place];
    sum += (weight[stem] ?? 0) * ((stems.has(stem) ? 1 : 0) - toll);
    if (sum > best) [best, bestFrom, bestTo] = [sum, start, place + 1];
  }
  return [bestFrom, bestTo];
}

/** `echo` and the equal words before and after both its sides, as far as `bounds` goes. */
function growOverEqualWords({ form }: WordTable, bounds: Echo, echo: Echo): Echo {
  let { left, leftEnd, right, rightEnd } = echo;
  while (left > bounds.left && right > bounds.right && form[left - 1] === form[right - 1]) {
    [left, right] = [left - 1, right - 1];
  }
  while (leftEnd < bounds.leftEnd && rightEnd < bounds.rightEnd && form[leftEnd] === form[rightEnd]) {
    [leftEnd, rightEnd] = [leftEnd + 1, rightEnd + 1];
  }
  return { left, leftEnd, right, rightEnd };
}

function growToClauses(table: WordTable, bounds: Echo, echo: Echo): Echo {
  const back = (place: number, least: number): number => {
    let at = place;
    while (at > least && !has(table, at, Trait.opensClause)) at -= 1;
    return at;
  };
  const on = (place: number, most: number): number => {
    let at = place;
    while (at < most && !has(table, at, Trait.opensClause)) at += 1;
    return at;
  };
  return {
    left: back(echo.left, bounds.left),
    leftEnd: on(echo.leftEnd, bounds.leftEnd),
    right: back(echo.right, bounds.right),
    rightEnd: on(echo.rightEnd, bounds.rightEnd),
  };
}
