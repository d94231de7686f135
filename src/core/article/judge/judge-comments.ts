import { isCommentSign, isSignedComment } from "../furniture/comment-signs.ts";
import { isProse } from "../lines/wording.ts";
import { type Draft, furniture, judge, textAt } from "./draft.ts";

/** One line of such a kind may be the page's, as “2 hours ago” below the headline; a comment has two, or another follows. */
const LEAST_SIGNS = 2;
/** A report stands above its comments. */
const LEAST_PROSE = 2;
/** Lines between the heading of the comments and the first: how they are sorted, the rules, a name. */
const MOST_BETWEEN = 5;

/** Judges the comments of readers below a report, with or without a heading: from the first to the last line that only they have. */
export function judgeComments(draft: Draft): Draft {
  if (draft.firstEntry !== undefined) return draft;
  const prose = draft.pieces.flatMap(({ text }, index) => (isProse(text) ? [index] : []));
  const least = prose[LEAST_PROSE - 1] ?? Infinity;
  const heading = draft.verdicts.findLastIndex(
    (_, index) => index > least && isCommentForm(draft, index) && isSigned(draft, index),
  );
  const signs = draft.pieces.flatMap(({ text }, index) =>
    index > least && (isCommentSign(text) || (heading >= 0 && index > heading && isSignedComment(text)))
      ? [index]
      : [],
  );
  const [first] = signs;
  const last = signs.at(-1);
  if (first === undefined || last === undefined || signs.length < LEAST_SIGNS) return draft;
  const from = startOf(draft, first);
  // Below a name or a time stand the words.
  const to = isProse(textAt(draft, last + 1)) ? last + 2 : last + 1;
  return judge(draft, from, to, () => furniture("comment form"));
}

const isCommentForm = (draft: Draft, index: number): boolean => {
  const verdict = draft.verdicts[index];
  return verdict?.kind === "furniture" && verdict.reason === "comment form";
};

/** Whether comments that name their writer stand close below the line at `index`. */
const isSigned = (draft: Draft, index: number): boolean =>
  Array.from({ length: MOST_BETWEEN }, (_, at) => textAt(draft, index + 1 + at)).filter(isSignedComment)
    .length >= LEAST_SIGNS;

/** The heading of the comments where one stands close above the first, or the lines of that with its writer's name. */
function startOf(draft: Draft, first: number): number {
  for (let at = first - 1; at >= first - MOST_BETWEEN; at--) if (isCommentForm(draft, at)) return at;
  let start = first;
  if (isProse(textAt(draft, start - 1)) && !isProse(textAt(draft, start - 2))) start--;
  while (start > 0 && start > first - 3 && !isProse(textAt(draft, start - 1))) start--;
  return start;
}
