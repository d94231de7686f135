import { isSectionName } from "../furniture/section-names.ts";
import { countWords } from "../lines/wording.ts";
import { isDesk, isPersonName } from "../metadata/read-byline.ts";
import { titleText } from "../metadata/read-headline.ts";
import { isSiteName } from "../metadata/source-names.ts";
import type { Piece } from "../pieces/join-lines.ts";
import { isSameTitle } from "./compare-titles.ts";
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

function bestCandidate(pieces: readonly Piece[], search: TitleSearch): number | undefined {
  const before = search.candidates.filter((index) => index < search.body);
  const marked = before.find((index) => /^#\s|^(?:title|headline)\s?:/i.test(pieces[index]?.text ?? ""));
  if (marked !== undefined) return marked;
  let best: { readonly index: number; readonly score: number } | undefined;
  for (const index of before) {
    // Below the headline a summary is as long, and nearer to the byline; only past the page's header does that tell.
    const pastHeader = best !== undefined && search.headerBetween(best.index, index);
    const told = search.toldAgain(index) - (best === undefined ? 1 : search.toldAgain(best.index));
    const candidate = {
      index,
      score:
        score(pieces[index]?.text ?? "", pastHeader && told >= 0 && search.beforeMetadata(index)) +
        (pastHeader && told >= MORE_TOLD ? 1 : 0) +
        (best !== undefined &&
        isRubric(pieces, best.index, search) &&
        told >= SURELY_TOLD &&
        search.signedBelow(index)
          ? 1
          : 0),
    };
    if (best === undefined || candidate.score > best.score) best = candidate;
  }
  if (best === undefined || best.score < 0) return undefined;
  const isHeading = isSectionHeading(pieces, best.index, search);
  if (
    best.index > 0 &&
    opensHistory(pieces, search) &&
    (isHeading || fitsSections(pieces, best.index, search))
  )
    return 0;
  return isHeading ? undefined : best.index;
}

/** A banner shares no word with the report, or one that any text has; a headline half of its words and more. */
const MORE_TOLD = 0.3;

const SURELY_TOLD = 0.5;

/** Whether the line at `index` is short and shares no word with the report: “EDITOR'S PICK TOP STORY”. */
const isRubric = (pieces: readonly Piece[], index: number, search: TitleSearch): boolean =>
  countWords(pieces[index]?.text ?? "") <= LONGEST_RUBRIC &&
  (pieces[index]?.text.match(/\p{L}{4,}/gu)?.length ?? 0) > 1 &&
  search.toldAgain(index) === 0;

const LONGEST_RUBRIC = 5;

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

/** Four words tell a story (“Flood kills twelve people”); fewer are as often a rubric. */
function score(text: string, beforeMetadata: boolean): number {
  const words = countWords(text);
  const length = words >= 4 ? 4 : words >= 2 ? 1 : 0;
  const name = isSiteName(text) ? -3 : isDesk(text) ? -5 : isPersonName(text) && words <= 3 ? -1 : 0;
  return length + name + (beforeMetadata ? 1 : 0);
}
