import type { Mark } from "../../core/assets.ts";
import type { Article } from "../../core/model.ts";
import { resolveAnchor } from "../../core/selector/resolve-anchor.ts";
import { lengthOf, meet } from "../../core/span.ts";

/** What became of the passage that a link names. */
export type Resolved = ReturnType<typeof resolveAnchor>;

/** Where `anchor` points in `article`; `undefined` when the link names none. */
export const findPassage = (article: Article, anchor: string | undefined): Resolved | undefined =>
  anchor === undefined ? undefined : resolveAnchor(article, anchor);

/** A mark counts as what an edited link meant when at least this share of the two is common to both, on each side. */
const SAME = 0.6;

/**
 * The mark a link means: the one with the very anchors, or else, since the articles may have been edited after the
 * link was made, the one that best covers what the anchors lead to.
 */
export function findMark(
  marks: readonly Mark[],
  at: string | undefined,
  to: string | undefined,
  here: Resolved | undefined,
  there: Resolved | undefined,
): Mark | undefined {
  if (at === undefined) return undefined;
  const named = marks.find((mark) => mark.anchor === at && (to === undefined || mark.thereAnchor === to));
  if (named !== undefined || here === undefined || here.state === "gone") return named;
  const share = (mark: Mark): number => {
    const near = meet(mark, here) / Math.max(lengthOf(mark), lengthOf(here));
    if (there === undefined || there.state === "gone") return near;
    return Math.min(near, meet(mark.there, there) / Math.max(lengthOf(mark.there), lengthOf(there)));
  };
  return marks.filter((mark) => share(mark) >= SAME).toSorted((a, b) => share(b) - share(a))[0];
}
