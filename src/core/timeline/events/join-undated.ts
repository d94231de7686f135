import { daysOf, type DayRange } from "../../edtf.ts";
import { groupByEach } from "../../group-by.ts";
import type { ArticleId } from "../../model.ts";
import { commonContent, type Evidence } from "../mentions/common-content.ts";
import { wordsOf, type Features } from "../mentions/features.ts";
import type { DatedMention } from "../mentions/find-mentions.ts";
import { findTenseMarks } from "../times/tense.ts";
import { commonOf, countElsewhere } from "./compare-clauses.ts";
import { isSaying } from "./judge-pair.ts";
import type { UndatedClause } from "./read-undated.ts";

/**
 * What each circumstance adds to the log-odds that a clause without a date tells of the event that a group of dated
 * mentions dates: a logistic regression on 850 undated clauses of thirty-two collections and the groups whose words
 * they have. With the collections left out of the fit by eighths, every second one taken was marked by hand as telling of
 * that event, and a fifth of those marked were found; the rest share too few words with it. What the articles tell
 * before and after adds nothing to it, nor does how many articles tell of the event.
 */
const ODDS = {
  base: -3.64,
  /** For each of its words that the group has. */
  shared: 0.16,
  /** Times the share that the group has of all sentences with one of its words: “beaches” are told of only there. */
  tells: 1.29,
  /** Times what the subjects have in common, 0..1, and times that of the kinds of happening. */
  subject: 1.2,
  kinds: 1.73,
  /** Its subject is a pronoun: what is meant is told before. */
  pronoun: -0.95,
  /** Both name people and things, and none in common. */
  otherNames: -0.85,
  /** It is of the title or the lead. Fitted 0.44 on leads; of titles, which were not marked, four in five are right so. */
  head: 0.7,
  /** Its own article dates the event, and it is not of the head: news seldom tells a thing twice. */
  sameArticle: -1.09,
  /** The date told last in its paragraph fits the event's. */
  told: 1.07,
  /** The group gives no day, but a month or a year. */
  coarse: -1.01,
};

/** Likelihood from which an undated clause is taken to tell of an event: the F1 of merged pairs is best there. */
const SURE = 0.3;

/** Words of which more in common say no more. */
const ENOUGH_SHARED = 6;

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
  /** Stems and kinds of happening of all its mentions, and their names and numbers. */
  readonly features: Features;
  readonly names: ReadonlySet<string>;
  readonly articles: ReadonlySet<ArticleId>;
  readonly days: readonly DayRange[];
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
      features: new Set(mentions.flatMap(({ features, statement: { words } }) => [...features, ...words])),
      names: new Set(dated.flatMap(({ names }) => [...names])),
      articles: new Set(dated.map(({ mention }) => mention.article)),
      days: [...new Set(mentions.map(({ when }) => when))].map((when) => daysOf(when)),
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
  const { words, kinds } = clause.statement;
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
    if (isApartFrom(home, clause)) continue;
    const beside = oddsBeside(clause, home) + ODDS.shared * Math.min(ENOUGH_SHARED, shared);
    const hasKind = [...kinds].some((kind) => home.features.has(kind));
    const floor = best?.odds ?? least;
    const tells = Math.min(1, home.mentions.length / elsewhere);
    // Most groups are too unlike even if one mention had all that the group has: that is cheap to know.
    if (beside + oddsOf({ tells, subject: 1, kinds: hasKind ? 1 : 0 }) <= floor) continue;
    const odds = beside + oddsOf(compareWith(home, clause, evidence));
    if (odds > floor && !isOfOtherTime(home, clause)) best = { group: home.group, odds };
  }
  return best;
}

/**
 * Whether the article of `clause` itself sets it apart from a group's event: its sentence dates that event, before or
 * after which this one was; or it stands before a “she …” of that event, and only says who she is.
 */
const isApartFrom = ({ mentions }: Home, { mention, sentence }: UndatedClause): boolean =>
  mentions.some(
    (told) =>
      told.mention.article === mention.article &&
      (told.sentence === sentence || (told.statement.isPronoun && told.sentence > sentence)),
  );

/**
 * Whether a group's event was still to come when the clause was written, which does not speak of the future; or was
 * past, and the clause speaks of what will be.
 */
function isOfOtherTime({ days }: Home, { published, mention: { text }, grammar }: UndatedClause): boolean {
  if (published === undefined) return false;
  const isToCome = days.every(({ first }) => first > published.last);
  const isPast = days.every(({ last }) => last < published.first);
  if (!isToCome && !isPast) return false;
  const tenses = findTenseMarks(text, { start: 0, end: text.length }, grammar).map(({ tense }) => tense);
  return isToCome ? !tenses.includes("future") : tenses[0] === "future";
}

/** The odds by what is known of a clause and a group besides their words. */
function oddsBeside(clause: UndatedClause, { days, articles, names }: Home): number {
  const { isHead, told, statement } = clause;
  const isTold =
    told !== undefined && days.some(({ first, last }) => first <= told.last && told.first <= last);
  const areOthers =
    clause.names.size > 0 && names.size > 0 && ![...clause.names].some((name) => names.has(name));
  return (
    ODDS.base +
    (isHead ? ODDS.head : 0) +
    (!isHead && articles.has(clause.mention.article) ? ODDS.sameArticle : 0) +
    (isTold ? ODDS.told : 0) +
    (statement.isPronoun ? ODDS.pronoun : 0) +
    (areOthers ? ODDS.otherNames : 0) +
    (days.some(({ first, last }) => first === last) ? 0 : ODDS.coarse)
  );
}

/** What a clause has in common with a group: of each the most that it has with one of its mentions. */
interface Likeness {
  readonly tells: number;
  readonly subject: number;
  readonly kinds: number;
}

const oddsOf = ({ tells, subject, kinds }: Likeness): number =>
  ODDS.tells * tells + ODDS.subject * subject + ODDS.kinds * kinds;

function compareWith(
  { mentions }: Home,
  { statement: { words, kinds, subject } }: UndatedClause,
  evidence: Evidence,
): Likeness {
  const { weigh } = evidence;
  const most = { subject: 0, kinds: 0 };
  const sentences = new Map<string, Set<string>>();
  for (const told of mentions) {
    most.subject = Math.max(most.subject, commonContent(subject, told.statement.subject, weigh));
    most.kinds = Math.max(most.kinds, commonContent(kinds, told.statement.kinds, weigh));
    for (const word of commonOf(words, told.statement.words))
      sentences.set(word, (sentences.get(word) ?? new Set()).add(`${told.mention.article} ${told.sentence}`));
  }
  const shares = [...sentences].map(([word, { size }]) => size / countElsewhere(word, evidence));
  return { ...most, tells: Math.min(1, Math.max(0, ...shares)) };
}
