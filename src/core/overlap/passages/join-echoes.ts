import type { Span } from "../../model.ts";
import { lengthOf, union } from "../../span.ts";
import { type Echo, wordsOf } from "../table/echo.ts";
import { breaksIn, crossesBarrier, type WordTable } from "../table/word-table.ts";
import type { PairStatistics } from "../weigh/survey-pair.ts";
import type { WeighedEcho } from "../weigh/weigh-echo.ts";

/** The most words between two echoes of one passage: a long sentence. */
const WIDEST_GAP = 40;

/** A joint passage this much alike (cosine) is one, whatever its parts; one less alike than `hardly` is none. */
const ALIKE = { enough: 0.5, hardly: 0.25 };

/** In reports of one event, the same across the edge of a paragraph. */
const ALIKE_ACROSS = 0.7;

/**
 * The least share of the words on either side that have an echo; a sentence without a partner ends the passage. `weak` is
 * for passages whose parts are not enough by themselves.
 */
const COVERED = { kin: 0.85, others: 0.6, weak: 0.5 };

/**
 * Articles as sure as this to report one event, or with so much of their vocabulary in common, are taken to; below the
 * line that scoring draws, to be on the safe side. Short reports have few names to tell it by; texts of which half is taken
 * over share a fifth of their words for that alone.
 */
const ONE_EVENT = { kin: 0.05, kinship: 0.21 };

/**
 * Parts that are believed by themselves (score) and have this share of the joint evidence stay by themselves, unless the
 * rest tells half as much a word as they do: then the passage goes on, only paler.
 */
const BELIEVED = 0.5;
const MOST_OF_EVIDENCE = 0.5;
const PALE = 0.5;

/** So many equal words in a row are a copy whatever is around them. With six, reworded passages fall apart (PAN: .9304 to .9240). */
const LONG_COPY = 12;

/** Believed parts that are so much of the whole are one passage cut in two. */
const NEARLY_ALL = 0.9;

/**
 * Echoes of one pair of articles joined to passages: those near one another on both sides become one, over the words
 * between them. A joint passage that fails is tried again with half the gap. O(n log n) a level.
 *
 * Two sentences in a row that each say the same as two in a row over there can be one passage taken over or two
 * facts that both report. They are taken for one when the whole is much alike, words between included. Where
 * the articles do not report the same event, they are also taken for one when the whole is believed and the parts are
 * not, or tell hardly more a word than what is around them: so a passage whose words were changed one by one is found as
 * long as it is, and news falls into its statements.
 *
 * The clustering is that of Sanchez-Perez, Sidorov & Gelbukh, “A Winning Approach to Text Alignment”, PAN 2014.
 */
export function joinEchoes(
  table: WordTable,
  { kin, kinship }: PairStatistics,
  weigh: (joint: Echo) => WeighedEcho,
  echoes: readonly Echo[],
): readonly Echo[] {
  const isKin = kin > ONE_EVENT.kin || kinship > ONE_EVENT.kinship;
  const join = (cluster: readonly Echo[], within: number): readonly Echo[] => {
    const joint = hull(cluster);
    if (cluster.length === 1) return [joint];
    // Within one article a passage cannot run into its own counterpart.
    const isPossible =
      joint.leftEnd <= joint.right &&
      !crossesBarrier(table, joint.left, joint.leftEnd) &&
      !crossesBarrier(table, joint.right, joint.rightEnd);
    const covered = isPossible ? shareCovered(joint, cluster) : 0;
    const whole = covered >= (isKin ? COVERED.kin : COVERED.weak) ? weigh(joint) : undefined;
    const enough = isKin && crossesParagraphs(table, joint) ? ALIKE_ACROSS : ALIKE.enough;
    if (whole && whole.cosine > enough && (isKin || covered >= COVERED.others)) return [joint];
    const isCredible = whole && !isKin && whole.cosine > ALIKE.hardly && whole.score >= BELIEVED;
    const closer = splitCloser(cluster, within);
    const parts = closer ? closer.clusters.flatMap((part) => join(part, closer.gap)) : cluster;
    if (!isCredible) return parts;
    // Those that no gap parts run into one another; of them only a long copy can be a passage by itself.
    const believed = parts.map(weigh).filter(closer ? isBelieved : isLongCopy);
    if (goesOn(whole, believed)) return [joint];
    return closer ? parts : believed;
  };
  return clusterByGap(echoes, WIDEST_GAP).flatMap((cluster) => join(cluster, WIDEST_GAP));
}

