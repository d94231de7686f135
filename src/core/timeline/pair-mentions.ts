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

/** Mentions that share a feature and a year but no rarer feature than this many have are not compared by it. */
const COMMON = 60;

/**
 * Pairs of `mentions` that may tell of one event, best first: they share a feature, and their dates fit or nearly do.
 * Found through an index of features by year, so that a collection of hundreds of articles is never all pairs.
 */
export function pairMentions(mentions: readonly DatedMention[], weigh: Weigh): readonly MentionPair[] {
  const index = new Map<string, number[]>();
  mentions.forEach(({ when, features }, i) => {
    const { first, last } = daysOf(when);
    for (let year = yearOf(first); year <= yearOf(last); year++) {
      for (const feature of features) {
        const key = `${year} ${feature}`;
        const list = index.get(key);
        if (list) list.push(i);
        else index.set(key, [i]);
      }
    }
  });
  const rivals = rivalsIn(mentions);
  const seen = new Set<number>();
  const pairs: MentionPair[] = [];
  for (const list of index.values()) {
    for (const [n, a] of list.entries()) {
      for (const b of list.slice(n + 1, n + 1 + COMMON)) {
        const key = a * mentions.length + b;
        if (seen.has(key)) continue;
        seen.add(key);
        const [x, y] = [mentions[a], mentions[b]];
        const score = x && y ? likeness(x, y, weigh, rivals) : 0;
        if (score > 0) pairs.push({ a, b, score });
      }
    }
  }
  return pairs.toSorted((p, q) => q.score - p.score || p.a - q.a || p.b - q.b);
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

/** A week, and a little: an article published late says “Thursday” of the week before. */
const NEAR_DAYS = 8;

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
    const near = wide === 0 && -shared <= NEAR_DAYS && a.mention.article !== b.mention.article;
    return near ? -0.3 : -1;
  }
  const base = wide === 0 ? 0.45 : wide <= 31 ? 0.35 : wide <= 366 ? 0.2 : 0.1;
  return base / Math.sqrt(rivals(a.mention.article, b.when) * rivals(b.mention.article, a.when));
}

/** Content that two mentions must share whatever their dates say. */
const LEAST_CONTENT = 0.1;

function likeness(a: DatedMention, b: DatedMention, weigh: Weigh, rivals: CountRivals): number {
  const dates = dateEvidence(a, b, rivals);
  const content = dates <= -1 ? 0 : commonContent(a.features, b.features, weigh);
  return content < LEAST_CONTENT ? 0 : content + dates;
}
