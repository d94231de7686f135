import { findAgreements } from "../../text/find-agreements.ts";
import type { PlaceRange } from "../table/cut-units.ts";
import { type Echo, wordsOf } from "../table/echo.ts";
import { Trait, has, type WordTable } from "../table/word-table.ts";
import type { PairStatistics } from "../weigh/survey-pair.ts";
import { dropDangling } from "./drop-dangling.ts";
import { sharedPart, stemsIn } from "./shared-part.ts";

/** Most rounds of trimming: each side's cut changes what counts as shared on the other, mostly just once. */
const ROUNDS = 4;

/**
 * The share of unmatched weight that a stretch at the edge may have, from that of the whole: 0.8 when all is shared,
 * so that an exact copy ends where it ends, and almost any when little is. In reports of one event it falls more slowly,
 * so that one stray word in common does not draw a whole clause in (news: F1 .641, falling alike .592).
 */
const TOLL = { factor: 0.8, power: 3, ofKin: { factor: 0.27, nearCopy: 8 } };

/**
 * Nats for which no edge is cut where the articles do not report one event and the passage is no near copy: of words
 * changed one by one some stand at the edge (PAN, random: .899 to .901).
 */
const SLACK = 1;

/** On what terms a stretch is kept: what each nat costs, and how many nats may be lost before anything is cut. */
interface Terms {
  readonly toll: number;
  readonly slack: number;
}

/**
 * From this share of shared weight on, an edge is where wording ends, if the sides have as many words; below, it is where
 * a clause does, and fewer words say too little without the rest of their clause.
 */
const NEAR_COPY = 0.85;
const FEWEST = 8;

/**
 * `echo` cut down on both sides to the part that has a counterpart, then out again to the edges of its clauses, so that
 * whole words and clauses are lit and no sentence for the sake of three words.
 *
 * The part kept has the greatest sum of weights of shared words less a toll on all words (Kadane's maximum subarray;
 * Bentley, “Algorithm Design Techniques”, CACM 1984). O(words of the echo).
 */
export function trimEcho(table: WordTable, { weight, kin, isOneEvent }: PairStatistics, echo: Echo): Echo {
  const edges = Trait.opensClause | (isOneEvent ? Trait.joins : 0);
  let now = echo;
  for (let round = 0; round < ROUNDS; round++) {
    const inLeft = stemsIn(table, now.left, now.leftEnd);
    const inRight = stemsIn(table, now.right, now.rightEnd);
    const share =
      (sharedPart(table, weight, now.left, now.leftEnd, inRight) +
        sharedPart(table, weight, now.right, now.rightEnd, inLeft)) /
      2;
    const terms = { toll: tollAt(share, kin), slack: share < NEAR_COPY ? (1 - kin) * SLACK : 0 };
    const left = densestPart(table, weight, { from: now.left, to: now.leftEnd }, inRight, terms);
    const right = densestPart(table, weight, { from: now.right, to: now.rightEnd }, inLeft, terms);
    if (left.from === left.to || right.from === right.to) return echo;
    const kept = { left: left.from, leftEnd: left.to, right: right.from, rightEnd: right.to };
    const isSame = wordsOf(kept) === wordsOf(now);
    now = kept;
    if (isSame) break;
  }
  const whole = growOverEqualWords(table, echo, now);
  if (fewerWords(whole) < FEWEST) {
    const clauses = growToClauses(table, UNBOUNDED, whole, edges);
    // Within one article both sides can stand in one clause.
    return clauses.leftEnd <= clauses.right ? clauses : whole;
  }
  const likeness = Math.min(
    sharedPart(table, weight, whole.left, whole.leftEnd, stemsIn(table, whole.right, whole.rightEnd)),
    sharedPart(table, weight, whole.right, whole.rightEnd, stemsIn(table, whole.left, whole.leftEnd)),
  );
  const inOrder = likeness > NEAR_COPY ? cutToOrder(table, whole) : undefined;
  return inOrder
    ? dropDangling(table, growOverEqualWords(table, echo, inOrder))
    : growToClauses(table, echo, whole, edges);
}

function tollAt(share: number, kin: number): number {
  const apart = TOLL.factor * share ** TOLL.power;
  const ofKin = Math.max(TOLL.ofKin.factor * share, TOLL.factor * share ** TOLL.ofKin.nearCopy);
  return apart + kin * (ofKin - apart);
}

/** A scrap may grow beyond what was noticed, for a run of equal words says nothing of the clause that it stands in. */
const UNBOUNDED: Echo = { left: 0, leftEnd: Infinity, right: 0, rightEnd: Infinity };

const fewerWords = ({ left, leftEnd, right, rightEnd }: Echo): number =>
  Math.min(leftEnd - left, rightEnd - right);

/**
 * `echo`, if it is a near copy word by word, else nothing: from the first to the last words that both sides have in the same order: a
 * heading goes whose words come again on the other side, but elsewhere.
 */
function cutToOrder({ form, traits }: WordTable, echo: Echo): Echo | undefined {
  const agreements = findAgreements(
    form.subarray(echo.left, echo.leftEnd),
    form.subarray(echo.right, echo.rightEnd),
  ).filter(({ i, length }) => length > 1 || ((traits[echo.left + i] ?? 0) & Trait.function) === 0);
  const [first, last] = [agreements[0], agreements.at(-1)];
  const inOrder = agreements.reduce((words, { length }) => words + length, 0);
  if (!first || !last || inOrder < NEAR_COPY * fewerWords(echo)) return undefined;
  return {
    left: echo.left + first.i,
    leftEnd: echo.left + last.i + last.length,
    right: echo.right + first.j,
    rightEnd: echo.right + last.j + last.length,
  };
}

/**
 * The part of a range with the greatest sum of weights, those of words not in `stems` being negative; up to an edge
 * beyond which less than `slack` nats would be saved it goes on.
 */
function densestPart(
  table: WordTable,
  weight: Float64Array,
  { from, to }: PlaceRange,
  stems: ReadonlySet<number>,
  { toll, slack }: Terms,
): PlaceRange {
  let [sum, before, start] = [0, 0, from];
  let best = { from, to: from, before: 0, after: 0 };
  for (let place = from; place < to; place++) {
    const stem = table.stem[place] ?? -1;
    if (stem < 0 || has(table, place, Trait.function)) continue;
    if (sum <= before) [before, start] = [sum, place];
    sum += (weight[stem] ?? 0) * ((stems.has(stem) ? 1 : 0) - toll);
    if (sum - before > best.after - best.before) best = { from: start, to: place + 1, before, after: sum };
  }
  if (best.from === best.to) return best;
  return {
    from: -best.before < slack ? from : best.from,
    to: best.after - sum < slack ? to : best.to,
  };
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

function growToClauses(table: WordTable, bounds: Echo, echo: Echo, edges: number): Echo {
  const back = (place: number, least: number): number => {
    let at = place;
    while (at > least && !has(table, at, edges)) at -= 1;
    return at < place && has(table, at, Trait.joins) ? at + 1 : at;
  };
  const on = (place: number, most: number): number => {
    let at = place;
    while (at < most && (table.form[at] ?? -1) >= 0 && !has(table, at, edges)) at += 1;
    return at;
  };
  return {
    left: back(echo.left, bounds.left),
    leftEnd: on(echo.leftEnd, bounds.leftEnd),
    right: back(echo.right, bounds.right),
    rightEnd: on(echo.rightEnd, bounds.rightEnd),
  };
}
