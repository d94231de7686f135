import { once } from "../../once.ts";
import { edgeFurnitureOf } from "../furniture/find-furniture.ts";
import { isNote } from "../furniture/note-rules.ts";
import { countWords, endsSentence, isProse, isUpperCase } from "../lines/wording.ts";
import { isNameOfPaper } from "../metadata/masthead-name.ts";
import { isRubric, isRubricRow, paperIn } from "../metadata/paper-names.ts";
import {
  isDesk,
  isNameList,
  isPersonName,
  isSigned,
  withoutAgencies,
  withoutPost,
} from "../metadata/read-byline.ts";
import { isListItem, readLabel } from "../metadata/read-metadata-line.ts";
import { withoutKicker } from "../metadata/source-lines.ts";
import { creditedSource, isAgency, isSiteName } from "../metadata/source-names.ts";
import { type Draft, furniture, judge, textAt, type Verdict } from "./draft.ts";
import { runningText, shareTold } from "./running-text.ts";

/** Rubrics and names of sites are shorter; a longer line is kept as text. */
const LONGEST_RUBRIC = 6;
/** Below the title a line of more words may be its summary. */
const LONGEST_LABEL = 3;

/** Share of a banner's longer words that the report may have by chance. */
const MOST_TOLD = 0.2;

/** Judges what stands before the running text. */
export function judgeHead(draft: Draft): Draft {
  // Between two printings of the title stands the page's header.
  const title = draft.verdicts.slice(0, draft.body).findLastIndex((verdict) => verdict?.kind === "title");
  const first = title < 0 ? draft.body : title;
  const surroundings: Surroundings = {
    first,
    isTitled: title >= 0,
    hasHeader: once(
      () =>
        draft.verdicts.slice(0, draft.body).some(isFurniture) ||
        draft.pieces.slice(0, first).some((piece) => edgeFurnitureOf(piece.text) !== undefined),
    ),
    lastFurniture: draft.verdicts.slice(0, first).findLastIndex(isFurniture),
    datedBelow: draft.metadata.slice(first, draft.body).some((line) => line?.date !== undefined),
    running: once(() => runningText(draft)),
    smallWords: once(() => smallWordsOf(draft)),
  };
  return judge(draft, 0, draft.body, (text, index) => {
    const line = draft.metadata[index];
    if (line !== undefined) {
      if (line.author !== undefined) return { kind: "byline" };
      return index < first && isClock(draft, index, surroundings) ? furniture("clock") : { kind: "dateline" };
    }
    const rule = edgeFurnitureOf(text);
    if (rule !== undefined) return furniture(rule.reason);
    if (isNote(text, "edge") || goesOnFromNote(draft, index)) return { kind: "note" };
    return index < first
      ? aboveTitle(text, index, surroundings)
      : belowTitle(draft, text, index, surroundings);
  });
}

/** What all lines of the head are judged by, found once: a file may hold thousands of them. */
interface Surroundings {
  /** Index of the title; of the running text, where there is no title. */
  readonly first: number;
  readonly isTitled: boolean;
  /** Whether the page's header stands above the title. */
  readonly hasHeader: () => boolean;
  /** Index of the last piece above the title that is furniture; -1 where none is. */
  readonly lastFurniture: number;
  /** Whether a date stands between the title and the running text. */
  readonly datedBelow: boolean;
  readonly running: () => string;
  /** Words that the file has in small letters. */
  readonly smallWords: () => ReadonlySet<string>;
}

/** Whether the piece at `index` ends a note that an empty line broke: “The writer is a sailor”, “and teaches navigation”. */
const goesOnFromNote = (draft: Draft, index: number): boolean =>
  /^\p{Ll}/u.test(textAt(draft, index)) && isNote(textAt(draft, index - 1), "edge");

/**
 * Whether the date at `index`, above the title, is the day of the visit: one that says so by no “Published”, and that
 * stands away from the title or has another date below the title to tell the publication.
 */
function isClock(draft: Draft, index: number, { first, datedBelow }: Surroundings): boolean {
  if (draft.metadata[index]?.date?.label !== undefined || first === draft.body) return false;
  // A clock tells the weekday; a press release has its number between its date and its headline.
  const text = textAt(draft, index);
  const near = WEEKDAY_OR_TIME.test(text) || isListItem(text) ? 1 : MOST_APART;
  // “Monday, July 10, 2023”, “By Ann Lee”: together they are the article's own.
  const bylines = draft.metadata.slice(index + 1, first).filter((line) => line?.author !== undefined);
  return datedBelow || first - index - bylines.length > near;
}

