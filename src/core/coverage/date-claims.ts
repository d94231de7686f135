import { groupBy } from "../group-by.ts";
import type { ArticleId, Mention, TimelineEvent } from "../model.ts";
import { lengthOf, meet } from "../span.ts";
import type { Claim } from "./find-claims.ts";

/** A mention that covers this much of a statement is what it states, not an aside in it. */
const LEAST_COVER = 0.5;

/**
 * For each of `claims`, the id of the event that most of its sentences report, the first of `events` where several do;
 * `undefined` where none. O(claims · mentions of their articles).
 */
export function dateClaims(
  claims: readonly Claim[],
  events: readonly TimelineEvent[],
): readonly (string | undefined)[] {
  const mentions = groupBy<{ readonly event: string; readonly mention: Mention }, ArticleId>(
    events.flatMap(({ id, mentions }) => mentions.map((mention) => ({ event: id, mention }))),
    ({ mention }) => mention.article,
  );
  return claims.map(({ sentences }) => {
    const reports = sentences.flatMap(({ article, part }) => {
      const here = (mentions.get(article) ?? []).filter(
        ({ mention }) => meet(mention, part) >= LEAST_COVER * lengthOf(part),
      );
      return [...new Set(here.map(({ event }) => event))];
    });
    const counts = [...groupBy(reports, (event) => event)].map(([event, all]) => ({
      event,
      count: all.length,
    }));
    const most = Math.max(...counts.map(({ count }) => count));
    const known = new Set(counts.filter(({ count }) => count === most).map(({ event }) => event));
    return events.find(({ id }) => known.has(id))?.id;
  });
}
