import type { Difference } from "../words/align-words.ts";
import { readFoldedWords } from "../words/fold-words.ts";

/** A stretch of a wording: what the other wording has too, has not, or what it has and this one leaves out. */
export interface Piece {
  readonly kind: "same" | "added" | "dropped";
  readonly text: string;
}

/**
 * The quotation `own`, cut where its words differ from those of `full`, with the words of `full` that it drops; what it
 * does not quote of the beginning and end is not dropped. `differences` are of `full`, left, and `own`, right. The pieces
 * other than dropped ones make up `own`.
 */
export function cutWording(full: string, own: string, differences: readonly Difference[]): readonly Piece[] {
  const [fullWords, ownWords] = [readFoldedWords(full), readFoldedWords(own)];
  const pieces: Piece[] = [];
  let cut = 0;
  for (const {
    left,
    right,
    from: [i, j],
    atEdge,
  } of differences) {
    const start = Math.max(cut, ownWords[j]?.start ?? own.length);
    const end = right.length === 0 ? start : Math.max(start, ownWords[j + right.length - 1]?.end ?? start);
    pieces.push({ kind: "same", text: own.slice(cut, start) });
    const drops = atEdge ? dropsAtEdge(left, right, j + right.length === ownWords.length) : left.length;
    const last = fullWords[i + drops - 1];
    if (drops > 0 && last) {
      // Struck words stand before others: with the space that they had, and without the marks between.
      const space = /^\S*\s/u.test(full.slice(last.end)) || right.length > 0 ? " " : "";
      pieces.push({ kind: "dropped", text: full.slice(fullWords[i]?.start, last.end) + space });
    }
    pieces.push({ kind: "added", text: own.slice(start, end) });
    cut = end;
  }
  pieces.push({ kind: "same", text: own.slice(cut) });
  return pieces.filter(({ text }) => text !== "");
}

/** More words at the end that the other goes on with are not what this one has otherwise. */
const REPLACED = 2;

/** How many of the words at an edge are replaced by others, and not only left out. */
function dropsAtEdge(left: readonly string[], right: readonly string[], atEnd: boolean): number {
  if (!atEnd || right.length === 0) return 0;
  return left.length <= right.length + REPLACED ? left.length : right.length;
}
