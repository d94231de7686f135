import { byDate } from "../edtf.ts";
import type { Article, Mention, Published, TimeExpression, TimelineEvent } from "../model.ts";
import { byPosition } from "../span.ts";
import type { Grammar } from "./compile-language.ts";
import { dateEvent } from "./date-event.ts";
import { featuresOf } from "./features.ts";
import { findMentions, type DatedMention } from "./find-mentions.ts";
import { groupMentions } from "./group-mentions.ts";
import { inferPublication } from "./infer-publication.ts";
import { joinUndated } from "./join-undated.ts";
import { labelEvent, nameEvent } from "./label-event.ts";
import { grammarOf } from "./languages.ts";
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
  const undated = accounts.flatMap(({ article, grammar, expressions }) =>
    grammar ? joinUndated(article, expressions, grammar, groups, weigh) : [],
  );
  const order = new Map(articles.map(({ id }, i) => [id, i]));
  const inOrder = (a: Mention, b: Mention) =>
    (order.get(a.article) ?? 0) - (order.get(b.article) ?? 0) || byPosition(a, b);
  const events = groups.map((group, i) => {
    const joined = undated.filter((other) => other.group === i).map(({ mention }) => mention);
    const mentions = [...group.map(({ mention }) => mention), ...joined].toSorted(inOrder);
    const grammar = group[0]?.grammar;
    const label = grammar ? labelEvent(mentions, grammar) : "";
    return { label, grammar, mentions, ...dateEvent(group) };
  });
  return {
    inferred,
    expressions: Object.fromEntries(accounts.map(({ article, expressions }) => [article.id, expressions])),
    events: withIds(events).toSorted((a, b) => byDate(a.when, b.when) || (a.id < b.id ? -1 : 1)),
  };
}

function readAccount(article: Article, published: Published | undefined): Account {
  const grammar = grammarOf(article.language);
  const expressions = tagTimes(article, published?.value);
  const mentions = grammar ? findMentions(article, expressions, grammar) : [];
  return { article, grammar, expressions, mentions };
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
