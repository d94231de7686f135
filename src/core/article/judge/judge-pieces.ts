import { isCommentSign } from "../furniture/comment-signs.ts";
import { isProse } from "../lines/wording.ts";
import { type MetadataLine, readLabel, readMetadataLine } from "../metadata/read-metadata-line.ts";
import type { Piece } from "../pieces/join-lines.ts";
import type { Draft, Verdict } from "./draft.ts";
import { findBody } from "./find-body.ts";
import { judgeAdverts } from "./judge-adverts.ts";
import { judgeAnywhere } from "./judge-anywhere.ts";
import { judgeBody } from "./judge-body.ts";
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
import { judgeTitle } from "./judge-title.ts";

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
