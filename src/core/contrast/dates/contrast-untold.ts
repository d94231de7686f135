import { groupBy } from "../../group-by.ts";
import type { ArticleId } from "../../model.ts";
import type { Contrast } from "../statements/join-pairs.ts";
import type { Statements, Stems } from "../statements/read-statements.ts";

/** How dates of one kind are held against each other. */
export interface DateRules<Side> {
  readonly articleOf: (side: Side) => ArticleId;
  /** Stems of the clause that the date is of. */
  readonly wordsOf: (side: Side) => Stems;
  /** Whether no moment fits both. */
  readonly differ: (a: Side, b: Side) => boolean;
  /** Whether `other` gives the date of `side` for the same happening. */
  readonly bearsOut: (other: Side, side: Side) => boolean;
}

/** Clauses that are alike at all: an article that gives the other's date in such a one has told the two apart. */
const ALIKE = 0.35;

/**
 * Those of `candidates`, dates that differ for what seems one happening, that no article of the two tells apart by giving
 * both; and against each side of these, the dates of other articles that bear out the other side. `all` are the dates of
 * every article.
 */
export function contrastUntold<Side>(
  candidates: readonly Contrast<Side>[],
  all: readonly Side[],
  { similarity }: Statements,
  { articleOf, wordsOf, differ, bearsOut }: DateRules<Side>,
): readonly Contrast<Side>[] {
  const ofArticle = groupBy(all, articleOf);
  const isTold = (by: Side, other: Side): boolean =>
    (ofArticle.get(articleOf(by)) ?? []).some(
      (own) => !differ(own, other) && similarity(wordsOf(own), wordsOf(other)) >= ALIKE,
    );
  const found = candidates.filter(({ left, right }) => !isTold(left, right) && !isTold(right, left));
  const others = ({ left, right }: Contrast<Side>): readonly Side[] =>
    all.filter((side) => articleOf(side) !== articleOf(left) && articleOf(side) !== articleOf(right));
  return [
    ...found,
    ...found.flatMap((contrast) =>
      others(contrast).flatMap((other) => [
        ...(bearsOut(other, contrast.left) ? [{ left: other, right: contrast.right }] : []),
        ...(bearsOut(other, contrast.right) ? [{ left: other, right: contrast.left }] : []),
      ]),
    ),
  ];
}
