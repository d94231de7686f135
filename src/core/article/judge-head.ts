import { type Draft, furniture, judge, textAt, type Verdict } from "./draft.ts";
import { edgeFurnitureOf } from "./find-furniture.ts";
import { isNote } from "./note-rules.ts";
import { isDesk, isNameList, isPersonName } from "./read-byline.ts";
import { readLabel } from "./read-metadata-line.ts";
import { creditedSource, isAgency, isSiteName } from "./source-names.ts";
import { countWords, endsSentence, isProse } from "./wording.ts";

/** Rubrics and names of sites are shorter; a longer line is kept as text. */
const LONGEST_RUBRIC = 6;
/** Below the title a line of more words may be its summary. */
const LONGEST_LABEL = 3;

/** Judges what stands before the running text. */
export function judgeHead(draft: Draft): Draft {
  const titles = draft.verdicts.flatMap((verdict, index) => (verdict?.kind === "title" ? [index] : []));
  const first = titles[0] ?? draft.body;
  return judge(draft, 0, draft.body, (text, index) => {
    const line = draft.metadata[index];
    if (line !== undefined) {
      if (line.author !== undefined) return { kind: "byline" };
      return index < first && isClock(draft, index, first) ? furniture("clock") : { kind: "dateline" };
    }
    const rule = edgeFurnitureOf(text);
    if (rule !== undefined) return furniture(rule.reason);
    if (isNote(text, "edge") || goesOnFromNote(draft, index)) return { kind: "note" };
    return index < first ? aboveTitle(draft, text) : belowTitle(draft, text, index);
  });
}

/** Whether the piece at `index` ends a note that an empty line broke: “The writer is a sailor”, “and teaches navigation”. */
const goesOnFromNote = (draft: Draft, index: number): boolean =>
  /^\p{Ll}/u.test(textAt(draft, index)) && isNote(textAt(draft, index - 1), "edge");

/**
 * Whether the date at `index`, above the title, is the day of the visit: one that says so by no “Published”, and that
 * stands away from the title or has another date below the title to tell the publication.
 */
function isClock(draft: Draft, index: number, title: number): boolean {
  if (draft.metadata[index]?.date?.label !== undefined || title === draft.body) return false;
  const below = draft.metadata.slice(title, draft.body).some((line) => line?.date !== undefined);
  return below || index + 1 !== title;
}

/** A short line is part of the page's header where there is one; alone above the title it may be a heading. */
function aboveTitle(draft: Draft, text: string): Verdict | undefined {
  if (isProse(text) || countWords(text) > LONGEST_RUBRIC) return undefined;
  const header = draft.verdicts.slice(0, draft.body).some((verdict) => verdict?.kind === "furniture");
  return header || isSiteName(text) ? furniture("navigation") : undefined;
}

const PLACE = /^\p{Lu}[\p{L}\p{M}'’ -]{1,30}, \p{Lu}[\p{L}\p{M}'’. -]{1,30}$/u;

function belowTitle(draft: Draft, text: string, index: number): Verdict | undefined {
  const beside = [index - 2, index - 1, index + 1, index + 2].some(
    (other) => draft.metadata[other] !== undefined || /^by:?$/i.test(textAt(draft, other)),
  );
  if (/^by:?$/i.test(text) || isAgency(text) || creditedSource(text) !== undefined) return { kind: "byline" };
  if (readLabel(text) !== undefined) return { kind: "dateline" };
  if (beside && (isSiteName(text) || isDesk(text) || (isPersonName(text) && countWords(text) <= 4)))
    return { kind: "byline" };
  const underTitle = draft.verdicts[index - 1]?.kind === "title";
  if ((beside || underTitle) && isNameList(text) && !usesAsWords(draft, text)) return { kind: "byline" };
  if (PLACE.test(text)) return { kind: "dateline" };
  const rubric = countWords(text) <= LONGEST_LABEL && !endsSentence(text);
  const above = [index + 1, index + 2].some((other) => draft.metadata[other] !== undefined);
  return rubric && above ? furniture("navigation") : undefined;
}

/** Whether the file has a word of `names` in small letters, as it has those of “Relief Efforts and Next Steps”. */
function usesAsWords(draft: Draft, names: string): boolean {
  const words = new Set(names.match(/\p{Lu}\p{Ll}{2,}/gu)?.map((word) => word.toLowerCase()));
  return draft.pieces.some(({ text }) =>
    text.match(/(?<!\p{L})\p{Ll}{3,}/gu)?.some((word) => words.has(word)),
  );
}
