import type { Alignment, Article, Conflict, TimelineEvent } from "../model.ts";
import { dateClaims } from "./date-claims.ts";
import { findAlone } from "./find-alone.ts";
import { type Claim, findClaims } from "./find-claims.ts";
import { type Dated, findGaps, type Gaps, type Unsure } from "./find-gaps.ts";
import { findLikenesses } from "./find-likenesses.ts";
import { findUnsure } from "./find-unsure.ts";
import { indexKeys } from "./index-keys.ts";
import { joinSamePairs, pairSentences } from "./pair-sentences.ts";
import { pairSides } from "./pair-sides.ts";

/** Who says what, and who alone. */
export interface Coverage {
  /** What most articles say first, then in the order of the text. */
  readonly claims: readonly (Claim & Unsure & Dated)[];
  /** In the order of the articles. */
  readonly gaps: readonly Gaps[];
}

/**
 * What `articles` say in common, alone and not at all, as far as `alignments` bring them together, and `conflicts`: who
 * gives another number or day of a thing speaks of it.
 */
export function findCoverage(
  articles: readonly Article[],
  alignments: readonly Alignment[],
  events: readonly TimelineEvent[],
  conflicts: readonly Conflict[] = [],
): Coverage {
  const index = indexKeys(articles);
  const alike = findLikenesses(articles, pairSentences(articles, alignments), index);
  const pairs = joinSamePairs([...alike, ...pairSides(articles, conflicts, alike)]);
  const stated = findClaims(articles, pairs);
  const unsure = findUnsure(articles, stated, pairs);
  const dated = dateClaims(stated, events);
  const claims = stated.map((claim, i) => {
    const event = dated[i];
    return { ...claim, unsure: unsure[i] ?? [], ...(event !== undefined && { event }) };
  });
  return { claims, gaps: findGaps(articles, claims, events, findAlone(articles, index, pairs)) };
}
