import { isNote } from "../furniture/note-rules.ts";
import { isHeadline, isProse } from "../lines/wording.ts";
import { type Draft, textAt } from "./draft.ts";

/** A summary under the headline and before the byline is shorter than this, in units. */
const LONGEST_SUMMARY = 500;

/**
 * `draft` with the bounds of the running text: it begins with the first paragraph after the lines of date and author at
 * the top, and ends with the last before the readers' comments and the notes at the foot.
 */
export function findBody(draft: Draft): Draft {
  const open = (index: number): boolean =>
    draft.verdicts[index] === undefined && draft.metadata[index] === undefined;
  const indexes = draft.pieces.map((_, index) => index);
  const prose = indexes.filter((index) => open(index) && isProse(textAt(draft, index)));
  const text = prose.filter((index) => !isNote(textAt(draft, index), "edge"));
  // Without any sentence the second line is the text, or the only one.
  const first =
    text.find((index) => !isHeadline(textAt(draft, index))) ??
    text.at(-1) ??
    indexes.filter(open).slice(0, 2).at(-1) ??
    0;
  // The heading of a live report's first entry belongs to it, and not to the head of the page.
  const body = Math.min(afterSummary(draft, first, text), draft.firstEntry ?? Infinity);
  const comments = commentsFrom(draft, body);
  const isLast = (index: number): boolean =>
    index >= body && index < comments && !isNote(textAt(draft, index), "end");
  return { ...draft, body, tail: (text.findLast(isLast) ?? body) + 1 };
}

/** A line of date or author soon after `first` shows that `first` is a summary, or a headline with a full stop. */
function afterSummary(draft: Draft, first: number, text: readonly number[]): number {
  const above = draft.metadata.slice(0, first);
  if (above.some((line) => line?.date !== undefined)) {
    const isSigned = above.some((line) => line?.author !== undefined);
    const byline = isSigned ? -1 : bylineBelow(draft, first);
    return byline < 0 ? first : (text.find((index) => index > byline) ?? first);
  }
  // A byline may be parted from its date: “Ann Lee reported from Bonn.”
  const isSigned = above.some((line) => line !== undefined);
  let length = 0;
  for (let index = first; index < draft.pieces.length; index++) {
    if (isSigned ? isDateAlone(draft, index) : draft.metadata[index] !== undefined) {
      const next = text.find((other) => other > index);
      return next === undefined ? first : afterSummary(draft, next, text);
    }
    length += textAt(draft, index).length;
    if (length > LONGEST_SUMMARY) return first;
  }
  return first;
}

/**
 * Index of the byline right below a headline soon after `first`, which then greets a newsletter's readers; -1 where
 * there is none.
 */
function bylineBelow(draft: Draft, first: number): number {
  return draft.metadata.findIndex(
    (line, at) =>
      at > first + 1 &&
      at <= first + MOST_GREETING &&
      line?.author !== undefined &&
      isHeadline(textAt(draft, at - 1)) &&
      !isProse(textAt(draft, at - 1)),
  );
}

const MOST_GREETING = 4;

/** Whether the piece at `index` is a date and signs nothing. */
const isDateAlone = (draft: Draft, index: number): boolean =>
  draft.metadata[index]?.date !== undefined && draft.metadata[index].author === undefined;

/** Comments that are kept in a file are few and short; a longer rest is the report going on below a button. */
const MOST_COMMENTS = 0.2;
const LONGEST_COMMENT = 400;

/** Index of the heading under which only readers' comments follow; the number of pieces when there is none. */
function commentsFrom(draft: Draft, body: number): number {
  const { pieces, verdicts } = draft;
  const lengths = pieces.map((piece) => piece.text.length);
  const total = lengths.reduce((sum, length) => sum + length, 0);
  let rest = 0;
  let from = pieces.length;
  for (let index = pieces.length - 1; index > body; index--) {
    const length = lengths[index] ?? 0;
    const verdict = verdicts[index];
    rest += length;
    if (rest > MOST_COMMENTS * total || (verdict === undefined && length > LONGEST_COMMENT)) break;
    if (verdict?.kind === "furniture" && verdict.reason === "comment form") from = index;
  }
  return from;
}
