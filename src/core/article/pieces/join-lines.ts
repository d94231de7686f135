import type { Span } from "../../model.ts";
import { furnitureOf } from "../furniture/find-furniture.ts";
import { cleanText, type Line, splitLines } from "../lines/split-lines.ts";
import { countWords, endsSentence, isHeadline, isProse } from "../lines/wording.ts";
import { findFrontMatter } from "../metadata/front-matter.ts";
import { findMailHeader } from "../metadata/mail-header.ts";
import { isPersonName, readByline } from "../metadata/read-byline.ts";

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
  const layout = readLayout(lines);
  const groups: Line[][] = [];
  for (const [index, line] of lines.entries()) {
    const group = groups.at(-1);
    if (group && belongTogether(group, line, lines[index + 1], layout)) group.push(line);
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

/** How the lines of a file stand. */
interface Layout {
  /** The width at which lines were broken; absent when a line is a paragraph. */
  readonly width: number | undefined;
  /** Where the fields of a mail's header or of front matter end, and where the first sentence begins, in units. */
  readonly fields: number;
  readonly prose: number;
}

function readLayout(lines: readonly Line[]): Layout {
  const unfolded = lines.filter((line) => !isFolded(line));
  const header = Math.max(findMailHeader(unfolded).length, findFrontMatter(unfolded).length);
  const fields = unfolded[header - 1]?.end ?? 0;
  const first = lines.find(({ text, start }) => start >= fields && isProse(text));
  return { width: wrapWidth(lines), fields, prose: first?.start ?? Infinity };
}

/** Whether `b`, the line after `group`, goes on with it; `next` is the line after `b`. */
function belongTogether(
  group: readonly Line[],
  b: Line,
  next: Line | undefined,
  { width, fields, prose }: Layout,
): boolean {
  const a = group.at(-1);
  if (a === undefined) return false;
  if (b.start < fields || (a.end <= fields && !b.afterBlank)) return isFolded(b);
  if (DROP_CAPITAL.test(a.text) && /^\p{Ll}/u.test(b.text)) return true;
  if (b.afterBlank || BULLET.test(b.text) || /^#{1,6}\s/.test(a.text)) return false;
  const wrapped = width !== undefined && b.indent <= a.indent && isFull(a, b, width);
  if (!wrapped && !goesOn(a, b)) return false;
  if (
    !wrapped &&
    b.start < prose &&
    (isByline(b) || signs(b, a) || (isHeadlineAlone(group, width) && !isBroken(b, next)))
  )
    return false;
  return furnitureOf(a.text) === undefined && furnitureOf(b.text) === undefined;
}

/** A field goes on in lines that are set in. */
const isFolded = (line: Line): boolean => line.indent > 0;

const isByline = ({ text }: Line): boolean => readByline(text, "und") !== undefined;

/** Whether `b` is a name below a headline such as “The ferry that nobody asked for”; “by the” and “of” ask for the name. */
const signs = (b: Line, a: Line): boolean =>
  isPersonName(b.text) &&
  countWords(b.text) <= LONGEST_NAME &&
  countWords(a.text) >= LEAST_HEADLINE &&
  /\s(?:for|with|in|on|at|to)$/.test(a.text);

const LONGEST_NAME = 3;
const LEAST_HEADLINE = 4;

/** Whether `group` is one line that could be the headline of a file whose lines are paragraphs. */
const isHeadlineAlone = (group: readonly Line[], width: number | undefined): boolean =>
  width === undefined &&
  group.length === 1 &&
  group.every(({ text }) => isHeadline(text) && !OPEN_END.test(text));

/** A sentence that is broken once is mostly broken again. */
const isBroken = (line: Line, next: Line | undefined): boolean =>
  next !== undefined && !next.afterBlank && goesOn(line, next);

/** Words after which a line cannot end: a scraper broke it at a link. */
const OPEN_END =
  /(?:,|\b(?:of|the|to|by|and|in|a|an|for|with|on|at|from|that|der|die|das|und|de|la|le|les|du|des|el|y|et))$/;

/** Whether `b` takes up a sentence that `a` leaves open. */
const goesOn = (a: Line, b: Line): boolean =>
  !endsSentence(a.text) &&
  !a.text.endsWith(":") &&
  (/^(?:\p{Ll}|[,;)])/u.test(b.text) || OPEN_END.test(a.text));

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
