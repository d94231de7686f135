import { isHeadline, isProse } from "../lines/wording.ts";
import { type Draft, furniture, judge, textAt, type Verdict } from "./draft.ts";
import { isEntryTime, opensWithTime } from "./entry-time.ts";

/** Fewer lines with nothing but a time are the page's clock, a price or a score. */
const LEAST_ENTRIES = 3;

/** Words of a page above the list of its live report's entries. */
const LISTS_ENTRIES = /^(?:key (?:events|moments|points)|latest updates|timeline)$/i;

/**
 * Judges the times at which the entries of a live report were posted, and the list of its entries above them. Each
 * time stands alone above its entry, which is a paragraph, or a heading with one.
 */
export function judgeLive(draft: Draft): Draft {
  const entries = draft.pieces.flatMap(({ text }, index) =>
    isEntryTime(text) && hasEntry(draft, index) ? [index] : [],
  );
  const [first] = entries;
  if (first === undefined || entries.length < LEAST_ENTRIES) return draft;
  const judged = new Map<number, Verdict>(
    // Of those between, one may stand above “Our correspondent writes:”.
    draft.pieces.flatMap(({ text }, index) =>
      index >= first && isEntryTime(text) ? [[index, { kind: "note" }]] : [],
    ),
  );
  const label = draft.pieces.slice(0, first).findIndex(({ text }) => LISTS_ENTRIES.test(text));
  if (label >= 0) {
    for (let index = label + 1; index < first && isListed(textAt(draft, index)); index++)
      judged.set(index, furniture("navigation"));
  }
  return {
    ...judge(draft, 0, draft.pieces.length, (_, index) => judged.get(index)),
    // “17:15 Ann Lee” is no line of date and author of the whole.
    metadata: draft.metadata.map((line, index) => (judged.has(index) ? undefined : line)),
    firstEntry: first,
  };
}

const hasEntry = (draft: Draft, index: number): boolean => {
  const next = textAt(draft, index + 1);
  return isProse(next) || (isHeadline(next) && !isEntryTime(next) && isProse(textAt(draft, index + 2)));
};

const isListed = (text: string): boolean => opensWithTime(text) && !isProse(text);
