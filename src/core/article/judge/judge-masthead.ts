import { countWords, isHeadline } from "../lines/wording.ts";
import { isMenuRow, mastheadSite, namesSection } from "../metadata/masthead.ts";
import { type Draft, furniture, judge, textAt } from "./draft.ts";

/** From this many words on a line tells a story; a menu above it is no title. */
const LEAST_HEADLINE = 4;

/** Judges the lines above the running text that name the site's sections, before one of them passes for the title. */
export function judgeMasthead(draft: Draft): Draft {
  const isOpen = (index: number): boolean =>
    draft.verdicts[index] === undefined && draft.metadata[index] === undefined;
  const headlines = draft.pieces.flatMap(({ text }, index) =>
    isOpen(index) && isHeadline(text) && !isMenuRow(text) && countWords(text) >= LEAST_HEADLINE
      ? [index]
      : [],
  );
  const last = headlines.findLast((index) => index <= draft.body) ?? 0;
  return judge(draft, 0, draft.body, (_, index) =>
    isOpen(index) && isMasthead(draft, index, index < last) ? furniture("navigation") : undefined,
  );
}

/** A row that names no known section, such as “Wind · Sand · Stars”, may be the title where no headline follows it. */
const isMasthead = (draft: Draft, index: number, beforeHeadline: boolean): boolean => {
  const text = textAt(draft, index);
  return isMenuRow(text) ? beforeHeadline || namesSection(text) : mastheadSite(text) !== undefined;
};
