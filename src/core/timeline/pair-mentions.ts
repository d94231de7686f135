import { daysOf } from "../edtf.ts";
import type { Features } from "./features.ts";
import type { DatedMention } from "./find-mentions.ts";

/** Weight of a feature: how much it tells when two mentions share it. */
export type Weigh = (feature: string) => number;

/**
 * Rarity of each feature among `all`. The scale is fixed and not the number of mentions, so that an unrelated article
 * changes nothing: a word seen once weighs 5.3, one seen 200 times 0.7.
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
  const seen = new Set<number>();
  const pairs: MentionPair[] = [];
  for (const list of index.values()) {
    for (const [n, a] of list.entries()) {
      for (const b of list.slice(n + 1, n + 1 + COMMON)) {
        const key = a * mentions.length + b;
        if (seen.has(key)) continue;
        seen.add(key);
        const [x, y] = [mentions[a], mentions[b]];
        const score = x && y ? likeness(x, y, weigh) : 0;
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

/**
 * How much the two dates alone say for one event: the finer the stretch they share, the more. Days that differ by at
 * most `NEAR_DAYS` may be one event that the articles date differently; they need content to be near certain.
 */
export function dateEvidence(a: DatedMention, b: DatedMention): number {
  const x = daysOf(a.when);
  const y = daysOf(b.when);
  const shared = Math.min(x.last, y.last) - Math.max(x.first, y.first);
  if (shared < 0) {
    const day = x.first === x.last && y.first === y.last;
    return day && -shared <= NEAR_DAYS && a.mention.article !== b.mention.article ? -0.3 : -1;
  }
  const wide = Math.max(x.last - x.first, y.last - y.first);
  if (wide === 0) return 0.3;
  if (wide <= 7) return 0.2;
  if (wide <= 31) return shared === wide ? 0.2 : 0.05;
  return shared === wide ? 0 : -0.1;
}

/** A week, and a little: an article published late says “Thursday” of the week before. */
const NEAR_DAYS = 8;

function likeness(a: DatedMention, b: DatedMention, weigh: Weigh): number {
  const dates = dateEvidence(a, b);
  return dates <= -1 ? 0 : commonContent(a.features, b.features, weigh) + dates;
}
