import { groupBy } from "../../group-by.ts";
import type { Statement } from "../statements/read-statements.ts";

/**
 * Whether the article of one of `facts` gives no other of their kind: then it is most likely of the event itself, as what
 * another article gives alone is.
 */
export function isOnlyOf<Fact extends { readonly statement: Statement }>(
  facts: readonly Fact[],
  agree: (a: Fact, b: Fact) => boolean,
): (fact: Fact) => boolean {
  const ofArticle = groupBy(facts, ({ statement }) => statement.article);
  return (fact) => (ofArticle.get(fact.statement.article) ?? []).every((own) => agree(own, fact));
}
