import type { Article, Span } from "../../core/model.ts";
import { indexWords, type WordIndex } from "../../core/selector/index-words.ts";
import { type FindRewritten, resolveAnchor } from "../../core/selector/resolve-anchor.ts";
import { contains, lengthOf, meet } from "../../core/span.ts";
import type { Mark } from "../../core/wire/assets.ts";

/** What became of the passage that a link names. */
export type Resolved = ReturnType<typeof resolveAnchor>;

/** The words of articles that a link has led into: of 20,000 they take longer to index than the passage to find. */
const indexes = new WeakMap<Article, WordIndex>();

/**
 * Where `anchor` points in `article`; `undefined` when the link names none. Without `rewritten`, only where most of it
 * stands.
 */
export function findPassage(
  article: Article,
  anchor: string | undefined,
  rewritten?: FindRewritten,
): Resolved | undefined {
  if (anchor === undefined) return undefined;
  const index = indexes.get(article) ?? indexWords(article);
  indexes.set(article, index);
  return resolveAnchor(article, anchor, rewritten, index);
}

/** A mark counts as what an edited link meant when at least this share of the two is common to both, on each side. */
const SAME = 0.6;

/**
 * The mark a link means: the one with the very anchors, or else, since the articles may have been edited after the
 * link was made, the one that best covers what the anchors lead to; where the words of one side are gone, what stands
 * beside those of the other. Of a passage that was rewritten a part may stand: two of them that lie in one mark mean
 * it.
 */
export function findMark<Candidate extends Mark>(
  marks: readonly Candidate[],
  at: string | undefined,
  to: string | undefined,
  here: Resolved | undefined,
  there: Resolved | undefined,
): Candidate | undefined {
  if (at === undefined) return undefined;
  const named = marks.find((mark) => mark.anchor === at && (to === undefined || mark.thereAnchor === to));
  const [near, far] = [standing(here), standing(there)];
  if (named !== undefined || (near === undefined && far === undefined)) return named;
  const share = (mark: Mark): number => Math.min(shareOf(mark, near), shareOf(mark.there, far));
  const holdsBoth = (mark: Mark): boolean =>
    near !== undefined && far !== undefined && contains(mark, near) && contains(mark.there, far);
  return marks
    .filter((mark) => share(mark) >= SAME || holdsBoth(mark))
    .toSorted((a, b) => share(b) - share(a))[0];
}

const standing = (found: Resolved | undefined): Span | undefined =>
  found === undefined || found.state === "gone" ? undefined : found;

/**
 * Share of the longer of the two that is common to both, 0..1; a side of which nothing stands speaks against no mark.
 */
const shareOf = (span: Span, found: Span | undefined): number =>
  found === undefined ? 1 : meet(span, found) / Math.max(lengthOf(span), lengthOf(found));
