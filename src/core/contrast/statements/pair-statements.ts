import { groupBy } from "../../group-by.ts";
import type { Alignment, Passage } from "../../model.ts";
import { lengthOf, meet } from "../../span.ts";
import type { Statement, Statements } from "./read-statements.ts";

/** Rarest stems by which statements find each other, of those that more than one has. */
const RAREST = 6;
/** Statements with a stem in common from which it brings none of them together: they would be too many pairs. */
const TOO_COMMON = 60;

/** Two statements of different articles. */
export type StatementPair = readonly [a: Statement, b: Statement];

/** A name for a pair, the same whichever comes first. */
export const pairKey = (a: Statement, b: Statement): string =>
  [a, b]
    .map(({ article, start }) => `${start} ${article}`)
    .toSorted()
    .join("\t");

/** Pairs of statements of different articles with at least `least` of their rarer words in common, each once. */
export const similarStatements = ({ near }: Statements, least: number): readonly StatementPair[] =>
  near().flatMap(({ pair, similarity }) => (similarity >= least ? [pair] : []));

/** Two statements, and how much of the lesser is in the other, 0..1. */
export interface NearPair {
  readonly pair: StatementPair;
  readonly similarity: number;
}

/**
 * Pairs of statements of different articles that share one of their rarest words, each once; others are not compared.
 * O(statements) for articles on one event.
 */
export function pairNear({
  all,
  frequency,
  similarity,
}: Pick<Statements, "all" | "frequency" | "similarity">): readonly NearPair[] {
  const keyed = all.flatMap((statement, number) =>
    Array.from(statement.content)
      .filter((stem) => frequency(stem) > 1)
      .toSorted((a, b) => frequency(a) - frequency(b) || (a < b ? -1 : 1))
      .slice(0, RAREST)
      .map((stem) => ({ stem, statement, number })),
  );
  const seen = new Set<number>();
  const pairs: NearPair[] = [];
  for (const alike of groupBy(keyed, ({ stem }) => stem).values()) {
    if (alike.length > TOO_COMMON) continue;
    alike.forEach(({ statement: a, number }, i) => {
      for (const { statement: b, number: other } of alike.slice(i + 1)) {
        const key = number * all.length + other;
        if (a.article === b.article || seen.has(key)) continue;
        seen.add(key);
        const share = similarity(a.content, b.content);
        if (share >= ALIKE) pairs.push({ pair: [a, b], similarity: share });
      }
    });
  }
  return pairs;
}

/** Nothing is concluded from less in common. */
const ALIKE = 0.3;

/** A statement counts as part of a passage that covers this much of it. */
const COVERED = 0.5;

/** Pairs of statements that an alignment brings together: each is mostly in one of its passages. */
export function alignedStatements(
  { all }: Statements,
  alignments: readonly Alignment[],
): readonly StatementPair[] {
  const ofArticle = groupBy(all, ({ article }) => article);
  const within = (passage: Passage): readonly Statement[] =>
    (ofArticle.get(passage.article) ?? []).filter(
      (statement) => meet(statement, passage) >= COVERED * lengthOf(statement),
    );
  return distinct(
    alignments
      .filter(({ common, left, right }) => !common && left.article !== right.article)
      .flatMap(({ left, right }) => {
        const [here, there] = [within(left), within(right)];
        // Of a long passage it is not said which sentence goes with which.
        const [a, b] = [here[0], there[0]];
        return a && b && here.length === 1 && there.length === 1 ? [[a, b] as const] : [];
      }),
  );
}

/** Each pair once. */
export const distinct = (pairs: readonly StatementPair[]): readonly StatementPair[] =>
  Array.from(new Map(pairs.map((pair) => [pairKey(...pair), pair])).values());
