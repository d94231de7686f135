import type { Alignment, Article, ArticleId, Conflict, ConflictSide, TimelineEvent } from "../model.ts";
import { byPosition } from "../span.ts";
import { findAttributionConflicts } from "./attribution/find-attribution-conflicts.ts";
import { findClaimConflicts } from "./attribution/find-claim-conflicts.ts";
import { findCopyConflicts } from "./copies/find-copy-conflicts.ts";
import { findDateConflicts } from "./dates/find-date-conflicts.ts";
import { findFactConflicts } from "./facts/find-fact-conflicts.ts";
import { findTreatmentConflicts } from "./facts/find-treatment-conflicts.ts";
import { findHolderConflicts } from "./names/find-holder-conflicts.ts";
import { findNameConflicts } from "./names/find-name-conflicts.ts";
import { findNumberConflicts } from "./numbers/find-number-conflicts.ts";
import { findQuotationConflicts } from "./quotations/find-quotation-conflicts.ts";
import { readSpokenQuotes } from "./quotations/read-spoken-quotes.ts";
import { findStanceConflicts } from "./stances/find-stance-conflicts.ts";
import { alignedStatements } from "./statements/pair-statements.ts";
import { readStatements } from "./statements/read-statements.ts";

/**
 * What different articles give differently about the same thing, by kind, then in the order of the articles. Shown
 * with all its sides, since it may be the time of writing that differs, and never as a verdict.
 *
 * Precision comes before recall: what rounding, a coarser date, a shorter quotation or another name for the same
 * thing can explain is left out. Numbers, names and speakers are read in English only; quotations and dates in any
 * language. `quotes` are those of the articles.
 */
export function findConflicts(
  articles: readonly Article[],
  alignments: readonly Alignment[],
  events: readonly TimelineEvent[],
  quotes = readSpokenQuotes(articles),
): readonly Conflict[] {
  const texts = new Map(articles.map(({ id, text }) => [id, text]));
  const textOf = (article: ArticleId): string => texts.get(article) ?? "";
  const english = articles.filter(({ language }) => /^(?:en|und)\b/u.test(language));
  const isEnglish = new Set(english.map(({ id }) => id));
  const spoken = quotes.filter(({ article }) => isEnglish.has(article));
  const statements = readStatements(english);
  const aligned = alignedStatements(statements, alignments);
  const order = new Map(articles.map(({ id }, i) => [id, i]));
  const rank = ({ article }: ConflictSide): number => order.get(article) ?? 0;
  const found = [
    ...findNumberConflicts(textOf, statements, aligned),
    ...findDateConflicts(
      events,
      english.length === articles.length ? statements : readStatements(articles),
      statements,
      aligned,
    ),
    ...findNameConflicts(textOf, statements, aligned),
    ...findHolderConflicts(textOf, statements),
    ...findQuotationConflicts(quotes),
    ...findAttributionConflicts(spoken, statements),
    ...findClaimConflicts(statements),
    ...findStanceConflicts(spoken, statements),
    ...findFactConflicts(statements, aligned),
    ...findTreatmentConflicts(textOf, statements),
  ];
  const copied = findCopyConflicts(textOf, statements, aligned).filter(
    (conflict) => !found.some((other) => areOfSameValues(conflict, other)),
  );
  return [...found, ...copied].map(({ kind, about, why, sides }) => ({
    kind,
    about,
    why,
    sides: sides.toSorted((a, b) => rank(a) - rank(b) || byPosition(a, b)),
  }));
}

/** Whether two sides of `other` are of the same sentences as two of `one`, and of values in the same words. */
function areOfSameValues(one: Conflict, other: Conflict): boolean {
  const shared = one.sides.filter((side) =>
    other.sides.some(
      ({ article, start, end, value }) =>
        article === side.article &&
        start < side.end &&
        side.start < end &&
        (value.includes(side.value) || side.value.includes(value)),
    ),
  );
  return shared.length > 1;
}
