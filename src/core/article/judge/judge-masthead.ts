import { once } from "../../once.ts";
import { countWords, isHeadline } from "../lines/wording.ts";
import { isMenuRow, mastheadSite, namesFounding, namesSection, siteWithMotto } from "../metadata/masthead.ts";
import { type Draft, furniture, judge, textAt } from "./draft.ts";
import { runningText, shareTold } from "./running-text.ts";

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
  const running = once(() => runningText(draft));
  return judge(draft, 0, draft.body, (_, index) =>
    isOpen(index) && isMasthead(draft, index, index < last, running) ? furniture("navigation") : undefined,
  );
}

/** A row that names no known section, such as “Wind · Sand · Stars”, may be the title where no headline follows it. */
const isMasthead = (draft: Draft, index: number, beforeHeadline: boolean, running: () => string): boolean => {
  const text = textAt(draft, index);
  if (isMenuRow(text)) return beforeHeadline || namesSection(text);
  const motto = beforeHeadline ? siteWithMotto(text)?.motto : undefined;
  // “Fox News - judge blocks merger” tells what the report tells.
  return (
    namesFounding(text) ||
    mastheadSite(text) !== undefined ||
    (motto !== undefined && shareTold(motto, running()) <= MOST_TOLD)
  );
};

/** A motto has a common word. */
const MOST_TOLD = 1 / 3;
