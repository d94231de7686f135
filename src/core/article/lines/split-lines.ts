import type { Span } from "../../model.ts";

/** A line of the file that is not white space alone; the span leaves out the white space around it. */
export interface Line extends Span {
  /** Its words, cleaned: single spaces, no zero-width characters; a bar where two of a row of names had a wide gap between. */
  readonly text: string;
  /** White space before its first character, in units; a tab counts as one. */
  readonly indent: number;
  /** Whether at least one empty line stands before it; true for the first. */
  readonly afterBlank: boolean;
}

const LINE = /[^\n\r\u0085\u2028\u2029]+/g;
const LINE_BREAK = /\r\n|[\n\r\u0085\u2028\u2029]/g;

/** Lines of `text` that hold more than white space, in order. O(length). */
export function splitLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  let end = 0;
  for (const { 0: line, index } of text.matchAll(LINE)) {
    const start = index + (line.length - line.trimStart().length);
    const trimmed = line.trim();
    if (trimmed === "") continue;
    const breaks = text.slice(end, start).match(LINE_BREAK)?.length ?? 0;
    end = start + trimmed.length;
    lines.push({
      start,
      end,
      text: cleanText(barRow(trimmed)),
      indent: start - index,
      afterBlank: lines.length === 0 || breaks > 1,
    });
  }
  return lines;
}

/** Fewer may be columns of a table, or a name, a place and a date. */
const LEAST_NAMES = 4;

/** A row of names with wide gaps between, as a page's menu is copied, with bars between: “Farming  Obituaries  Shows  Jobs”. */
function barRow(line: string): string {
  const names = line.split(/\s{2,}|\t/u);
  const isRow =
    names.length >= LEAST_NAMES &&
    names.every((name) => /^\p{L}[^.!?:;]*$/u.test(name) && name.split(" ").length <= 3);
  return isRow ? names.join(" | ") : line;
}

/** Zero-width characters and marks of direction that scrapers leave; the joiners U+200C and U+200D are spelling. */
const INVISIBLE = /[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g;

/** `text` as a reader sees it: every run of white space a single space, nothing invisible. */
export const cleanText = (text: string): string =>
  text.replaceAll(INVISIBLE, "").replaceAll(/\s+/g, " ").trim();
