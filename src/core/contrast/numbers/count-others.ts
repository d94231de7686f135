import type { ArticleId } from "../../model.ts";
import type { Statement } from "../statements/read-statements.ts";
import { isDimension } from "../words/measures.ts";
import { agree } from "./agree.ts";
import { readAmounts } from "./read-amounts.ts";

/** Whether two statements count people or things, and differ in it: so many in one place, and so many in another. */
export function countOthers(a: Statement, b: Statement, textOf: (article: ArticleId) => string): boolean {
  const [ones = [], others = []] = [a, b].map((statement) =>
    readAmounts(statement, textOf(statement.article)).filter(
      ({ fate, measure }) => fate !== undefined || !isDimension(measure),
    ),
  );
  return (
    ones.length > 0 && others.length > 0 && !ones.some((one) => others.some((other) => agree(one, other)))
  );
}
