import { compatible, daysOf } from "../../edtf.ts";
import { groupByEach } from "../../group-by.ts";
import type { ArticleId } from "../../model.ts";
import { commonContent, type Evidence } from "../mentions/common-content.ts";
import { kindsOf, wordsOf, type Features } from "../mentions/features.ts";
import type { DatedMention } from "../mentions/find-mentions.ts";
import { findTenseMarks } from "../times/tense.ts";
import { isSaying } from "./judge-pair.ts";
import type { UndatedClause } from "./read-undated.ts";

/**
 * What each circumstance adds to the log-odds that a clause without a date tells of the event that a group of dated
 * mentions dates: a logistic regression on 200 undated clauses of eleven collections and the groups whose words they have.
 * With each collection left out of the fit in turn, three in four of those taken were right, and a third of those that
 * tell of an event were found; the rest share too few words with it.
 */
const ODDS = {
  base: -3.05,
  /** Times the content in common, 0..1, and times that of kinds of happening alone. */
  content: 0.32,
  kinds: 1.62,
  /** It names no kind. */
  noKind: -0.91,
  /** For each word in common. */
  shared: 0.4,
  /** Times the share that the group has of all sentences with one of its words: “beaches” are told of only there. */
  tells: 1,
  /** Its own article dates the event, and it is no headline: news seldom tells a thing twice. */
  sameArticle: -1.8,
  /** It stands above what its article dates first, and that is the event. */
  news: 1.5,
  /** The date told last in its paragraph fits the event's. */
  told: 0.81,
};

/** Likelihood from which an undated clause is taken to tell of an event; from less on, every second one is wrong. */
const SURE = 0.45;

/** Words of which more in common say no more. */
const ENOUGH_SHARED = 4;

/** A word that more groups have is no reason to compare with them. */
const COMMON = 30;

/** One that tells of an event, with the index of the group that dates it. */
export interface UndatedMention extends UndatedClause {
  readonly group: number;
}

/** A group of dated mentions, made ready for comparison. */
interface Home {
  readonly group: number;
  readonly mentions: readonly DatedMention[];
  /** Of all its mentions. */
  readonly features: Features;
  readonly articles: ReadonlySet<ArticleId>;
}

/** Groups that undated clauses may join, by each of their words. */
export type Joinable = ReadonlyMap<string, readonly Home[]>;

/** Indexes `groups` by the words of their mentions. */
export function joinable(groups: readonly (readonly DatedMention[])[]): Joinable {
  const homes = groups.map((dated, group): Home => {
    // When somebody said that it had happened is not when it did.
    const mentions = dated.filter((mention) => !isSaying(mention));
    return {
      group,
      mentions,
      features: new Set(mentions.flatMap(({ features }) => [...features])),
      articles: new Set(dated.map(({ mention }) => mention.article)),
    };
  });
  return groupByEach(homes, ({ features }) => wordsOf(features));
}

/** Those of one article's `clauses` that likely tell of one of `events`; at most one to a sentence, the likeliest. */
export function joinUndated(
  clauses: readonly UndatedClause[],
  events: Joinable,
  evidence: Evidence,
): readonly UndatedMention[] {
  const best = new Map<number, { readonly mention: UndatedMention; readonly odds: number }>();
  for (const clause of clauses) {
    const found = likeliest(clause, events, evidence, best.get(clause.sentence)?.odds ?? LEAST_ODDS);
    if (found) best.set(clause.sentence, { mention: { ...clause, group: found.group }, odds: found.odds });
  }
  return [...best.values()].map(({ mention }) => mention);
}

const LEAST_ODDS = Math.log(SURE / (1 - SURE));

interface Likelihood {
  readonly group: number;
  readonly odds: number;
}

