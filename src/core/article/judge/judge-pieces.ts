import { isCommentSign } from "../furniture/comment-signs.ts";
import { edgeFurnitureOf, furnitureOf } from "../furniture/find-furniture.ts";
import { isNote } from "../furniture/note-rules.ts";
import {
  countWords,
  isHeadline,
  isProse,
  MOST_HEADLINE_WORDS,
  MOST_SECTION_WORDS,
} from "../lines/wording.ts";
import { isPersonName } from "../metadata/read-byline.ts";
import { type MetadataLine, readLabel, readMetadataLine } from "../metadata/read-metadata-line.ts";
import { creditedSource } from "../metadata/source-names.ts";
import type { Piece } from "../pieces/join-lines.ts";
import { type Draft, furniture, judge, textAt, type Verdict } from "./draft.ts";
import { findBody } from "./find-body.ts";
import { findHeadings } from "./find-headings.ts";
import { findTitle } from "./find-title.ts";
import { judgeAdverts } from "./judge-adverts.ts";
import { judgeBoxes } from "./judge-boxes.ts";
import { judgeComments } from "./judge-comments.ts";
import { judgeFrontMatter } from "./judge-front-matter.ts";
import { judgeHead } from "./judge-head.ts";
import { judgeLists } from "./judge-lists.ts";
import { judgeLive } from "./judge-live.ts";
import { judgeMail } from "./judge-mail.ts";
import { judgeMasthead } from "./judge-masthead.ts";
import { judgeRuns } from "./judge-runs.ts";
import { judgeTail } from "./judge-tail.ts";
import { runningText, shareTold } from "./running-text.ts";

/** A piece with its part in the article. */
export interface Judged {
  readonly piece: Piece;
  readonly verdict: Verdict;
  /** What it says about the article, when it is a line of date and author. */
  readonly metadata?: MetadataLine;
}

/** The surest first: every pass judges some of the pieces that those before it left open. */
const PASSES: readonly ((draft: Draft) => Draft)[] = [
  judgeMail,
  judgeFrontMatter,
  judgeAnywhere,
  judgeAdverts,
  judgeBoxes,
  judgeLive,
  judgeComments,
  findBody,
  judgeMasthead,
  judgeTitle,
  judgeHead,
  judgeLists,
  judgeRuns,
  judgeTail,
  judgeBody,
];

/** The part that each of `pieces` plays in the article; what no pass claims is a paragraph. O(length). */
export function judgePieces(pieces: readonly Piece[], language: string): readonly Judged[] {
  const draft = PASSES.reduce<Draft>((known, pass) => pass(known), {
    pieces,
    verdicts: pieces.map(() => undefined),
    metadata: readMetadata(pieces, language),
    body: 0,
    tail: pieces.length,
  });
  return pieces.map((piece, index) => {
    const verdict = draft.verdicts[index] ?? { kind: "paragraph" };
    const metadata = draft.metadata[index];
    const tells = metadata && (verdict.kind === "byline" || verdict.kind === "dateline");
    return { piece, verdict, ...(tells && { metadata }) };
  });
}

/** In a chronicle every paragraph stands below its date; such dates are headings. */
const LEAST_CHRONICLE = 3;

function readMetadata(pieces: readonly Piece[], language: string): readonly (MetadataLine | undefined)[] {
  const lines = pieces.map((piece, index) => {
    const label = readLabel(pieces[index - 1]?.text ?? "");
    const line = readMetadataLine(piece.text, language);
    return line?.date && label ? { ...line, date: { label, ...line.date } } : line;
  });
  const isEntry = (line: MetadataLine | undefined, index: number): boolean =>
    line?.date !== undefined &&
    line.date.label === undefined &&
    line.author === undefined &&
    !isCommentSign(pieces[index]?.text ?? "") &&
    isProse(pieces[index + 1]?.text ?? "");
  const isChronicle = lines.filter(isEntry).length >= LEAST_CHRONICLE;
  return isChronicle ? lines.map((line, index) => (isEntry(line, index) ? undefined : line)) : lines;
}

function judgeAnywhere(draft: Draft): Draft {
  return judge(draft, 0, draft.pieces.length, (text, index) => {
    if (draft.metadata[index] !== undefined) return undefined;
    const rule = furnitureOf(text);
    // “Watch: Bridge falls into the river” on the first line is the headline of a video.
    const isHeadlineOfFile = index === 0 && rule?.opensList === true && countWords(text) >= 4;
    if (rule !== undefined) return isHeadlineOfFile ? undefined : furniture(rule.reason);
    return isNote(text, "anywhere") ? { kind: "note" } : undefined;
  });
}

/** A title is printed again close to the first time; further down the same words are a heading. */
const LAST_CANDIDATE = 15;

function judgeTitle(draft: Draft): Draft {
  const dated = draft.metadata.findIndex((line, index) => line !== undefined && index < draft.body);
  const candidates = draft.pieces.flatMap(({ text }, index) => {
    const open = draft.verdicts[index] === undefined && draft.metadata[index] === undefined;
    // A headline that is a whole sentence shows by the byline or date below it.
    const sentence = index < dated && isProse(text) && countWords(text) <= MOST_HEADLINE_WORDS;
    return open && index < draft.body + 3 && (isHeadline(text) || sentence) ? [index] : [];
  });
  const running = runningText(draft);
  const subject = draft.verdicts.findIndex((verdict) => verdict?.kind === "title");
  const title = findTitle(draft.pieces, {
    ...(subject >= 0 && { known: subject }),
    candidates: candidates.slice(0, LAST_CANDIDATE),
    body: draft.body,
    // A name alone is a byline where a date stands below it.
    beforeMetadata: (index) =>
      draft.metadata[index + 1] !== undefined ||
      (isPersonName(textAt(draft, index + 1)) && draft.metadata[index + 2] !== undefined),
    signedBelow: (index) => draft.metadata.slice(index + 1, draft.body).some((line) => line !== undefined),
    toldAgain: (index) => shareTold(textAt(draft, index), running),
    headerBetween: (a, b) =>
      !isSigned(draft, a, b) &&
      draft.verdicts
        .slice(a + 1, b)
        .some((verdict, at) => isHeader(verdict ?? ownVerdict(textAt(draft, a + 1 + at)))),
  });
  return judge(draft, 0, draft.pieces.length, (_, index) =>
    title.includes(index) ? { kind: "title" } : undefined,
  );
}

/** A headline has its byline below it, or its date right below; a banner has neither. */
const isSigned = (draft: Draft, a: number, b: number): boolean =>
  draft.metadata[a + 1] !== undefined ||
  draft.metadata.slice(a + 1, b).some((line) => line?.author !== undefined);

const ownVerdict = (text: string): Verdict | undefined => {
  const rule = edgeFurnitureOf(text);
  return rule && furniture(rule.reason);
};

/** The menu and address of a page; an advert or “2 hours ago” also stands below a headline. */
const isHeader = (verdict: Verdict | undefined): boolean =>
  verdict?.kind === "furniture" && ["navigation", "contact", "promotion"].includes(verdict.reason);

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

function judgeBody(draft: Draft): Draft {
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
