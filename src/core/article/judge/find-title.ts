import { isSectionName } from "../furniture/section-names.ts";
import { countWords } from "../lines/wording.ts";
import { isDesk } from "../metadata/read-byline.ts";
import { titleText } from "../metadata/read-headline.ts";
import { isSiteName } from "../metadata/source-names.ts";
import type { Piece } from "../pieces/join-lines.ts";
import { isSameTitle } from "./compare-titles.ts";
import { likeliestTitle } from "./likeliest-title.ts";
import { isGenericHeading, isSectionHeading, isTold, sectionsOf } from "./section-headings.ts";
import type { TitleSearch } from "./title-search.ts";

/**
 * Indexes of the pieces that are the title, ascending: none when the file has none, several when it is printed again.
 *
 * A headline printed twice is the title; otherwise the first line that has a headline's length, is no site's name, and
 * is not merely the first of the file's section headings.
 */
export function findTitle(pieces: readonly Piece[], search: TitleSearch): readonly number[] {
  const textOf = (index: number): string => titleText(pieces[index]?.text ?? "");
  const twice = search.candidates.find((a) =>
    search.candidates.some(
      (b) =>
        b > a &&
        countWords(textOf(a)) >= 3 &&
        isSameTitle(textOf(a), textOf(b)) &&
        !holdsHeadline(search, a, b),
    ),
  );
  const title = search.known ?? twice ?? bestCandidate(pieces, search);
  if (title === undefined) return [];
  const again = search.candidates.filter(
    (other) => other > title && isSameTitle(textOf(other), textOf(title)),
  );
  return [title, ...again];
}

/** Whether the headline stands between two printings of what is then the site's name, in the header and in the byline. */
const holdsHeadline = (search: TitleSearch, a: number, b: number): boolean =>
  search.candidates.some(
    (other) => other > a && other < b && search.toldAgain(other) >= search.toldAgain(a) + MORE_TOLD,
  );

/** A site's name shares no word with the report, or one that any text has; a headline half of its words and more. */
const MORE_TOLD = 0.3;

function bestCandidate(pieces: readonly Piece[], search: TitleSearch): number | undefined {
  const before = search.candidates.filter((index) => index < search.body);
  const marked = before.find((index) => /^#\s|^(?:title|headline)\s?:/i.test(pieces[index]?.text ?? ""));
  if (marked !== undefined) return marked;
  const best = likeliestTitle(pieces, before, search);
  if (best === undefined || best.shape < 0) return undefined;
  const isHeading = isSectionHeading(pieces, best.index, search);
  if (
    best.index > 0 &&
    opensHistory(pieces, search) &&
    (isHeading || fitsSections(pieces, best.index, search))
  )
    return 0;
  return isHeading ? undefined : best.index;
}

/** A history has sections; one heading more or less may be a summary. */
const LEAST_SECTIONS = 2;

/** Whether the first line is a short title with nothing but headings between it and a text in sections. */
const opensHistory = (pieces: readonly Piece[], search: TitleSearch): boolean =>
  isShortTitle(pieces[0]?.text ?? "") &&
  pieces.slice(0, search.body).every((_, index) => search.candidates.includes(index)) &&
  sectionsOf(pieces, search).length >= LEAST_SECTIONS;

/** A report tells its news in a sentence or two, in units; a history's first paragraph may hold any word. */
const LONGEST_LEAD = 300;

/** Whether the line at `index` is no longer than the headings further down, and does not sum the text up. */
function fitsSections(pieces: readonly Piece[], index: number, search: TitleSearch): boolean {
  const text = pieces[index]?.text ?? "";
  const lengths = sectionsOf(pieces, search).map((at) => countWords(pieces[at]?.text ?? ""));
  const lead = pieces[search.body]?.text.slice(0, LONGEST_LEAD) ?? "";
  return countWords(text) <= Math.max(...lengths) && !isTold(text, lead);
}

/** “The Orchard War”, but neither “World News” nor “Background”. */
const isShortTitle = (text: string): boolean =>
  countWords(text) >= 2 &&
  /\p{L}{3}/u.test(text) &&
  ![isSiteName, isDesk, isSectionName, isGenericHeading].some((isOther) => isOther(text));
