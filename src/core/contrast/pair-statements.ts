import { groupBy } from "../group-by.ts";
import type { Statement, Statements } from "./read-statements.ts";

/** Rarest stems by which statements find each other, of those that more than one has. */
const RAREST = 6;
/** Statements with a stem in common from which it brings none of them together: they would be too many pairs. */
const TOO_COMMON = 60;

/**
 * Pairs of statements of different articles that have `least` of their rarer words in common, each once. Statements
 * that share none of their rarest words are not compared. O(statements) for articles on one event.
 */
export function pairStatements(
  { all, frequency, similarity }: Statements,
  least: number,
): readonly (readonly [Statement, Statement])[] {
  const order = new Map(all.map((statement, i) => [statement, i]));
  const keyed = all.flatMap((statement) =>
    Array.from(statement.content)
      .filter((stem) => frequency(stem) > 1)
      .toSorted((a, b) => frequency(a) - frequency(b) || (a < b ? -1 : 1))
      .slice(0, RAREST)
      .map((stem) => ({ stem, statement })),
  );
  const pairs = new Map<number, readonly [Statement, Statement]>();
  for (const alike of groupBy(keyed, ({ stem }) => stem).values()) {
    if (alike.length > TOO_COMMON) continue;
    alike.forEach(({ statement: a }, i) => {
      for (const { statement: b } of alike.slice(i + 1)) {
        const key = (order.get(a) ?? 0) * all.length + (order.get(b) ?? 0);
        if (a.article !== b.article && !pairs.has(key) && similarity(a.content, b.content) >= least)
          pairs.set(key, [a, b]);
      }
    });
  }
  return Array.from(pairs.values());
}
