import { isSameTitle } from "./compare-titles.ts";
import type { Piece } from "./join-lines.ts";
import { subjectLabel } from "./mail-header.ts";
import { isDesk, isPersonName } from "./read-byline.ts";
import { isSiteName } from "./source-names.ts";
import {
  countWords,
  endsSentence,
  isHeadline,
  isProse,
  isTitleCase,
  isUpperCase,
  MOST_SECTION_WORDS,
} from "./wording.ts";

/** The part of a file in which its title stands. */
export interface TitleSearch {
  /** Index of the piece that is the title, where a label says so: a mail's subject. */
  readonly known?: number;
  /** Pieces that nothing else explains, before and shortly after the beginning of the running text. */
  readonly candidates: readonly number[];
  /** Index of the first piece of running text. */
  readonly body: number;
  /** Whether the piece after the one at `index` is a byline or a date. */
  readonly beforeMetadata: (index: number) => boolean;
  /** Whether a part of the page's header stands between the pieces at `a` and `b`. */
  readonly headerBetween: (a: number, b: number) => boolean;
}

/**
 * Indexes of the pieces that are the title, ascending: none when the file has none, several when it is printed again.
 *
 * A headline printed twice is the title; otherwise the first line that has a headline's length, is no site's name, and
 * is not merely the first of the file's section headings.
 */
export function findTitle(pieces: readonly Piece[], search: TitleSearch): readonly number[] {
  const textOf = (index: number): string => titleText(pieces[index]?.text ?? "");
  const twice = search.candidates.find((a) =>
    search.candidates.some((b) => b > a && countWords(textOf(a)) >= 3 && isSameTitle(textOf(a), textOf(b))),
  );
  const title = search.known ?? twice ?? bestCandidate(pieces, search);
  if (title === undefined) return [];
  const again = search.candidates.filter(
    (other) => other > title && isSameTitle(textOf(other), textOf(title)),
  );
  return [title, ...again];
}

/** A headline without its mark-up, its label and the site's name at its end. */
export const titleText = (text: string): string => readHeadline(text).words;

/** The site's name at the end of a headline. */
export const siteSuffix = (text: string): string | undefined => readHeadline(text).site;

function readHeadline(text: string): { readonly words: string; readonly site?: string } {
  const whole = text
    .slice(subjectLabel(text))
    .replace(/^(?:#{1,6}\s+|\*\*|(?:title|headline|titel|titre)\s?:\s?)/i, "")
    .replace(/\*\*$/, "")
    .trim();
  const words = whole.replace(SECTION_LABEL, (label: string, name: string, rest: string) =>
    isSiteName(rest) || countWords(rest) < LEAST_LABELLED * countWords(name) ? label : rest,
  );
  const [suffix, site = ""] = SITE_SUFFIX.exec(words) ?? [];
  if (suffix === undefined || !(suffix.includes("|") || isSiteName(site))) return { words };
  return { words: words.slice(0, -suffix.length).trim(), site: site.trim() };
}

/** “Opinion | The dam that nobody wanted”: a label of one or two words, and twice as many behind it. */
const SECTION_LABEL = /^([\p{L}\p{M}&'’]{2,15}(?: [\p{L}\p{M}&'’]{1,15})?)\s+\|\s+(.+)$/u;
const LEAST_LABELLED = 2;

/** “ | The Valley Post”, “ - BBC News”. */
const SITE_SUFFIX = /\s+[|–—-]\s+([^|–—]{2,40})$/u;

function bestCandidate(pieces: readonly Piece[], search: TitleSearch): number | undefined {
  const before = search.candidates.filter((index) => index < search.body);
  const marked = before.find((index) => /^#\s|^(?:title|headline)\s?:/i.test(pieces[index]?.text ?? ""));
  if (marked !== undefined) return marked;
  let best: { readonly index: number; readonly score: number } | undefined;
  for (const index of before) {
    // Below the headline a summary is as long, and nearer to the byline; only past the page's header does that tell.
    const pastHeader = best !== undefined && search.headerBetween(best.index, index);
    const candidate = {
      index,
      score: score(pieces[index]?.text ?? "", pastHeader && search.beforeMetadata(index)),
    };
    if (best === undefined || candidate.score > best.score) best = candidate;
  }
  if (best === undefined || best.score < 0) return undefined;
  return isSectionHeading(pieces, best.index, search) ? undefined : best.index;
}

/** Four words tell a story (“Flood kills twelve people”); fewer are as often a rubric. */
function score(text: string, beforeMetadata: boolean): number {
  const words = countWords(text);
  const length = words >= 4 ? 4 : words >= 2 ? 1 : 0;
  const name = isSiteName(text) ? -3 : isDesk(text) ? -5 : isPersonName(text) && words <= 3 ? -1 : 0;
  return length + name + (beforeMetadata ? 1 : 0);
}

/** Headings that open a file without a headline. */
const GENERIC =
  /^(?:introduction|overview|background|summary|abstract|context|key points|highlights|einleitung|introducción)\W*$/i;

/**
 * Whether the piece at `index` is a heading of the section below it: text follows at once, the file has more headings of
 * the same style, and this one neither names anybody nor sums up the paragraph below it.
 */
function isSectionHeading(pieces: readonly Piece[], index: number, search: TitleSearch): boolean {
  const text = pieces[index]?.text ?? "";
  const lead = pieces[search.body]?.text ?? "";
  const apart = pieces
    .slice(index + 1, search.body)
    .some((_, at) => !search.candidates.includes(index + 1 + at));
  if (GENERIC.test(text)) return true;
  if (text.includes(":")) return false;
  // Without capitals nothing tells a name from a word.
  if (!/\p{Lu}/u.test(text)) return false;
  const most = isTitleCase(text) ? MOST_SECTION_WORDS : MOST_PLAIN_WORDS;
  if (apart || countWords(text) > most || endsSentence(text)) return false;
  const headings = pieces.filter(
    (piece, i) =>
      i > search.body && isHeadline(piece.text) && !isProse(piece.text) && isProse(pieces[i + 1]?.text ?? ""),
  );
  if (headings.length === 0 || !headings.every((heading) => sameStyle(heading.text, text))) return false;
  const words = text.match(/[\p{L}\p{N}]{4,}/gu) ?? [];
  const names = namesIn(pieces);
  if (words.some((word) => /\p{N}/u.test(word) || names.has(word))) return false;
  const told = words.filter((word) => lead.toLowerCase().includes(word.toLowerCase().slice(0, 5)));
  return told.length < MOST_TOLD * words.length;
}

/** With small letters, a line of more words than this is a statement (“Crack in bridge alarms town”), and so a headline. */
const MOST_PLAIN_WORDS = 4;

/** A headline says again what the first paragraph says; a heading shares a word or two with it. */
const MOST_TOLD = 0.6;

const sameStyle = (a: string, b: string): boolean =>
  isTitleCase(a) === isTitleCase(b) &&
  isUpperCase(a) === isUpperCase(b) &&
  a.endsWith("?") === b.endsWith("?");

/** Who matters is named early; a book need not be read. */
const NAMED_PARAGRAPHS = 40;

/** Words with a capital in the middle of a sentence. In German that is every noun, which makes every headline a title. */
const namesIn = (pieces: readonly Piece[]): ReadonlySet<string> =>
  new Set(
    pieces
      .filter((piece) => isProse(piece.text))
      .slice(0, NAMED_PARAGRAPHS)
      .flatMap((piece) => piece.text.match(/(?<=[\p{Ll},] )\p{Lu}[\p{L}\p{M}]{3,}/gu) ?? []),
  );
