import { readArticles } from "./article/read-articles.ts";
import { USUAL_CLOSENESS } from "./closeness.ts";
import { findConflicts } from "./contrast/find-conflicts.ts";
import { findSayings, type QuotedSaying } from "./contrast/quotations/find-sayings.ts";
import { readSpokenQuotes } from "./contrast/quotations/read-spoken-quotes.ts";
import { type Coverage, findCoverage } from "./coverage/find-coverage.ts";
import type { Alignment, Article, Conflict, Problem, Seed } from "./model.ts";
import { findAlignments } from "./overlap/find-alignments.ts";
import { buildTimeline, type Timeline } from "./timeline/build-timeline.ts";

/** All that is true of a folder of seeds. */
export interface Corpus {
  readonly articles: readonly Article[];
  readonly alignments: readonly Alignment[];
  readonly timeline: Timeline;
  readonly conflicts: readonly Conflict[];
  readonly sayings: readonly QuotedSaying[];
  readonly coverage: Coverage;
  readonly problems: readonly Problem[];
}

/** The pipeline, top to bottom: seeds are read as articles, and what is true of these is found. Same seeds, same corpus. */
export function buildCorpus(seeds: readonly Seed[]): Corpus {
  const { articles, problems } = readArticles(seeds);
  return { ...corpusOf(articles), problems };
}

/**
 * What is true of articles that have been read: their dates are gathered into events, and date the articles that state
 * none; their passages are aligned; what they give differently is set out, how they quote, and who says what.
 */
export function corpusOf(stated: readonly Article[]): Omit<Corpus, "problems"> {
  const timeline = buildTimeline(stated);
  const articles = stated.map((article) => {
    const inferred = timeline.inferred.get(article.id);
    return article.published === undefined && inferred !== undefined
      ? { ...article, published: inferred }
      : article;
  });
  const alignments = findAlignments(articles);
  // Who looks for more is shown what is less sure; nothing is concluded from it.
  const close = alignments.filter(({ score }) => score >= USUAL_CLOSENESS);
  const quotes = readSpokenQuotes(articles);
  const conflicts = findConflicts(articles, close, timeline.events, quotes);
  const sayings = findSayings(quotes);
  const coverage = findCoverage(articles, close, timeline.events, conflicts);
  return { articles, alignments, timeline, conflicts, sayings, coverage };
}
