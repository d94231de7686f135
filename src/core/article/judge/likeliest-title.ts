import { countWords, isTitleCase, isUpperCase } from "../lines/wording.ts";
import { isDesk, isPersonName } from "../metadata/read-byline.ts";
import { isSiteName } from "../metadata/source-names.ts";
import type { Piece } from "../pieces/join-lines.ts";
import type { TitleSearch } from "./title-search.ts";

/** A line that may be the title. */
interface Contender {
  readonly index: number;
  /** What its form alone says; below nought it is no headline. */
  readonly shape: number;
  /** What speaks for it in all. */
  readonly score: number;
}

/** The likeliest title of `candidates`, the lines above the running text: the best of their stretches, the first of equals. */
export const likeliestTitle = (
  pieces: readonly Piece[],
  candidates: readonly number[],
  search: TitleSearch,
): Contender | undefined =>
  stretchesOf(candidates, search)
    .flatMap((stretch) => leaderOf(pieces, stretch, search) ?? [])
    .reduce<Contender | undefined>(
      (best, leader) => (best && best.score >= leader.score ? best : leader),
      undefined,
    );

/** `candidates` where no part of the page's header parts them: a banner's lines, then a headline's and its summary's. */
function stretchesOf(candidates: readonly number[], search: TitleSearch): readonly (readonly number[])[] {
  const stretches: number[][] = [];
  for (const index of candidates) {
    const stretch = stretches.at(-1);
    const above = stretch?.at(-1);
    if (stretch === undefined || above === undefined || search.parted(above, index)) stretches.push([index]);
    else stretch.push(index);
  }
  return stretches;
}

/**
 * The first line of a headline's length leads its stretch, for the summary below it tells as much and more, unless it
 * shares next to nothing with the report and a line below it does.
 */
function leaderOf(
  pieces: readonly Piece[],
  stretch: readonly number[],
  search: TitleSearch,
): Contender | undefined {
  const isShouted = stretch.every((index) => isUpperCase(pieces[index]?.text ?? ""));
  const isSigned = stretch.some((index) => search.beforeMetadata(index));
  const lines = stretch.map((index): Contender => {
    const text = pieces[index]?.text ?? "";
    const shape = shapeOf(text);
    const told = search.weighTold(index);
    // So may a motto begin, and so is a paper's name printed.
    const isUnlike = /^\p{Ll}/u.test(text) || (isUpperCase(text) && !isShouted);
    return { index, shape, score: shape + told + (isSigned ? 1 : 0) - (isUnlike ? 1 : 0) };
  });
  const first = lines.find(({ shape }) => shape === Math.max(...lines.map((line) => line.shape)));
  if (first === undefined) return undefined;
  const lead = isRubric(pieces, first.index, search) ? LEAD_OVER_RUBRIC : LEAD_OVER_LINE;
  const below = lines.filter(({ index }) => index > first.index && search.signedBelow(index));
  const leader =
    below.find(({ score }) => score >= first.score + lead) ??
    headlineBelowKicker(pieces, lines, first) ??
    first;
  const isMotto = search.belowName(leader.index) && search.weighTold(leader.index) < LEAST_BELOW_NAME;
  return isMotto ? { ...leader, score: leader.score - MOTTO } : leader;
}

/**
 * The line below `first`, a few words, where a longer one follows that again: a kicker, the headline and its summary. Of
 * two lines alone the first may as well be a short headline.
 */
function headlineBelowKicker(
  pieces: readonly Piece[],
  lines: readonly Contender[],
  first: Contender,
): Contender | undefined {
  const at = lines.indexOf(first);
  const [headline, summary] = [lines[at + 1], lines[at + 2]];
  if (headline?.index !== first.index + 1 || summary?.index !== headline.index + 1) return undefined;
  const text = pieces[first.index]?.text ?? "";
  const [kicker, words, summing] = [first, headline, summary].map(({ index }) =>
    countWords(pieces[index]?.text ?? ""),
  );
  const isKicker = (kicker ?? 0) <= LONGEST_KICKER && !/[?!:,\p{N}]/u.test(text);
  const grows = (words ?? 0) >= 2 * (kicker ?? 0) && (summing ?? 0) > (words ?? 0);
  return isKicker && grows && headline.score >= first.score ? headline : undefined;
}

const LONGEST_KICKER = 4;

/** A headline right below the paper's name has two words of the report or more. */
const LEAST_BELOW_NAME = 2;
/** What a byline below another line and a word in common with the report weigh together. */
const MOTTO = 2;

/**
 * By how much a line below the first must be the likelier. A playful headline of three words shares none with the report
 * and loses 5.5 to a summary that tells all; a cookie notice of five words loses more. A rubric need not be sure.
 */
const LEAD_OVER_LINE = 6;
const LEAD_OVER_RUBRIC = 3;

/** Whether the line at `index` is short, has capitals and shares no word with the report: “EDITOR'S PICK TOP STORY”. */
function isRubric(pieces: readonly Piece[], index: number, search: TitleSearch): boolean {
  const text = pieces[index]?.text ?? "";
  return (
    countWords(text) <= LONGEST_RUBRIC &&
    (text.match(/\p{L}{4,}/gu)?.length ?? 0) > 1 &&
    (isUpperCase(text) || isTitleCase(text)) &&
    search.toldAgain(index) === 0
  );
}

const LONGEST_RUBRIC = 5;

/** What the form of `text` says: four words tell a story (“Flood kills twelve people”); fewer are as often a rubric. */
function shapeOf(text: string): number {
  const words = countWords(text);
  const length = words >= 4 ? 4 : words >= 2 ? 1 : 0;
  const name = isSiteName(text) ? -3 : isDesk(text) ? -5 : isPersonName(text) && words <= 3 ? -1 : 0;
  return length + name;
}
