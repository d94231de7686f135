import { byDate, daysOf } from "../edtf.ts";
import type { Article, ArticleId, Published, Span, TimeExpression, TimelineEvent } from "../model.ts";
import { byPosition } from "../span.ts";
import { dateEvent } from "./events/date-event.ts";
import { groupMentions } from "./events/group-mentions.ts";
import { joinCoarse } from "./events/join-coarse.ts";
import { joinable, joinUndated, type UndatedMention } from "./events/join-undated.ts";
import { isCounted } from "./events/judge-label.ts";
import { labelEvent, nameEvent } from "./events/label-event.ts";
import { mergeNews, type Report } from "./events/merge-news.ts";
import { readUndated, type UndatedClause } from "./events/read-undated.ts";
import type { Grammar } from "./languages/compile-language.ts";
import { grammarOf } from "./languages/languages.ts";
import { weighFeatures, type Evidence, type Weigh } from "./mentions/common-content.ts";
import { dateByEvent } from "./mentions/date-by-event.ts";
import { featuresOf } from "./mentions/features.ts";
import { findMentions, type DatedMention } from "./mentions/find-mentions.ts";
import { timeOfDay } from "./mentions/time-of-day.ts";
import { inferPublication } from "./publication/infer-publication.ts";
import { tagTimes } from "./times/tag-times.ts";

/** What the articles say about time, each by itself and all together. */
export interface Timeline {
  /** By article: publication inferred from the others' evidence, where the article states none. */
  readonly inferred: ReadonlyMap<ArticleId, Published>;
  /** By article: its expressions of time, in order. */
  readonly expressions: ReadonlyMap<ArticleId, readonly TimeExpression[]>;
  /** By date, time of day, then id. */
  readonly events: readonly TimelineEvent[];
}

/** An article with what was read from it so far. */
interface Account {
  readonly article: Article;
  readonly published: Published | undefined;
  readonly grammar: Grammar | undefined;
  readonly expressions: readonly TimeExpression[];
  readonly mentions: readonly DatedMention[];
  readonly undated: readonly UndatedClause[];
}

/**
 * Dates of `articles` and the events that they report: the dates are read, missing publications inferred from the
 * other articles and those articles read again, dated clauses grouped across articles, and clauses without a date
 * joined to the group whose words they use.
 */
export function buildTimeline(articles: readonly Article[]): Timeline {
  const evidence = weighFeatures(articles.flatMap(sentenceFeatures));
  const { weigh } = evidence;
  const stated = articles.map((article) => readAccount(article, article.published));
  const inferred = inferAll(stated, weigh);
  const read = stated.map((account) => {
    const published = inferred.get(account.article.id);
    return published ? readAccount(account.article, published) : account;
  });
  const days = fullDays(read);
  const accounts = read.map((account) => withEventDays(account, days, weigh));
  const mentions = accounts.flatMap((account) => account.mentions);
  const groups = joinCoarse(groupMentions(mentions, evidence), weigh).filter(
    (group) => !isNameAlone(group) && !(articles.length > 1 && isPostAlone(group)),
  );
  const reports = mergeNews(collectReports(groups, accounts, evidence), weigh);
  const order = new Map(articles.map(({ id }, i) => [id, i]));
  const sources = [...new Set(articles.flatMap(({ source }) => source ?? []))];
  return {
    inferred,
    expressions: new Map(accounts.map(({ article, expressions }) => [article.id, expressions])),
    events: withIds(reports.map((report) => describeReport(report, order, sources))).toSorted(
      (a, b) =>
        byDate(a.when, b.when) || timeOfDay(a.mentions) - timeOfDay(b.mentions) || (a.id < b.id ? -1 : 1),
    ),
  };
}

/** Whether all that is told is a name by the way: “(a year after) the accident”. */
const isNameAlone = ([told, ...others]: readonly DatedMention[]): boolean =>
  told !== undefined &&
  others.length === 0 &&
  isCounted(told.mention, told.words) &&
  !told.grammar.verb.test(told.words.text);

/** Whether nothing but an entry of a live report tells of it, which has all that anybody said at that minute. */
const isPostAlone = (group: readonly DatedMention[]): boolean =>
  group.length === 1 && group.every(({ isPosted }) => isPosted === true);

/** Each group of dated mentions with the undated ones that tell of its event. */
function collectReports(
  groups: readonly (readonly DatedMention[])[],
  accounts: readonly Account[],
  evidence: Evidence,
): readonly Report[] {
  const events = joinable(groups);
  const reports = groups.map((dated) => ({ dated, undated: [] as UndatedMention[] }));
  for (const { undated } of accounts)
    for (const mention of joinUndated(undated, events, evidence))
      reports[mention.group]?.undated.push(mention);
  return reports;
}

