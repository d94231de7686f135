import { edgeFurnitureOf } from "../furniture/find-furniture.ts";
import { countWords, isHeadline, isProse, MOST_HEADLINE_WORDS } from "../lines/wording.ts";
import { isPersonName } from "../metadata/read-byline.ts";
import { type Draft, furniture, judge, textAt, type Verdict } from "./draft.ts";
import { findTitle } from "./find-title.ts";
import { runningText, shareTold } from "./running-text.ts";

/** A title is printed again close to the first time; further down the same words are a heading. */
const LAST_CANDIDATE = 15;

/** The article's title, once or as often as it is printed at its head. */
export function judgeTitle(draft: Draft): Draft {
  const dated = draft.metadata.findIndex((line, index) => line !== undefined && index < draft.body);
  const candidates = draft.pieces.flatMap(({ text }, index) => {
    const open = draft.verdicts[index] === undefined && draft.metadata[index] === undefined;
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
    headerBetween: (a, b) =>
      !isSigned(draft, a, b) &&
      draft.verdicts
        .slice(a + 1, b)
        .some((verdict, at) => isHeader(verdict ?? ownVerdict(textAt(draft, a + 1 + at)))),
  });
  return judge(draft, 0, draft.pieces.length, (_, index) =>
    title.includes(index) ? { kind: "title" } : undefined,
  );
}

/** A headline has its byline below it, or its date right below; a banner has neither. */
const isSigned = (draft: Draft, a: number, b: number): boolean =>
  draft.metadata[a + 1] !== undefined ||
  draft.metadata.slice(a + 1, b).some((line) => line?.author !== undefined);

const ownVerdict = (text: string): Verdict | undefined => {
  const rule = edgeFurnitureOf(text);
  return rule && furniture(rule.reason);
};

/** The menu and address of a page; an advert or “2 hours ago” also stands below a headline. */
const isHeader = (verdict: Verdict | undefined): boolean =>
  verdict?.kind === "furniture" && ["navigation", "contact", "promotion"].includes(verdict.reason);
