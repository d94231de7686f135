import {
  countWords,
  endsSentence,
  isHeadline,
  isProse,
  isTitleCase,
  isUpperCase,
  MOST_SECTION_WORDS,
} from "../lines/wording.ts";
import type { Piece } from "../pieces/join-lines.ts";
import type { TitleSearch } from "./title-search.ts";

const GENERIC =
  /^(?:\d{1,2}\W{1,2})?(?:introduction|overview|background|summary|abstract|context|key points|highlights|einleitung|introducción|contents|further reading|external links|references)\W*$/i;

/** Whether `text` is a heading that any article could have; such a line opens a file without a headline. */
export const isGenericHeading = (text: string): boolean => GENERIC.test(text);

/**
 * Whether the piece at `index` is a heading of the section below it: text follows at once, the file has more headings of
 * the same style, and this one neither names anybody nor sums up the paragraph below it.
 */
export function isSectionHeading(pieces: readonly Piece[], index: number, search: TitleSearch): boolean {
  const text = pieces[index]?.text ?? "";
  const lead = pieces[search.body]?.text ?? "";
  const apart = pieces
    .slice(index + 1, search.body)
    .some((_, at) => !search.candidates.includes(index + 1 + at));
  if (isGenericHeading(text)) return true;
  if (text.includes(":")) return false;
  // Without capitals nothing tells a name from a word.
  if (!/\p{Lu}/u.test(text)) return false;
  const most = isTitleCase(text) ? MOST_SECTION_WORDS : MOST_PLAIN_WORDS;
  const followed = index + 1 === search.body || countWords(text) < 2;
  if (apart || !followed || countWords(text) > most || endsSentence(text)) return false;
  const sections = sectionsOf(pieces, search);
  if (sections.length === 0 || !sections.every((at) => sameStyle(pieces[at]?.text ?? "", text))) return false;
  // Set off from the text, where headings stand right above it.
  const setOff = countWords(text) >= 2 && pieces[index + 1]?.afterBlank === true;
  if (setOff && sections.every((at) => !pieces[at + 1]?.afterBlank)) return false;
  const words = longWords(text);
  const names = namesIn(pieces);
  return !words.some((word) => /\p{N}/u.test(word) || names.has(word)) && !isTold(text, lead);
}

/** Indexes of the lines below the beginning of the text that could head a section. */
export const sectionsOf = (pieces: readonly Piece[], search: TitleSearch): readonly number[] =>
  pieces.flatMap((piece, index) =>
    index > search.body &&
    isHeadline(piece.text) &&
    !isProse(piece.text) &&
    isProse(pieces[index + 1]?.text ?? "")
      ? [index]
      : [],
  );

const longWords = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]{4,}/gu) ?? [];

/** Whether `lead`, the first paragraph, says again what `text` says. */
export function isTold(text: string, lead: string): boolean {
  const words = longWords(text);
  const told = words.filter((word) => lead.toLowerCase().includes(word.toLowerCase().slice(0, 5)));
  return told.length >= MOST_TOLD * words.length;
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
