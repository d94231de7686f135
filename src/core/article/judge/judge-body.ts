import { MOST_SECTION_WORDS, countWords } from "../lines/wording.ts";
import { creditedSource } from "../metadata/source-names.ts";
import { type Draft, judge, textAt } from "./draft.ts";
import { findHeadings } from "./find-headings.ts";

/** What is left: bylines, datelines and credits within the running text, its headings, and else paragraphs. */
export function judgeBody(draft: Draft): Draft {
  const { body, tail } = draft;
  const credited = judge(draft, body, tail, (text, index) => {
    const line = draft.metadata[index];
    if (line?.author !== undefined && /^\W*(?:written )?by\b/i.test(text)) return { kind: "byline" };
    if (line?.date?.label !== undefined) return { kind: "dateline" };
    return creditedSource(text) === undefined ? undefined : { kind: "note" };
  });
  const open = credited.pieces
    .map((_, index) => index)
    .filter((i) => i < tail && credited.verdicts[i] === undefined && !isSummary(draft, i));
  const headings = findHeadings(open.map((index) => ({ text: textAt(draft, index) })));
  const isHeading = new Set(open.filter((_, at) => headings[at] === true));
  return judge(credited, 0, draft.pieces.length, (_, index) => ({
    kind: isHeading.has(index) ? "heading" : "paragraph",
  }));
}

/** A line below the title that is longer than a heading, or stands apart from the text, sums the article up. */
const isSummary = (draft: Draft, index: number): boolean =>
  index < draft.body &&
  draft.verdicts.slice(0, index).some((verdict) => verdict?.kind === "title") &&
  !isStacked(draft, index) &&
  (index + 1 < draft.body || countWords(textAt(draft, index)) > MOST_SECTION_WORDS);

/** The heading of a part, above that of its first section. */
const isStacked = (draft: Draft, index: number): boolean =>
  index + 2 === draft.body &&
  draft.verdicts[index + 1] === undefined &&
  countWords(textAt(draft, index)) <= LONGEST_PART &&
  countWords(textAt(draft, index + 1)) <= MOST_SECTION_WORDS;

/** A summary says something, which takes more words. */
const LONGEST_PART = 3;
