import { USUAL_CLOSENESS } from "../../closeness.ts";
import { type Echo, wordsOf } from "../table/echo.ts";

/** Places that one drawer holds in the search for doubles: about a sentence. */
const DRAWER = 32;

/**
 * `passages` without those that share words with a better one on both sides, so that a passage is told once. The
 * better is one that a reader sees anyway, then the surer; in reports of one event (`kin` of them, 0..1) the one that tells more of what they share, since
 * there any part of a passage is nearly as sure as the whole. O(length of all passages).
 */
export function dropDoubles<Passage extends Echo & { readonly score: number }>(
  passages: readonly Passage[],
  kin: number,
): readonly Passage[] {
  const drawers = new Map<number, Passage[]>();
  const ranked = passages
    .map((passage) => ({ passage, worth: passage.score * wordsOf(passage) ** kin }))
    .toSorted(
      ({ passage: a, worth }, { passage: b, worth: other }) =>
        Number(b.score >= USUAL_CLOSENESS) - Number(a.score >= USUAL_CLOSENESS) ||
        other - worth ||
        b.score - a.score ||
        wordsOf(b) - wordsOf(a) ||
        a.left - b.left ||
        a.right - b.right ||
        a.rightEnd - b.rightEnd,
    )
    .map(({ passage }) => passage);
  return ranked.filter((passage) => {
    const numbers: number[] = [];
    for (let n = Math.floor(passage.left / DRAWER); n * DRAWER < passage.leftEnd; n++) numbers.push(n);
    if (numbers.some((n) => drawers.get(n)?.some((better) => isDouble(passage, better)))) return false;
    for (const n of numbers) drawers.set(n, [...(drawers.get(n) ?? []), passage]);
    return true;
  });
}

/** Whether two echoes share words on both sides. */
export const isDouble = (a: Echo, b: Echo): boolean =>
  a.left < b.leftEnd && b.left < a.leftEnd && a.right < b.rightEnd && b.right < a.rightEnd;