const MOST_APART = 4;
const WEEKDAY_OR_TIME = /(?<!\p{L})(?:mon|tue|wed|thu|fri|sat|sun)\p{L}{0,6}(?!\p{L})|\d[:.]\d{2}(?!\d|\.)/iu;

const isFurniture = (verdict: Verdict | undefined): boolean => verdict?.kind === "furniture";

/** A short line is part of the page's header where there is one; alone above the title it may be a heading. */
function aboveTitle(
  text: string,
  index: number,
  { isTitled, hasHeader, lastFurniture, running }: Surroundings,
): Verdict | undefined {
  if (isProse(text)) return undefined;
  if (countWords(text) > LONGEST_RUBRIC)
    return index < lastFurniture && shareTold(text, running()) <= MOST_TOLD
      ? furniture("navigation")
      : undefined;
  const isBanner = isTitled && (isRubric(text) || isNameOfPaper(text, shareTold(text, running())));
  return isBanner || isSiteName(text) || hasHeader() ? furniture("navigation") : undefined;
}

/** “FENLAND EXCLUSIVE”: the paper and what it calls its story, in capitals or with a word for a paper. */
const isKicker = (text: string): boolean => {
  const name = withoutKicker(text);
  return name !== text && (isSiteName(name) || (isUpperCase(text) && countWords(text) <= LONGEST_LABEL));
};

const nextToMetadata = (draft: Draft, index: number): boolean =>
  draft.metadata[index - 1] !== undefined || draft.metadata[index + 1] !== undefined;

/** “BBC News, Rome”, below a name */
const isPaperAndPlace = (text: string): boolean => {
  const [paper = "", place] = text.split(", ", 2);
  return place !== undefined && isSiteName(paper) && /^\p{Lu}[^.!?]{2,30}$/u.test(place);
};

const PLACE = /^\p{Lu}[\p{L}\p{M}'’ -]{1,30}, \p{Lu}[\p{L}\p{M}'’. -]{1,30}$/u;

function belowTitle(
  draft: Draft,
  text: string,
  index: number,
  { running, smallWords }: Surroundings,
): Verdict | undefined {
  const beside =
    [index - 2, index - 1, index + 1, index + 2].some(
      (other) => draft.metadata[other] !== undefined || /^by:?$/i.test(textAt(draft, other)),
    ) || isPaperAndPlace(textAt(draft, index + 1));
  if (/^by:?$/i.test(text) || isAgency(text) || creditedSource(text) !== undefined) return { kind: "byline" };
  if (readLabel(text) !== undefined) return { kind: "dateline" };
  // “Ann Lee (now) and Tom Hall (earlier)”
  const name = withoutAgencies(text).replaceAll(/\s*\([^()\d]*\)/g, "");
  if (beside && paperIn(text) !== undefined) return { kind: "byline" };
  if (beside && isRubricRow(text))
    // “LUCÍA FERRÁNDIZ | Valmora”
    return isPersonName(withoutPost(text)) ? { kind: "byline" } : furniture("navigation");
  if (nextToMetadata(draft, index) && isNameOfPaper(text, shareTold(text, running())))
    return { kind: "byline" };
  if (beside && isKicker(text))
    return isSiteName(withoutKicker(text)) ? { kind: "byline" } : furniture("navigation");
  if (beside && (isSiteName(name) || isDesk(text) || isSigned(name))) return { kind: "byline" };
  const underTitle = draft.verdicts[index - 1]?.kind === "title";
  // “Tom Ashby and agencies” needs no date beside it.
  const signs = isNameList(name) || (name !== text && isPersonName(name));
  if ((beside || underTitle) && signs && !usesAsWords(name, smallWords())) return { kind: "byline" };
  if (PLACE.test(text)) return { kind: "dateline" };
  const rubric = countWords(text) <= LONGEST_LABEL && !endsSentence(text);
  const above = [index + 1, index + 2].some((other) => draft.metadata[other] !== undefined);
  return rubric && above ? furniture("navigation") : undefined;
}

/** Whether the file has a word of `names` in small letters, as it has those of “Relief Efforts and Next Steps”. */
const usesAsWords = (names: string, smallWords: ReadonlySet<string>): boolean =>
  names.match(/\p{Lu}\p{Ll}{2,}/gu)?.some((word) => smallWords.has(word.toLowerCase())) === true;

const smallWordsOf = ({ pieces }: Draft): ReadonlySet<string> =>
  new Set(pieces.flatMap(({ text }) => text.match(/(?<!\p{L})\p{Ll}{3,}/gu) ?? []));
