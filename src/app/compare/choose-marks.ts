import type { Mark } from "../../core/assets.ts";
import { USUAL_CLOSENESS } from "../../core/closeness.ts";
import type { AlignmentKind, ArticleId } from "../../core/model.ts";
import { byPosition } from "../../core/span.ts";
import type { Show } from "../place.ts";

/** Whether a reader who looks at `show` sees the alignment. */
export const shows = (show: Show, mark: Pick<Mark, "kind" | "common" | "score">): boolean =>
  (mark.common ? show.common : show[mark.kind]) && mark.score >= (show.closeness ?? USUAL_CLOSENESS);

/**
 * The marks of an article that it shares with `partner`, in reading order. An article beside itself has each repeat
 * twice; the pair is listed once, from its first place.
 */
export function marksWith(marks: readonly Mark[], partner: ArticleId, isSelf: boolean): readonly Mark[] {
  return marks.filter((mark) => mark.partner === partner && (!isSelf || byPosition(mark, mark.there) < 0));
}

/** How many marks of each kind there are at this closeness, whatever kinds are shown. */
export function countKinds(
  marks: readonly Mark[],
  show: Show,
): Readonly<Record<AlignmentKind | "common", number>> {
  const counts = { verbatim: 0, edited: 0, paraphrase: 0, common: 0 };
  const near = { ...show, verbatim: true, edited: true, paraphrase: true, common: true };
  for (const mark of marks) if (shows(near, mark)) counts[mark.common ? "common" : mark.kind]++;
  return counts;
}

/** Which of the marks under a click to choose: the first, or the next one when the first is chosen already. */
export function nextOf(ids: readonly string[], chosen: string | undefined): string | undefined {
  return ids[(chosen === undefined ? 0 : ids.indexOf(chosen) + 1) % ids.length];
}

/** The least score among the marks, rounded down to a twentieth; the usual one when there are none below it. */
export const leastScore = (marks: readonly Mark[]): number =>
  Math.floor(20 * marks.reduce((least, { score }) => Math.min(least, score), USUAL_CLOSENESS)) / 20;
