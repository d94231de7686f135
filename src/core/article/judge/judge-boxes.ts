import { isMailField } from "../furniture/promotion-rules.ts";
import { type Draft, furniture, judge, textAt } from "./draft.ts";

/** A box has a heading, a sentence or two of what comes, the field and its button. */
const MOST_LINES = 3;
/** For those who hear the page read. */
const END = /^after newsletter promotion$/i;
/** What comes is told in less, in units. */
const LONGEST_LINE = 250;

/** Judges the words of a newsletter's box: what stands between its heading and the field for an address of e-mail, or its end. */
export function judgeBoxes(draft: Draft): Draft {
  const boxed = new Set(
    draft.pieces.flatMap(({ text }, field) => {
      if (!isPromotion(draft, field) || !(isMailField(text.toLowerCase()) || END.test(text))) return [];
      const above = Array.from({ length: MOST_LINES + 1 }, (_, at) => field - 1 - at);
      const heading = above.findIndex((index) => draft.verdicts[index] !== undefined);
      const lines = above.slice(0, Math.max(0, heading));
      const isBox = isPromotion(draft, above[heading] ?? -1);
      return isBox && lines.every((index) => textAt(draft, index).length <= LONGEST_LINE) ? lines : [];
    }),
  );
  return judge(draft, 0, draft.pieces.length, (_, index) =>
    boxed.has(index) ? furniture("promotion") : undefined,
  );
}

const isPromotion = ({ verdicts }: Draft, index: number): boolean => {
  const verdict = verdicts[index];
  return verdict?.kind === "furniture" && ["promotion", "navigation"].includes(verdict.reason);
};
