import type { Conflict } from "../../model.ts";
import { shortestOf } from "../statements/context-of.ts";
import { joinPairs, type Contrast } from "../statements/join-pairs.ts";
import { areDisjoint, namesIn, sharedStems, type Statements } from "../statements/read-statements.ts";
import { readCauses, type Cause } from "./read-causes.ts";

/** Share of the lesser effect's words that the other has too. */
const SAME = 0.5;

/** Causes that different articles give to one thing, and that have no word in common. */
export function findCauseConflicts(statements: Statements): readonly Conflict[] {
  const causes = statements.all.flatMap(readCauses);
  const areOfOne = (a: Cause, b: Cause): boolean =>
    sharedStems(a.effect, b.effect).length > 0 &&
    statements.similarity(a.effect, b.effect) >= SAME &&
    !areDisjoint(namesIn(a.effect, a.statement), namesIn(b.effect, b.statement));
  /** Whether the article gives the other's cause too: it tells of two. */
  const isTold = (by: Cause, other: Cause): boolean =>
    causes.some(
      (own) => own.statement.article === by.statement.article && areSame(own, other) && areOfOne(own, other),
    );
  const contrasts = causes.flatMap((left, i) =>
    causes.slice(i + 1).flatMap((right): readonly Contrast<Cause>[] => {
      if (left.statement.article === right.statement.article || areSame(left, right)) return [];
      if (!areOfOne(left, right) || isTold(left, right) || isTold(right, left)) return [];
      return [{ left, right }];
    }),
  );
  return joinPairs(contrasts).map((sides): Conflict => ({
    kind: "fact",
    about: shortestOf(sides.map(({ statement }) => statement)),
    why: "the same effect, another cause",
    sides: sides.map((side) => {
      const { article, start, end, text } = side.statement;
      const reading = String(sides.findIndex((other) => areSame(other, side)));
      return { article, start, end, text, value: side.cause, reading };
    }),
  }));
}

const areSame = (a: Cause, b: Cause): boolean => sharedStems(a.causing, b.causing).length > 0;
