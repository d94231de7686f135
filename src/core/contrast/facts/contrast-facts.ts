import { groupBy } from "../../group-by.ts";
import type { Conflict } from "../../model.ts";
import { shortestOf } from "../statements/context-of.ts";
import { joinPairs, type Contrast } from "../statements/join-pairs.ts";
import type { Statement } from "../statements/read-statements.ts";

/** What a sentence states of a thing. */
interface Fact {
  readonly statement: Statement;
  /** The words for it, as they are written. */
  readonly said: string;
}

/** How facts of one kind are held against each other. */
interface FactRules<Stated> {
  /** Whether two facts are of one thing. */
  readonly areOfOne: (a: Stated, b: Stated) => boolean;
  /** Whether two facts of one thing agree. */
  readonly agree: (a: Stated, b: Stated) => boolean;
  /** Why two that do not are reported. */
  readonly why: string;
}

/**
 * Facts that different articles state of one thing and that do not agree. An article that states both of two tells of two
 * things, or of a change: it is on neither side. O(facts²).
 */
export function contrastFacts<Stated extends Fact>(
  facts: readonly Stated[],
  { areOfOne, agree, why }: FactRules<Stated>,
): readonly Conflict[] {
  const ofArticle = groupBy(facts, ({ statement }) => statement.article);
  const isTold = (by: Stated, other: Stated): boolean =>
    (ofArticle.get(by.statement.article) ?? []).some((own) => agree(own, other) && areOfOne(own, other));
  const contrasts = facts.flatMap((left, i) =>
    facts.slice(i + 1).flatMap((right): readonly Contrast<Stated>[] => {
      if (left.statement.article === right.statement.article || agree(left, right)) return [];
      if (!areOfOne(left, right) || isTold(left, right) || isTold(right, left)) return [];
      return [{ left, right }];
    }),
  );
  return joinPairs(contrasts).map((sides): Conflict => ({
    kind: "fact",
    about: shortestOf(sides.map(({ statement }) => statement)),
    why,
    sides: sides.map((side) => {
      const { article, start, end, text } = side.statement;
      const reading = String(sides.findIndex((other) => agree(other, side)));
      return { article, start, end, text, value: side.said, reading };
    }),
  }));
}