function describeReport(
  { dated, undated }: Report,
  order: ReadonlyMap<ArticleId, number>,
  sources: readonly string[],
): Unnamed {
  const mentions = [...dated, ...undated]
    .map(({ mention }) => mention)
    .toSorted((a, b) => (order.get(a.article) ?? 0) - (order.get(b.article) ?? 0) || byPosition(a, b));
  const grammar = mainGrammar(dated);
  const named = [
    ...dated,
    ...undated.map((clause) => ({
      ...clause,
      words: { text: clause.mention.text, start: clause.mention.start },
    })),
  ]
    .filter((candidate) => candidate.grammar === grammar)
    .toSorted((a, b) => mentions.indexOf(a.mention) - mentions.indexOf(b.mention));
  const label = grammar ? labelEvent(named, grammar, sources) : "";
  return { label, grammar, mentions, ...dateEvent(dated) };
}

/** The language in which most of the mentions tell of an event; of equals that of the first. */
function mainGrammar(dated: readonly DatedMention[]): Grammar | undefined {
  const counts = new Map<Grammar, number>();
  for (const { grammar } of dated) counts.set(grammar, (counts.get(grammar) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0];
}

function readAccount(article: Article, published: Published | undefined): Account {
  const grammar = grammarOf(article.language);
  const expressions = tagTimes(article, published?.value);
  const mentions = grammar ? findMentions(article, expressions, grammar) : [];
  const undated = grammar ? readUndated(article, expressions, mentions, grammar, published?.value) : [];
  return { article, published, grammar, expressions, mentions, undated };
}

/** An account with the clauses that it dates by another event. */
function withEventDays(account: Account, days: readonly DatedMention[], weigh: Weigh): Account {
  const { article, grammar, expressions, mentions, undated } = account;
  const found = grammar ? dateByEvent(article, expressions, days, grammar, weigh) : [];
  if (found.length === 0) return account;
  // “(five days) after the ferry sank” tells of that event still.
  const isDated = (clause: UndatedClause) =>
    found.some(
      ({ sentence, mention: { date } }) =>
        sentence === clause.sentence && date !== undefined && !touches(date, clause.mention.start),
    );
  return {
    ...account,
    mentions: [...mentions, ...found].toSorted((a, b) => byPosition(a.mention, b.mention)),
    undated: undated.filter((clause) => !isDated(clause)),
  };
}

const touches = ({ start, end }: Span, at: number): boolean => start <= at && at < end;

/** Mentions that give a full day. */
const fullDays = (accounts: readonly Account[]): readonly DatedMention[] =>
  accounts.flatMap(({ mentions }) => mentions).filter(({ when }) => /^\d{4}-\d\d-\d\d$/u.test(when));

function sentenceFeatures(article: Article) {
  const grammar = grammarOf(article.language);
  return grammar
    ? article.sentences.map((sentence) => featuresOf(article.text, [sentence], [], grammar))
    : [];
}

function inferAll(accounts: readonly Account[], weigh: Weigh): ReadonlyMap<ArticleId, Published> {
  const inferred = new Map<ArticleId, Published>();
  // What an article without a date of its own does not give in full is a guess itself.
  const days = accounts
    .flatMap((account) => {
      const told = fullDays([account]);
      return account.published ? told : told.filter(({ explicit }) => explicit);
    })
    .toSorted((a, b) => byDate(a.when, b.when));
  for (const { article, grammar, expressions } of accounts) {
    if (article.published !== undefined || grammar === undefined) continue;
    const evidence = { days, anchors: anchorsFor(article, accounts) };
    const published = inferPublication(article, expressions, grammar, evidence, weigh);
    if (published) inferred.set(article.id, published);
  }
  return inferred;
}

/** Days of the other articles' publication; where none states one, the days that they give in full. */
function anchorsFor(article: Article, accounts: readonly Account[]): readonly number[] {
  const others = accounts.filter((account) => account.article !== article);
  const dates = others.flatMap(({ published }) => published?.value ?? []);
  const told = others.flatMap(({ mentions }) =>
    mentions.filter(({ explicit }) => explicit).map(({ when }) => when),
  );
  return (dates.length > 0 ? dates : told)
    .map((date) => daysOf(date))
    .filter(({ first, last }) => first === last)
    .map(({ first }) => first);
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
