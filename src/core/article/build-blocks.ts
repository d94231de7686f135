import type { Block, Span } from "../model.ts";
import { lengthOf, slice, trim } from "../span.ts";
import { lengthBeforeSignOff } from "./furniture/sign-off.ts";
import { furniture } from "./judge/draft.ts";
import type { Judged } from "./judge/judge-pieces.ts";
import { findDateline } from "./metadata/find-dateline.ts";
import { headlineLabel } from "./metadata/mail-header.ts";
import { isPersonName, readByline } from "./metadata/read-byline.ts";

/**
 * The blocks of `text`, in order: one for each judged piece, but two where a headline ends in its byline, the first
 * paragraph begins with its dateline or the last of a live report with its leave. Of several printings of the title the first is the title.
 */
export function buildBlocks(text: string, judged: readonly Judged[], language: string): readonly Block[] {
  const lead = judged
    .filter(({ verdict }) => verdict.kind === "paragraph")
    .slice(0, LEAD_OF_AGENCY)
    .find(({ piece }, at) => {
      const dateline = findDateline(slice(text, piece));
      return dateline !== undefined && (at < LEAD || dateline.agency !== undefined);
    });
  const title = judged.find(({ verdict }) => verdict.kind === "title");
  return judged.flatMap((one): readonly Block[] => {
    const { piece, verdict } = one;
    const span = { start: piece.start, end: piece.end };
    if (one === title) return buildTitle(text, span, language);
    if (verdict.kind === "title") return buildTitle(text, span, language).map(withoutRepeat);
    if (one === lead) {
      const dateline = findDateline(slice(text, span));
      return cutAt(text, span, dateline?.length ?? 0, ["dateline", "paragraph"]);
    }
    const length = verdict.kind === "paragraph" ? lengthBeforeSignOff(slice(text, span)) : undefined;
    return length === undefined
      ? [{ ...span, ...verdict }]
      : cutAt(text, span, length, ["paragraph", "note"]);
  });
}

/** A summary and a caption may stand before the paragraph that begins the report. */
const LEAD = 3;
/** An agency has its points above the dateline that names it: “Summary”, and three lines or four. */
const LEAD_OF_AGENCY = 7;

/** A headline without the “Subject: Fwd:” before it and the byline behind it. */
function buildTitle(text: string, span: Span, language: string): readonly Block[] {
  const line = slice(text, span);
  const label = headlineLabel(line);
  const words = trim(text, { start: span.start + label, end: span.end });
  const byline = bylineAt(slice(text, words), language) ?? lengthOf(words);
  return [
    ...(label > 0
      ? [{ ...trim(text, { start: span.start, end: words.start }), ...furniture("navigation") }]
      : []),
    ...cutAt(text, words, byline, ["title", "byline"]),
  ];
}

const withoutRepeat = (block: Block): Block =>
  block.kind === "title" ? { start: block.start, end: block.end, ...furniture("repeated title") } : block;

type Kind = Exclude<Block["kind"], "furniture">;

/** `span` parted after `length` units into blocks of two kinds; as one, when nothing stands on one side. */
const cutAt = (
  text: string,
  span: Span,
  length: number,
  [first, second]: readonly [Kind, Kind],
): readonly Block[] =>
  [
    { ...trim(text, { start: span.start, end: span.start + length }), kind: first },
    { ...trim(text, { start: span.start + length, end: span.end }), kind: second },
  ].filter((block) => lengthOf(block) > 0);

const BYLINE_AT_END = /\s(?=By:? \p{Lu}[^\n]{2,60}$)/gu;
/** Little words that a headline in title case leaves small; “Hit By Hurricane Maria” leaves none. */
const SMALL_WORD = /\s(?:a|an|the|of|to|in|on|for|and|as|at|from|with|is|are)\s/;

/** Where a byline is glued to the end of `headline`: after a closing sign, or where “By” is the only little word with a capital. */
function bylineAt(headline: string, language: string): number | undefined {
  const at = [...headline.matchAll(BYLINE_AT_END)].at(-1)?.index;
  if (at === undefined) return undefined;
  const name = readByline(headline.slice(at).trim(), language);
  const before = headline.slice(0, at);
  const apart = /[!?.…"”’|–—-]\s*$/.test(before) || SMALL_WORD.test(before) || /\s\p{Ll}{4,}/u.test(before);
  return name !== undefined && isPersonName(name) && apart ? at : undefined;
}