/** The group that `clause` most likely tells of, if that is likelier than `least`. */
function likeliest(
  clause: UndatedClause,
  events: Joinable,
  evidence: Evidence,
  least: number,
): Likelihood | undefined {
  const words = wordsOf(clause.features);
  const kinds = kindsOf(clause.features);
  // Of each group, how many of the words it has, and in how many other sentences the rarest of them stands.
  const near = new Map<Home, { readonly shared: number; readonly elsewhere: number }>();
  for (const word of words) {
    const having = events.get(word);
    if (having === undefined || having.length > COMMON) continue;
    const elsewhere = countElsewhere(word, evidence);
    for (const home of having) {
      const known = near.get(home) ?? { shared: 0, elsewhere };
      near.set(home, { shared: known.shared + 1, elsewhere: Math.min(known.elsewhere, elsewhere) });
    }
  }
  let best: Likelihood | undefined;
  for (const [home, { shared, elsewhere }] of near) {
    if (tellsSentence(home, clause)) continue;
    const beside = oddsBeside(clause, home, kinds);
    const hasKind = [...kinds].some((kind) => home.features.has(kind));
    const floor = best?.odds ?? least;
    const tells = Math.min(1, home.mentions.length / elsewhere);
    // Most groups are too unlike even if one mention had all that the group has: that is cheap to know.
    if (beside + oddsOf({ content: 1, kinds: hasKind ? 1 : 0, shared, tells }) <= floor) continue;
    const odds = beside + oddsOf(compareWith(home, clause.features, words, kinds, evidence));
    if (odds > floor && !isOfOtherTime(home, clause)) best = { group: home.group, odds };
  }
  return best;
}

/** Whether a group has the event that the sentence of `clause` dates, before or after which this one was. */
const tellsSentence = ({ mentions }: Home, { mention, sentence }: UndatedClause): boolean =>
  mentions.some((told) => told.sentence === sentence && told.mention.article === mention.article);

/**
 * Whether a group's event was still to come when the clause was written, which does not speak of the future; or was
 * past, and the clause speaks of what will be.
 */
function isOfOtherTime(
  { mentions }: Home,
  { published, mention: { text }, grammar }: UndatedClause,
): boolean {
  if (published === undefined) return false;
  const { first, last } = daysOf(published);
  const isToCome = mentions.every(({ when }) => daysOf(when).first > last);
  const isPast = mentions.every(({ when }) => daysOf(when).last < first);
  if (!isToCome && !isPast) return false;
  const tenses = findTenseMarks(text, { start: 0, end: text.length }, grammar).map(({ tense }) => tense);
  return isToCome ? !tenses.includes("future") : tenses[0] === "future";
}

/** The odds by what is known of a clause and a group besides their words. */
function oddsBeside(
  { isHead, mention: { article, start }, news, told }: UndatedClause,
  { mentions, articles }: Home,
  kinds: Features,
): number {
  const isNews =
    isHead &&
    mentions.some(
      (dated) => dated.mention.article === article && dated.mention.start === news && start < news,
    );
  const isTold = told !== undefined && mentions.some(({ when }) => compatible(when, told));
  return (
    ODDS.base +
    (kinds.size > 0 ? 0 : ODDS.noKind) +
    (!isHead && articles.has(article) ? ODDS.sameArticle : 0) +
    (isNews ? ODDS.news : 0) +
    (isTold ? ODDS.told : 0)
  );
}

/** What a clause has in common with a group: of each the most that it has with one of its mentions. */
interface Likeness {
  readonly content: number;
  readonly kinds: number;
  readonly shared: number;
  readonly tells: number;
}

const oddsOf = ({ content, kinds, shared, tells }: Likeness): number =>
  ODDS.content * content +
  ODDS.kinds * kinds +
  ODDS.shared * Math.min(ENOUGH_SHARED, shared) +
  ODDS.tells * tells;

function compareWith(
  { mentions }: Home,
  features: Features,
  words: readonly string[],
  kinds: Features,
  evidence: Evidence,
): Likeness {
  let [content, kind, shared] = [0, 0, 0];
  const sentences = new Map<string, Set<string>>();
  for (const { features: other, mention, sentence } of mentions) {
    content = Math.max(content, commonContent(features, other, evidence.weigh));
    kind = Math.max(kind, commonContent(kinds, kindsOf(other), evidence.weigh));
    const common = words.filter((word) => other.has(word));
    shared = Math.max(shared, common.length);
    for (const word of common)
      sentences.set(word, (sentences.get(word) ?? new Set()).add(`${mention.article} ${sentence}`));
  }
  const shares = [...sentences].map(([word, { size }]) => size / countElsewhere(word, evidence));
  return { content, kinds: kind, shared, tells: Math.min(1, Math.max(0, ...shares)) };
}

/** Sentences that have a word besides the clause's own. */
const countElsewhere = (word: string, { counts }: Evidence): number =>
  Math.max(1, (counts.get(word) ?? 1) - 1);
