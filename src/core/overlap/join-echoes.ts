import type { Echo } from "./detector.ts";
import type { Weight } from "./weigh-echo.ts";

/** The most words between two echoes of one passage: a long sentence. */
const WIDEST_GAP = 32;

/** A joint passage this much alike (cosine) is one, whatever its parts. */
const ALIKE = 0.5;

/** A joint passage less alike than this is none. */
const HARDLY_ALIKE = 0.25;

/** Parts that are believed by themselves (score) and have this share of the joint evidence stay by themselves. */
const BELIEVED = 0.5;
const MOST_OF_EVIDENCE = 0.5;

/**
 * Echoes of one pair of articles joined to passages: those near one another on both sides become one, over the words
 * between them.
 *
 * Two sentences in a row that each say the same as two in a row over there can be one passage taken over or two
 * facts that both report. They are taken for one when the whole is much alike, words between included, or when the
 * parts are too weak to be believed and the whole is not: so a passage whose words were changed one by one is found
 * as long as it is, and news about one event falls into its statements. A joint passage that fails is tried again with
 * half the gap. O(n log n) a level.
 *
 * The clustering is that of Sanchez-Perez, Sidorov & Gelbukh, “A Winning Approach to Text Alignment”, PAN 2014.
 */
export function joinEchoes(
  echoes: readonly Echo[],
  weigh: (joint: Echo) => Weight,
  gap = WIDEST_GAP,
): readonly Echo[] {
  return clusterByGap(echoes, gap).flatMap((cluster) => {
    const joint = hull(cluster);
    if (cluster.length === 1) return [joint];
    // Within one article a passage cannot run into its own counterpart.
    const isPossible = joint.leftEnd <= joint.right;
    const { cosine, score, evidence } = weigh(joint);
    if (isPossible && cosine > ALIKE) return [joint];
    const isCredible = isPossible && cosine > HARDLY_ALIKE && score >= BELIEVED;
    if (gap < 1) return isCredible ? [joint] : cluster;
    const parts = joinEchoes(cluster, weigh, Math.floor(gap / 2));
    if (!isCredible) return parts;
    const believed = parts.map(weigh).filter((part) => part.score >= BELIEVED);
    const told = believed.reduce((sum, part) => sum + part.evidence, 0);
    return told < MOST_OF_EVIDENCE * evidence ? [joint] : parts;
  });
}

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
