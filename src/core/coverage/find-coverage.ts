import type { Alignment, Article, Conflict, TimelineEvent } from "../model.ts";
import { dateClaims } from "./date-claims.ts";
import { type Claim, findClaims } from "./find-claims.ts";
import { findGaps, type Gaps, type Unsure } from "./find-gaps.ts";
import { findLikenesses } from "./find-likenesses.ts";
import { findUnsure } from "./find-unsure.ts";
import { joinSamePairs, pairSentences } from "./pair-sentences.ts";
import { pairSides } from "./pair-sides.ts";

/** Who says what, and who alone. */
export interface Coverage {
  /** What most articles say first, then in the order of the text; `event` is the event it reports. */
  readonly claims: readonly (Claim & Unsure & { readonly event?: string })[];
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
  const alike = findLikenesses(articles, pairSentences(articles, alignments));
  const pairs = joinSamePairs([...alike, ...pairSides(articles, conflicts, alike)]);
  const stated = findClaims(articles, pairs);
  const unsure = findUnsure(articles, stated, pairs);
  const claims = stated.map((claim, i) => ({ ...claim, unsure: unsure[i] ?? [] }));
  const dated = dateClaims(claims, events);
  return {
    claims: claims.map((claim, i) => {
      const event = dated[i];
      return event === undefined ? claim : { ...claim, event };
    }),
    gaps: findGaps(articles, pairs, claims),
  };
}
