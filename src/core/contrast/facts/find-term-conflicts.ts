import type { Conflict } from "../../model.ts";
import { areDisjoint, type Statements } from "../statements/read-statements.ts";
import { contrastFacts } from "./contrast-facts.ts";
import { isOnlyOf } from "./is-only-of.ts";
import { readTerms, type Term } from "./read-terms.ts";

/** Prison terms that different articles give otherwise: of one whom both name, or the only ones that they give. */
export function findTermConflicts({ all }: Statements): readonly Conflict[] {
  const terms = all.flatMap(readTerms);
  const isOnly = isOnlyOf(terms, agree);
  return contrastFacts(terms, {
    areOfOne: (a, b) => isOnly(a) && isOnly(b) && !areDisjoint(a.statement.names, b.statement.names),
    agree,
    why: "the same sentence, another length",
  }).map((conflict): Conflict => ({ ...conflict, kind: "number" }));
}

const agree = (a: Term, b: Term): boolean => a.months === b.months;
