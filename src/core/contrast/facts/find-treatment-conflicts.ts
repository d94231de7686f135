import type { ArticleId, Conflict } from "../../model.ts";
import type { Statements } from "../statements/read-statements.ts";
import { contrastFacts } from "./contrast-facts.ts";
import { readTreatments, type Treatment } from "./read-treatments.ts";

/**
 * Hospitals to which different articles say that all who were hurt, or those hurt worst, were taken. An article that
 * names the other hospital as well knows of both.
 */
export function findTreatmentConflicts(
  textOf: (article: ArticleId) => string,
  { all }: Statements,
): readonly Conflict[] {
  const mentions = ({ statement }: Treatment, { said }: Treatment): boolean =>
    textOf(statement.article).includes(said);
  return contrastFacts(all.flatMap(readTreatments), {
    areOfOne: (a, b) => a.whom === b.whom && !mentions(a, b) && !mentions(b, a),
    agree: (a, b) => Array.from(a.name).some((word) => b.name.has(word)),
    why: "the same patients, another hospital",
  });
}
