import { byDate } from "../edtf.ts";
import type { Article, Published, TimeExpression, TimelineEvent } from "../model.ts";
import { dateEvent } from "./date-event.ts";
import { findMentions, type DatedMention } from "./find-mentions.ts";
import { groupMentions } from "./group-mentions.ts";
import { labelEvent } from "./label-event.ts";
import { rarity } from "./pair-mentions.ts";
import { languageOf, tagTimes } from "./tag-times.ts";

/** What the articles say about time, each by itself and all together. */
export interface Timeline {
  /** By article: publication inferred from the others' evidence, where the article states none. */
  readonly inferred: Readonly<Record<string, Published>>;
  /** By article: its expressions of time, in order. */
  readonly expressions: Readonly<Record<string, readonly TimeExpression[]>>;
  /** By date, then id. */
  readonly events: readonly TimelineEvent[];
}

/** Dates of `articles` and the events that they report, grouped across articles. */
export function buildTimeline(articles: readonly Article[]): Timeline {
  const expressions = Object.fromEntries(articles.map((article) => [article.id, tagTimes(article)]));
  const mentions = articles.flatMap((article) => {
    const language = languageOf(article.language);
    return language ? findMentions(article, expressions[article.id] ?? [], language) : [];
  });
  const weigh = rarity(mentions.map(({ features }) => features));
  const taken = new Set<string>();
  const events = groupMentions(mentions, weigh).map((group) => eventOf(group, taken));
  return {
    inferred: {},
    expressions,
    events: events.toSorted((a, b) => byDate(a.when, b.when) || (a.id < b.id ? -1 : 1)),
  };
}

function eventOf(group: readonly DatedMention[], taken: Set<string>): TimelineEvent {
  const { when, conflicts } = dateEvent(group);
  const label = labelEvent(group);
  const base = `${when.replaceAll(/[^\dX-]+/gu, "-")}-${label
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, "-")
    .slice(0, 40)}`.replace(/-+$/u, "");
  let id = base;
  for (let n = 2; taken.has(id); n++) id = `${base}-${n}`;
  taken.add(id);
  return { id, when, label, mentions: group.map(({ mention }) => mention), conflicts };
}
