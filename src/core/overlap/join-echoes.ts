import type { Echo } from "./detector.ts";

/**
 * Echoes of one pair of articles joined to passages: those that lie near one another on both sides become one, over
 * the words between them, when enough of what they then cover is echo.
 *
 * `gap` is the most words between; where a joint passage is too thin (`isDense` says so) it is tried again with half
 * the gap, down to none, so that a dense paragraph is not lost for a stray echo near it. O(n log n) a level.
 *
 * Sanchez-Perez, Sidorov & Gelbukh, “A Winning Approach to Text Alignment”, PAN 2014, section 3.2.
 */
export function joinEchoes(
  echoes: readonly Echo[],
  gap: number,
  isDense: (joint: Echo, parts: readonly Echo[]) => boolean,
): readonly Echo[] {
  return clusterByGap(echoes, gap).flatMap((cluster) => {
    const joint = hull(cluster);
    if (cluster.length === 1 || isDense(joint, cluster)) return [joint];
    if (gap < 1) return cluster;
    return joinEchoes(cluster, Math.floor(gap / 2), isDense);
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

function hull(echoes: readonly Echo[]): Echo {
  let [left, leftEnd, right, rightEnd] = [Infinity, 0, Infinity, 0];
  for (const echo of echoes) {
    left = Math.min(left, echo.left);
    leftEnd = Math.max(leftEnd, echo.leftEnd);
    right = Math.min(right, echo.right);
    rightEnd = Math.max(rightEnd, echo.rightEnd);
  }
  return { left, leftEnd, right, rightEnd };
}
