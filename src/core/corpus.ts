import { readArticles } from "./article/read-articles.ts";
import { findConflicts } from "./contrast/find-conflicts.ts";
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
  readonly coverage: Coverage;
  readonly problems: readonly Problem[];
}

/**
 * The pipeline, top to bottom: seeds are read as articles, the articles' passages aligned, their dates gathered into
 * events, what they give differently set out, and who says what. Same seeds, same corpus.
 */
export function buildCorpus(seeds: readonly Seed[]): Corpus {
  const { articles: stated, problems } = readArticles(seeds);
  const timeline = buildTimeline(stated);
  const articles = stated.map((article) => {
    const inferred = timeline.inferred[article.id];
    return article.published === undefined && inferred !== undefined
      ? { ...article, published: inferred }
      : article;
  });
  const alignments = findAlignments(articles);
  const conflicts = findConflicts(articles, alignments, timeline.events);
  const coverage = findCoverage(articles, alignments, timeline.events);
  return { articles, alignments, timeline, conflicts, coverage, problems };
}
