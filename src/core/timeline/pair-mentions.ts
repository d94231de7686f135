import { compatible, daysOf } from "../edtf.ts";
import type { ArticleId, Edtf } from "../model.ts";
import type { Features } from "./features.ts";
import type { DatedMention } from "./find-mentions.ts";

/** Weight of a feature: how much it tells when two mentions share it. */
export type Weigh = (feature: string) => number;

/**
 * Rarity of each feature among `all`, the sentences of all articles. The scale is fixed and not the number of
 * sentences, so that an unrelated article changes little: a word seen once weighs 5.3, one seen 200 times 0.7.
 */
export function rarity(all: readonly Features[]): Weigh {
  const seen = new Map<string, number>();
  for (const features of all) for (const feature of features) seen.set(feature, (seen.get(feature) ?? 0) + 1);
  return (feature) => Math.log(1 + 200 / (seen.get(feature) ?? 1));
}

/** Two mentions by their indexes, and how sure it is that they tell of one event, 0..1. */
export interface MentionPair {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

/** A feature that more mentions of one year have is no reason to compare them; of one day, only the nearest. */
const COMMON = 60;

/**
 * Pairs of `mentions` that may tell of one event, best first: they share a feature, and their dates fit or nearly do.
 * Found through an index of features by year and by date, so that hundreds of articles are never all pairs: a mention
 * is compared with at most `COMMON` others for each of its features.
 */
export function pairMentions(mentions: readonly DatedMention[], weigh: Weigh): readonly MentionPair[] {
  const rivals = rivalsIn(mentions);
  const seen = new Set<number>();
  const pairs: MentionPair[] = [];
  const compare = (a: number, b: number) => {
    const key = a * mentions.length + b;
    const [x, y] = [mentions[a], mentions[b]];
    if (x === undefined || y === undefined || seen.has(key)) return;
    seen.add(key);
    const score = likeness(x, y, weigh, rivals);
    if (score > 0) pairs.push({ a, b, score });
  };
  for (const list of indexByYear(mentions)) {
    if (list.length > COMMON) continue;
    for (const [n, a] of list.entries()) for (const b of list.slice(n + 1)) compare(a, b);
  }
  for (const list of indexBy(mentions, ({ when }) => [when])) {
    for (const [n, a] of list.entries()) for (const b of list.slice(n + 1, n + 1 + COMMON)) compare(a, b);
  }
  return pairs.toSorted((p, q) => q.score - p.score || p.a - q.a || p.b - q.b);
}

function indexByYear(mentions: readonly DatedMention[]): Iterable<readonly number[]> {
  return indexBy(mentions, ({ when }) => {
    const { first, last } = daysOf(when);
    const years: string[] = [];
    for (let year = yearOf(first); year <= yearOf(last); year++) years.push(String(year));
    return years;
  });
}

/** Indexes of the mentions that share a feature and a key. */
function indexBy(
  mentions: readonly DatedMention[],
  keysOf: (mention: DatedMention) => readonly string[],
): Iterable<readonly number[]> {
  const index = new Map<string, number[]>();
  mentions.forEach((mention, i) => {
    for (const key of keysOf(mention)) {
      for (const feature of mention.features) {
        const list = index.get(`${key} ${feature}`);
        if (list) list.push(i);
        else index.set(`${key} ${feature}`, [i]);
      }
    }
  });
  return index.values();
}

const yearOf = (day: number): number => new Date(day * 86_400_000).getUTCFullYear();

/** Share of weight that two sets of features have in common: the mean of both sides' shares. */
export function commonContent(a: Features, b: Features, weigh: Weigh): number {
  let common = 0;
  let left = 0;
  let right = 0;
  for (const feature of a) {
    left += weigh(feature);
    if (b.has(feature)) common += weigh(feature);
  }
  for (const feature of b) right += weigh(feature);
  return common === 0 ? 0 : common / Math.sqrt(left * right);
}

/** Days by which articles may date one event differently: a week, and a little, for “Thursday” in a late article. */
export const NEAR_DAYS = 8;

/** Counts, for a date, the mentions of an article that it fits. */
type CountRivals = (article: ArticleId, when: Edtf) => number;

/** Counter over `mentions`, which remembers what it was asked. */
function rivalsIn(mentions: readonly DatedMention[]): CountRivals {
  const byArticle = new Map<ArticleId, DatedMention[]>();
  for (const mention of mentions) {
    const list = byArticle.get(mention.mention.article);
    if (list) list.push(mention);
    else byArticle.set(mention.mention.article, [mention]);
  }
  const known = new Map<string, number>();
  return (article, when) => {
    const key = `${article} ${when}`;
    const count =
      known.get(key) ?? byArticle.get(article)?.filter((other) => compatible(other.when, when)).length ?? 0;
    known.set(key, count);
    return count;
  };
}

/**
 * How much the two dates alone say for one event: the finer the date they share, the more, and the more the fewer
 * other mentions of either article it fits. Days that differ by at most `NEAR_DAYS` may be one event that the articles
 * date differently; then content must be near certain. −1 when the dates exclude each other.
 */
function dateEvidence(a: DatedMention, b: DatedMention, rivals: CountRivals): number {
  const x = daysOf(a.when);
  const y = daysOf(b.when);
  const shared = Math.min(x.last, y.last) - Math.max(x.first, y.first);
  const wide = Math.max(x.last - x.first, y.last - y.first);
  if (shared < 0) {
    if (wide > 0 || -shared > NEAR_DAYS || a.mention.article === b.mention.article) return -1;
    // “Thursday” in a late article is the Thursday of the week before.
    return -shared === 7 && a.explicit !== b.explicit ? 0 : -0.3;
  }
  // An article that gives a day twice tells of two events on it, or says the same in like words.
  if (a.mention.article === b.mention.article) return 0;
  const base = wide === 0 ? 0.45 : wide <= 31 ? 0.4 : wide <= 366 ? 0.3 : 0.1;
  return base / Math.sqrt(rivals(a.mention.article, b.when) * rivals(b.mention.article, a.when));
}

/** What two clauses of different kinds of happening lose: on one day “resigned” and “was appointed” are two events. */
const OTHER_KINDS = 0.15;

function areOfOtherKinds(a: Features, b: Features): boolean {
  const left = [...a].filter((feature) => feature.startsWith("~"));
  return (
    left.length > 0 && !left.some((kind) => b.has(kind)) && [...b].some((feature) => feature.startsWith("~"))
  );
}

/** Whether one article sets them apart as two events: a sentence has a date for each, or each has its time of day. */
export const areToldApart = (a: DatedMention, b: DatedMention): boolean =>
  a.mention.article === b.mention.article && (a.sentence === b.sentence || haveOwnTimes(a, b));

function haveOwnTimes({ mention: a }: DatedMention, { mention: b }: DatedMention): boolean {
  const [left, right] = [a.date, b.date].map((date) => /T.*$/u.exec(date?.value ?? "")?.[0]);
  return left !== undefined && right !== undefined && left !== right;
}

/** Content that two mentions must share whatever their dates say: below it, what they share is their collection's theme. */
const LEAST_CONTENT = 0.14;

function likeness(a: DatedMention, b: DatedMention, weigh: Weigh, rivals: CountRivals): number {
  if (areToldApart(a, b)) return 0;
  const dates = dateEvidence(a, b, rivals);
  const content = dates <= -1 ? 0 : commonContent(a.features, b.features, weigh);
  const other = areOfOtherKinds(a.features, b.features) ? OTHER_KINDS : 0;
  return content < LEAST_CONTENT + other ? 0 : content + dates - other;
}
