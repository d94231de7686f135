import type { Span } from "../model.ts";
import { furnitureOf } from "./find-furniture.ts";
import { cleanText, type Line, splitLines } from "./lines.ts";
import { countWords, endsSentence } from "./wording.ts";

/** What is read in one breath: a line, or the lines of one paragraph that the layout broke. */
export interface Piece extends Span {
  /** Its words, cleaned, on one line. */
  readonly text: string;
  /** Whether an empty line stands before it. */
  readonly afterBlank: boolean;
}

/**
 * The pieces of `text`, in order: lines broken at a fixed width are put together again, and so are lines broken in the
 * middle of a sentence. Furniture is never joined to anything. O(length).
 */
export function joinLines(text: string): readonly Piece[] {
  const lines = splitLines(text);
  const width = wrapWidth(lines);
  const groups: Line[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group && last && belongTogether(last, line, width)) group.push(line);
    else groups.push([line]);
  }
  return groups.flatMap((group) => {
    const first = group[0];
    const last = group.at(-1);
    if (!first || !last) return [];
    const joined = group.length === 1 ? first.text : cleanText(text.slice(first.start, last.end));
    return [{ start: first.start, end: last.end, text: joined, afterBlank: first.afterBlank }];
  });
}

/** The first letter of an article, printed large: “T” above “he river rose”. */
const DROP_CAPITAL = /^\p{Lu}$/u;
const BULLET = /^(?:[•·▪◦‣*–—-]\s|\d{1,2}[.)]\s|#{1,6}\s|>\s)/u;

function belongTogether(a: Line, b: Line, width: number | undefined): boolean {
  if (DROP_CAPITAL.test(a.text) && /^\p{Ll}/u.test(b.text)) return true;
  if (BULLET.test(b.text) || /^#{1,6}\s/.test(a.text)) return false;
  const wrapped = width !== undefined && !b.afterBlank && b.indent <= a.indent && isFull(a, b, width);
  if (!wrapped && !(goesOn(a, b) && (!b.afterBlank || countWords(a.text) >= LEAST_OPEN))) return false;
  return furnitureOf(a.text) === undefined && furnitureOf(b.text) === undefined;
}

/** Over an empty line only a line of this many words goes on; fewer are a label or a menu. */
const LEAST_OPEN = 4;

/** Words after which a line cannot end: a scraper broke it at a link. */
const OPEN_END =
  /(?:,|\b(?:of|the|to|by|and|in|a|an|for|with|on|at|from|that|der|die|das|und|de|la|le|les|du|des|el|y|et))$/;

/** Whether `b` takes up a sentence that `a` leaves open. */
const goesOn = (a: Line, b: Line): boolean =>
  !endsSentence(a.text) &&
  !a.text.endsWith(":") &&
  (/^(?:\p{Ll}|[,;)])/u.test(b.text) || (!b.afterBlank && OPEN_END.test(a.text)));

/** Terminals and mail wrap at 60 to 80; wider than this, a line is a paragraph. */
const WIDEST = 132;
const NARROWEST = 40;
/** Within a wrapped paragraph every line but the last is full; headings and last lines are the rest. */
const LEAST_FULL = 0.6;

/** The width at which the file's lines were broken; `undefined` when a line is a paragraph. */
function wrapWidth(lines: readonly Line[]): number | undefined {
  const pairs = lines.flatMap((b, index) => {
    const a = lines[index - 1];
    return a && !b.afterBlank ? [{ a, b }] : [];
  });
  // One over-long line, such as an address, must not hide the width of the others.
  const lengths = pairs.map(({ a }) => a.text.length).toSorted((x, y) => x - y);
  const width = lengths[Math.ceil(0.95 * (lengths.length - 1))] ?? 0;
  if (pairs.length < 3 || width > WIDEST || width < NARROWEST) return undefined;
  const full = pairs.filter(({ a, b }) => isFull(a, b, width));
  const open = full.filter(({ a }) => !endsSentence(a.text));
  return full.length >= LEAST_FULL * pairs.length && open.length * 2 >= full.length ? width : undefined;
}

/** Whether the first word of `b` would not have fitted on `a`. */
const isFull = (a: Line, b: Line, width: number): boolean =>
  a.text.length + 1 + (/^\S+/.exec(b.text)?.[0].length ?? 0) > width;
