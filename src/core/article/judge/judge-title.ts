import { edgeFurnitureOf } from "../furniture/find-furniture.ts";
import { isSectionName } from "../furniture/section-names.ts";
import { countWords, isHeadline, isProse, MOST_HEADLINE_WORDS } from "../lines/wording.ts";
import { isPersonName } from "../metadata/read-byline.ts";
import { isListItem } from "../metadata/read-metadata-line.ts";
import { type Draft, furniture, judge, textAt, type Verdict } from "./draft.ts";
import { findTitle } from "./find-title.ts";
import { runningText, shareTold, weighTold } from "./running-text.ts";

/** A title is printed again close to the first time; further down the same words are a heading. */
const LAST_CANDIDATE = 15;

/** The article's title, once or as often as it is printed at its head. */
export function judgeTitle(draft: Draft): Draft {
  const dated = draft.metadata.findIndex((line, index) => line !== undefined && index < draft.body);
  const candidates = draft.pieces.flatMap(({ text }, index) => {
    const open =
      draft.verdicts[index] === undefined && draft.metadata[index] === undefined && !isListItem(text);
    // A headline that is a whole sentence shows by the byline or date below it.
    const sentence = index < dated && isProse(text) && countWords(text) <= MOST_HEADLINE_WORDS;
    return open && index < draft.body + 3 && (isHeadline(text) || sentence) ? [index] : [];
  });
  const running = runningText(draft);
  const subject = draft.verdicts.findIndex((verdict) => verdict?.kind === "title");
  const title = findTitle(draft.pieces, {
    ...(subject >= 0 && { known: subject }),
    candidates: candidates.slice(0, LAST_CANDIDATE),
    body: draft.body,
    // A name alone is a byline where a date stands below it.
    beforeMetadata: (index) =>
      draft.metadata[index + 1] !== undefined ||
      (isPersonName(textAt(draft, index + 1)) && draft.metadata[index + 2] !== undefined),
    signedBelow: (index) => draft.metadata.slice(index + 1, draft.body).some((line) => line !== undefined),
    toldAgain: (index) => shareTold(textAt(draft, index), running),
    weighTold: (index) => weighTold(textAt(draft, index), running),
    parted: (a, b) =>
      isSigned(draft, a, b)
        ? isName(textAt(draft, a), running)
        : draft.verdicts
            .slice(a, b)
            .some((verdict, at) => isHeader(verdict ?? ownVerdict(textAt(draft, a + at)))),
    belowName: (index) => isName(textAt(draft, index - 1), running),
  });
  return judge(draft, 0, draft.pieces.length, (_, index) =>
    title.includes(index) ? { kind: "title" } : undefined,
  );
}

/** Share of its longer words that a name in the header may have in common with the report: “Interpress”, of four. */
const MOST_TOLD = 0.35;
/** Names of papers and slugs are shorter; then they may have all their words: “BC-VALMORA-BARGE”. */
const LONGEST_NAME = 3;

/** Whether `text` has capitals but for its little words, as have the name of a paper and the slug of an agency. */
const isName = (text: string, running: string): boolean =>
  /\p{Lu}/u.test(text) &&
  !isSectionName(text) &&
  !/(?<!\p{L})\p{Ll}{4,}/u.test(text.replaceAll(OF_THE, "")) &&
  (countWords(text) <= LONGEST_NAME || shareTold(text, running) <= MOST_TOLD);

/** Within the names of papers: “Il Corriere delle Valli”. */
const OF_THE = /(?<=\s)(?:d[aeo]l?l?[aeo]?s?|from|with)(?=\s)/gu;

/** A headline has its byline below it, or its date right below; a banner has neither. */
const isSigned = (draft: Draft, a: number, b: number): boolean =>
  draft.metadata[a + 1] !== undefined ||
  draft.metadata.slice(a + 1, b).some((line) => line?.author !== undefined);

const ownVerdict = (text: string): Verdict | undefined => {
  const rule = edgeFurnitureOf(text);
  return rule ? furniture(rule.reason) : NUMBERED.test(text) ? furniture("navigation") : undefined;
};

/** “Issue 212”, “Page 3”, “Edition 12,204” */
const NUMBERED = /^\p{L}{2,10}\.? (?:no\.? ?)?\d[\d.,]*$/iu;

/** The menu and address of a page; an advert or “2 hours ago” also stands below a headline. */
const isHeader = (verdict: Verdict | undefined): boolean =>
  verdict?.kind === "furniture" && ["navigation", "contact", "promotion"].includes(verdict.reason);