const isBelieved = ({ score }: WeighedEcho): boolean => score >= BELIEVED;
const isLongCopy = ({ copied }: WeighedEcho): boolean => copied >= LONG_COPY;

/** `cluster` by the widest gap that splits it, of half the gap `within`, half of that, and so on; nothing when none does. */
function splitCloser(cluster: readonly Echo[], within: number): Clusters | undefined {
  for (let gap = within >> 1; ; gap >>= 1) {
    const clusters = clusterByGap(cluster, gap);
    if (clusters.length > 1) return { clusters, gap };
    if (gap === 0) return undefined;
  }
}

interface Clusters {
  readonly clusters: readonly (readonly Echo[])[];
  readonly gap: number;
}

/** The share of the words of `joint` that `parts` have, on the side where it is less. */
function shareCovered(joint: Echo, parts: readonly Echo[]): number {
  const onLeft = union(parts.map(({ left, leftEnd }) => ({ start: left, end: leftEnd })));
  const onRight = union(parts.map(({ right, rightEnd }) => ({ start: right, end: rightEnd })));
  return Math.min(
    totalOf(onLeft) / (joint.leftEnd - joint.left),
    totalOf(onRight) / (joint.rightEnd - joint.right),
  );
}

/** Whether `whole` is more than the `parts` of it that are believed: they have little of it, or all, or the rest is nearly as dense. */
function goesOn(whole: WeighedEcho, parts: readonly WeighedEcho[]): boolean {
  const told = parts.reduce((sum, { evidence }) => sum + evidence, 0);
  if (told < MOST_OF_EVIDENCE * whole.evidence) return true;
  const words = parts.reduce((sum, part) => sum + wordsOf(part), 0);
  if (words > NEARLY_ALL * wordsOf(whole)) return true;
  return (whole.evidence - told) * words > PALE * told * (wordsOf(whole) - words);
}

const totalOf = (spans: readonly Span[]): number => spans.reduce((words, span) => words + lengthOf(span), 0);

const crossesParagraphs = (table: WordTable, { left, leftEnd, right, rightEnd }: Echo): boolean =>
  breaksIn(table, left, leftEnd).length > 0 || breaksIn(table, right, rightEnd).length > 0;

/** Splits at gaps on the left, then on the right, and so on until neither side has any. */
function clusterByGap(echoes: readonly Echo[], gap: number): readonly (readonly Echo[])[] {
  const done: (readonly Echo[])[] = [];
  const open: { readonly cluster: readonly Echo[]; readonly side: number; readonly whole: number }[] = [
    { cluster: echoes, side: 0, whole: 0 },
  ];
  for (let next = open.pop(); next; next = open.pop()) {
    const { cluster, side, whole } = next;
    const parts = side === 0 ? splitLeft(cluster, gap) : splitRight(cluster, gap);
    const isWhole = parts.length === 1;
    // Twice whole in a row: no gap on either side.
    if (isWhole && whole === 1) done.push(cluster);
    else for (const part of parts) open.push({ cluster: part, side: 1 - side, whole: isWhole ? 1 : 0 });
  }
  return done;
}

function splitLeft(echoes: readonly Echo[], gap: number): readonly (readonly Echo[])[] {
  const parts: Echo[][] = [];
  let end = -Infinity;
  for (const echo of echoes.toSorted((a, b) => a.left - b.left || a.right - b.right)) {
    if (echo.left > end + gap) parts.push([]);
    parts.at(-1)?.push(echo);
    end = Math.max(end, echo.leftEnd);
  }
  return parts;
}

function splitRight(echoes: readonly Echo[], gap: number): readonly (readonly Echo[])[] {
  const parts: Echo[][] = [];
  let end = -Infinity;
  for (const echo of echoes.toSorted((a, b) => a.right - b.right || a.left - b.left)) {
    if (echo.right > end + gap) parts.push([]);
    parts.at(-1)?.push(echo);
    end = Math.max(end, echo.rightEnd);
  }
  return parts;
}

/** The least passage that has all of `echoes` in it. */
export function hull(echoes: readonly Echo[]): Echo {
  let [left, leftEnd, right, rightEnd] = [Infinity, 0, Infinity, 0];
  for (const echo of echoes) {
    left = Math.min(left, echo.left);
    leftEnd = Math.max(leftEnd, echo.leftEnd);
    right = Math.min(right, echo.right);
    rightEnd = Math.max(rightEnd, echo.rightEnd);
  }
  return { left, leftEnd, right, rightEnd };
}
