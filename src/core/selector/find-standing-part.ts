import type { AnchorFields } from "./anchor.ts";
import { SHORT } from "./anchor.ts";
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
  const { before, head, tail = head, after } = fields;
  if (fields.length < SHORT) return undefined;
  const ending = longestEnd(initials, tail, after);
  const opening = longestStart(initials, head, before);
  const lengthOf = (part: Part | undefined): number => (part ? part.to - part.from : 0);
  return lengthOf(opening) > lengthOf(ending) ? opening : ending;
}

/** The longest end of `own` that stands before `after`, once. */
function longestEnd(initials: string, own: string, after: string): Part | undefined {
  for (let kept = own.length; kept >= Math.max(SHORT, LEAST - after.length); kept--) {
    const at = findOnce(initials, own.slice(own.length - kept) + after);
    if (at === "twice") return undefined;
    if (at !== undefined) return { from: at, to: at + kept };
  }
  return undefined;
}

/** The longest start of `own` that stands behind `before`, once. */
function longestStart(initials: string, own: string, before: string): Part | undefined {
  for (let kept = own.length; kept >= Math.max(SHORT, LEAST - before.length); kept--) {
    const at = findOnce(initials, before + own.slice(0, kept));
    if (at === "twice") return undefined;
    if (at !== undefined) return { from: at + before.length, to: at + before.length + kept };
  }
  return undefined;
}

function findOnce(initials: string, letters: string): number | "twice" | undefined {
  const at = initials.indexOf(letters);
  if (at < 0) return undefined;
  return initials.includes(letters, at + 1) ? "twice" : at;
}
