import { byDate, daysOf } from "../edtf.ts";
import type { Article, Mention, Published, TimeExpression, TimelineEvent } from "../model.ts";
import { byPosition } from "../span.ts";
import type { Grammar } from "./compile-language.ts";
import { dateEvent } from "./date-event.ts";
import { featuresOf } from "./features.ts";
import { findMentions, type DatedMention } from "./find-mentions.ts";
import { groupMentions } from "./group-mentions.ts";
import { inferPublication } from "./infer-publication.ts";
import { joinable, joinUndated } from "./join-undated.ts";
import { labelEvent, nameEvent } from "./label-event.ts";
import { grammarOf } from "./languages.ts";
import { mergeNews } from "./merge-news.ts";
import { rarity, type Weigh } from "./pair-mentions.ts";
import { tagTimes } from "./tag-times.ts";

/** What the articles say about time, each by itself and all together. */
export interface Timeline {
  /** By article: publication inferred from the others' evidence, where the article states none. */
  readonly inferred: Readonly<Record<string, Published>>;
  /** By article: its expressions of time, in order. */
  readonly expressions: Readonly<Record<string, readonly TimeExpression[]>>;
  /** By date, then id. */
  readonly events: readonly TimelineEvent[];
}

/** An article with what was read from it so far. */
interface Account {
  readonly article: Article;
  readonly published: Published | undefined;
  readonly grammar: Grammar | undefined;
  readonly expressions: readonly TimeExpression[];
  readonly mentions: readonly DatedMention[];
}

/**
 * Dates of `articles` and the events that they report: the dates are read, missing publications inferred from the
 * other articles and those articles read again, dated clauses grouped across articles, and titles and leads without a
 * date joined to the group whose words they use.
 */
export function buildTimeline(articles: readonly Article[]): Timeline {
  const weigh = rarity(articles.flatMap(sentenceFeatures));
  const stated = articles.map((article) => readAccount(article, article.published));
  const inferred = inferAll(stated, weigh);
  const accounts = stated.map((account) => {
    const published = inferred[account.article.id];
    return published ? readAccount(account.article, published) : account;
  });
  const groups = groupMentions(
    accounts.flatMap(({ mentions }) => mentions),
    weigh,
  );
  const events = joinable(groups, isNews(accounts));
  const undated = accounts.flatMap(({ article, grammar, expressions }) =>
    grammar ? joinUndated(article, expressions, grammar, events, weigh) : [],
  );
  const reports = mergeNews(
    groups.map((dated, i) => ({ dated, undated: undated.filter(({ group }) => group === i) })),
    weigh,
  );
  const order = new Map(articles.map(({ id }, i) => [id, i]));
  const inOrder = (a: Mention, b: Mention) =>
    (order.get(a.article) ?? 0) - (order.get(b.article) ?? 0) || byPosition(a, b);
  const unnamed = reports.map(({ dated, undated: joined }) => {
    const mentions = [...dated, ...joined].map(({ mention }) => mention).toSorted(inOrder);
    const grammar = dated[0]?.grammar;
    const label = grammar ? labelEvent(mentions, grammar) : "";
    return { label, grammar, mentions, ...dateEvent(dated) };
  });
  return {
    inferred,
    expressions: Object.fromEntries(accounts.map(({ article, expressions }) => [article.id, expressions])),
    events: withIds(unnamed).toSorted((a, b) => byDate(a.when, b.when) || (a.id < b.id ? -1 : 1)),
  };
}

/** Days on either side of an article's publication within which an event is its news. */
const NEWS_DAYS = 14;

/** Whether one of a group's mentions dates the event about when its own article was published. */
function isNews(accounts: readonly Account[]): (group: readonly DatedMention[]) => boolean {
  const published = new Map(accounts.map(({ article, published }) => [article.id, published]));
  return (group) =>
    group.some(({ when, mention }) => {
      const value = published.get(mention.article)?.value;
      if (value === undefined) return false;
      const [event, news] = [daysOf(when), daysOf(value)];
      return event.last >= news.first - NEWS_DAYS && event.first <= news.last + NEWS_DAYS;
    });
}

function readAccount(article: Article, published: Published | undefined): Account {
  const grammar = grammarOf(article.language);
  const expressions = tagTimes(article, published?.value);
  const mentions = grammar ? findMentions(article, expressions, grammar) : [];
  return { article, published, grammar, expressions, mentions };
}

function sentenceFeatures(article: Article) {
  const grammar = grammarOf(article.language);
  return grammar
    ? article.sentences.map((sentence) => featuresOf(article.text, [sentence], [], grammar))
    : [];
}

function inferAll(accounts: readonly Account[], weigh: Weigh): Readonly<Record<string, Published>> {
  const inferred: Record<string, Published> = {};
  for (const { article, grammar, expressions } of accounts) {
    if (article.published !== undefined || grammar === undefined) continue;
    const others = accounts.filter((other) => other.article !== article).flatMap(({ mentions }) => mentions);
    const published = inferPublication(article, expressions, grammar, others, weigh);
    if (published) inferred[article.id] = published;
  }
  return inferred;
}

type Unnamed = Omit<TimelineEvent, "id"> & { readonly grammar: Grammar | undefined };

/** Ids in the order of the events' dates; a second one of the same name gets a number. */
function withIds(events: readonly Unnamed[]): readonly TimelineEvent[] {
  const taken = new Map<string, number>();
  return events
    .toSorted((a, b) => byDate(a.when, b.when))
    .map(({ grammar, ...event }) => {
      const name = nameEvent(event.when, event.label, grammar);
      const count = (taken.get(name) ?? 0) + 1;
      taken.set(name, count);
      return { id: count === 1 ? name : `${name}-${count}`, ...event };
    });
}
