import type { Alignment, Article, ArticleId, Conflict, TimelineEvent } from "../model.ts";
import { findAttributionConflicts } from "./find-attribution-conflicts.ts";
import { findDateConflicts } from "./find-date-conflicts.ts";
import { findNameConflicts } from "./find-name-conflicts.ts";
import { findNumberConflicts } from "./find-number-conflicts.ts";
import { findQuotationConflicts } from "./find-quotation-conflicts.ts";
import { findSilenceConflicts } from "./find-silence-conflicts.ts";
import { readStatements } from "./read-statements.ts";

/** What passages about the same thing give differently, as far as `alignments` and `events` bring them together. */
export function findConflicts(
  articles: readonly Article[],
  _alignments: readonly Alignment[],
  events: readonly TimelineEvent[],
): readonly Conflict[] {
  const texts = new Map(articles.map(({ id, text }) => [id, text]));
  const statements = readStatements(articles);
  const textOf = (article: ArticleId): string => texts.get(article) ?? "";
  return [
    ...findNumberConflicts(textOf, statements),
    ...findDateConflicts(events, statements),
    ...findNameConflicts(textOf, statements),
    ...findQuotationConflicts(articles),
    ...findAttributionConflicts(articles, statements),
    ...findSilenceConflicts(statements),
  ];
}
