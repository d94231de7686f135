import { type AnchorFields, CONTEXT, SHORT } from "./anchor.ts";
import type { WordIndex } from "./index-words.ts";

/** Words of the article, from the one at `from` to the one before `to`. */
export interface Part {
  readonly from: number;
  readonly to: number;
}

/**
 * Initials in a row, those of the context included, that must stand unchanged: by chance so many stand again in one
 * of a thousand million places, and a phrase that is said twice has seldom the same words after it.
 */
const LEAST = 9;

/**
 * The part of a passage that stands where the rest was rewritten: its last words with those after it, or its first with
 * those before it. `undefined` where fewer than `SHORT` of its own words stand, or where they stand twice. O(words).
 */
export function findStandingPart({ initials }: WordIndex, fields: AnchorFields): Part | undefined {
  const { before, head, tail = head, after, length } = fields;
  if (length < SHORT) return undefined;
  const text = EDGE + initials + EDGE;
  const opening = longestStart(text, head, before.length < CONTEXT ? EDGE + before : before);
  const ending = longestEnd(text, tail, after.length < CONTEXT ? after + EDGE : after);
  const longer = opening && (!ending || opening.kept > ending.kept) ? opening : ending;
  const from = (longer?.at ?? 0) - EDGE.length;
  return longer && { from, to: from + longer.kept };
}

/** Stands for the article's beginning and end, which are context as well. */
const EDGE = "|";

/** Words of a passage that stand at `at` in the text. */
interface Kept {
  readonly at: number;
  readonly kept: number;
}

/** The longest end of `own` that stands before `after`, once. */
function longestEnd(text: string, own: string, after: string): Kept | undefined {
  for (let kept = own.length; kept >= Math.max(SHORT, LEAST - after.length); kept--) {
    const at = findOnce(text, own.slice(own.length - kept) + after);
    if (at === "twice") return undefined;
    if (at !== undefined) return { at, kept };
  }
  return undefined;
}

/** The longest start of `own` that stands behind `before`, once. */
function longestStart(text: string, own: string, before: string): Kept | undefined {
  for (let kept = own.length; kept >= Math.max(SHORT, LEAST - before.length); kept--) {
    const at = findOnce(text, before + own.slice(0, kept));
    if (at === "twice") return undefined;
    if (at !== undefined) return { at: at + before.length, kept };
  }
  return undefined;
}

function findOnce(text: string, letters: string): number | "twice" | undefined {
  const at = text.indexOf(letters);
  if (at < 0) return undefined;
  return text.includes(letters, at + 1) ? "twice" : at;
}
