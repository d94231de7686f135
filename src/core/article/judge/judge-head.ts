import { once } from "../../once.ts";
import { edgeFurnitureOf } from "../furniture/find-furniture.ts";
import type { FurnitureRule } from "../furniture/furniture-rule.ts";
import { isNote } from "../furniture/note-rules.ts";
import { countWords, endsSentence, isProse, isUpperCase } from "../lines/wording.ts";
import { isNameOfPaper } from "../metadata/masthead-name.ts";
import { siteWithMotto } from "../metadata/masthead.ts";
import { isPost, isRubric, isRubricRow, paperIn } from "../metadata/paper-names.ts";
import {
  isDesk,
  isNameList,
  isPersonName,
  isSigned,
  withoutAgencies,
  withoutPost,
} from "../metadata/read-byline.ts";
import { readLabel } from "../metadata/read-metadata-line.ts";
import { withoutKicker } from "../metadata/source-lines.ts";
import { creditedSource, isAgency, isSiteName } from "../metadata/source-names.ts";
import { isDayOfVisit } from "./day-of-visit.ts";
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
    running: once(() => runningText(draft)),
    smallWords: once(() => smallWordsOf(draft)),
  };
  return judge(draft, 0, draft.body, (text, index) => {
    const line = draft.metadata[index];
    if (line !== undefined) {
      if (line.author !== undefined) return { kind: "byline" };
      return index < first && isDayOfVisit(draft, index, first) ? furniture("clock") : { kind: "dateline" };
    }
    const rule = edgeFurnitureOf(text) ?? firstOfButtons(text);
    if (rule !== undefined) return furniture(rule.reason);
    if (isNote(text, "edge") || goesOnFromNote(draft, index)) return { kind: "note" };
    return index < first
      ? aboveTitle(text, index, surroundings)
      : belowTitle(draft, text, index, surroundings);
  });
}

/** The rule for the first button of a row that is nothing but buttons and their counts: “Share Tweet Email Comments (3)”. */
function firstOfButtons(text: string): FurnitureRule | undefined {
  const words = text.split(/[\s|·•]+/u);
  const rules = words.map(edgeFurnitureOf);
  return words.length > 1 && words.length <= MOST_BUTTONS && rules.every((rule) => rule !== undefined)
    ? rules[0]
    : undefined;
}

const MOST_BUTTONS = 12;

/** What all lines of the head are judged by, found once: a file may hold thousands of them. */
interface Surroundings {
  /** Index of the title; of the running text, where there is no title. */
  readonly first: number;
  readonly isTitled: boolean;
  /** Whether the page's header stands above the title. */
  readonly hasHeader: () => boolean;
  /** Index of the last piece above the title that is furniture; -1 where none is. */
  readonly lastFurniture: number;
  readonly running: () => string;
  /** Words that the file has in small letters. */
  readonly smallWords: () => ReadonlySet<string>;
}

/** Whether the piece at `index` ends a note that an empty line broke: “The writer is a sailor”, “and teaches navigation”. */
const goesOnFromNote = (draft: Draft, index: number): boolean =>
  /^\p{Ll}/u.test(textAt(draft, index)) && isNote(textAt(draft, index - 1), "edge");

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
  const isBanner =
    isTitled &&
    (isRubric(text) ||
      SLUG.test(text) ||
      isNameOfPaper(text, shareTold(text, running())) ||
      isUntoldName(text, running()));
  return isBanner || isSiteName(text) || hasHeader() ? furniture("navigation") : undefined;
}

/** “BC-VALMORA-BARGE”, “VALMORA-BARGE/ (WRAPUP 3)”: what an agency files its report under. */
const SLUG = /^\p{Lu}[\p{Lu}\d]*(?:[-/][\p{Lu}\d]+)+\/?(?: \([\p{Lu}\d, ]+\))?$/u;

/** “QUAY & PLANT”, “Il Corriere delle Valli”: two words and more with capitals, but for little ones, that the report has not. */
const isUntoldName = (text: string, running: string): boolean =>
  (text.match(/(?<!\S)\p{Lu}/gu)?.length ?? 0) > 1 &&
  !/(?<!\S)\p{Ll}{6,}/u.test(text) &&
  !endsSentence(text) &&
  shareTold(text, running) <= MOST_TOLD;

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
  if (isPost(text) && countWords(text) <= LONGEST_RUBRIC && isPersonName(textAt(draft, index - 1)))
    return { kind: "byline" };
  // An author is not in the story, as a heading's persons are, and a post or the time to read stands below.
  const isAlone =
    underTitle &&
    index + 1 < draft.body &&
    countWords(text) <= LONGEST_LABEL &&
    isPersonName(text) &&
    shareTold(text, running()) === 0;
  if (isAlone && !usesAsWords(text, smallWords())) return { kind: "byline" };
  // “Tom Ashby and agencies” needs no date beside it.
  const signs = isNameList(name) || (name !== text && isPersonName(name));
  if ((beside || underTitle) && signs && !usesAsWords(name, smallWords())) return { kind: "byline" };
  const { motto } = siteWithMotto(text) ?? {};
  if (motto !== undefined && shareTold(motto, running()) <= MOST_TOLD) return furniture("navigation");
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
