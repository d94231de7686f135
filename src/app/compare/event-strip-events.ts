import type { ArticleId } from "../../core/model.ts";
import type { MarkedEvent, MarkedMention } from "../../core/wire/assets.ts";
import { clockOf } from "../ui/clock-of.ts";

/** An event with the clearest words for it in each pane; `undefined` where the article does not report it. */
export interface StripEvent extends Pick<MarkedEvent, "id" | "when" | "label"> {
  readonly mentions: readonly (MarkedMention | undefined)[];
  /** Its time by the clock, in words. */
  readonly clock: string | undefined;
}

/**
 * The events that some of `articles`, by pane, report, in order of date. Words that are dated are clearer than others.
 */
export const eventsAmong = (
  events: readonly MarkedEvent[],
  articles: readonly ArticleId[],
): readonly StripEvent[] =>
  events.flatMap(({ id, when, label, mentions }) => {
    const found = articles.map((article) => {
      const own = mentions.filter((mention) => mention.article === article);
      return own.find(({ date }) => date !== undefined) ?? own[0];
    });
    if (found.every((mention) => mention === undefined)) return [];
    return [{ id, when, label, mentions: found, clock: clockOf({ when, mentions }) }];
  });

/** The events that two or more of the panes have, and for each pane how many only it has. */
export function countEvents(events: readonly StripEvent[]): {
  readonly common: number;
  readonly only: readonly number[];
} {
  const panes = events[0]?.mentions.length ?? 0;
  const lone = events.filter(({ mentions }) => mentions.filter((mention) => mention).length === 1);
  return {
    common: events.length - lone.length,
    only: Array.from({ length: panes }, (_, pane) => lone.filter(({ mentions }) => mentions[pane]).length),
  };
}
