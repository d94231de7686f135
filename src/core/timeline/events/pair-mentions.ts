import { compatible, daysOf } from "../../edtf.ts";
import { groupBy, groupByEach } from "../../group-by.ts";
import type { ArticleId, Edtf } from "../../model.ts";
import { civil } from "../calendar.ts";
import type { Evidence } from "../mentions/common-content.ts";
import type { DatedMention } from "../mentions/find-mentions.ts";
import { judgePair } from "./judge-pair.ts";

/** Two mentions by their indexes, and how likely it is that they tell of one event, 0..1. */
export interface MentionPair {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

/** What more mentions of one year have in common is no reason to compare them; of one date, only the nearest. */
const COMMON = 60;

/**
 * Pairs of `mentions` that may tell of one event, best first: their dates fit or nearly do.
 *
 * They are found through indexes by year and date, and by feature and year or date, so that hundreds of articles are
 * never all pairs: a mention is compared with at most `COMMON` others for each of its dates and features.
 */
export function pairMentions(mentions: readonly DatedMention[], evidence: Evidence): readonly MentionPair[] {
  const rivals = rivalsIn(mentions);
  const places = placesOf(mentions);
  const seen = new Set<number>();
  const pairs: MentionPair[] = [];
  const compare = ([a, x]: Numbered, [b, y]: Numbered) => {
    const key = a * mentions.length + b;
    if (seen.has(key)) return;
    seen.add(key);
    const standing = () => ({
      rivals: rivals(x.mention.article, y.when) * rivals(y.mention.article, x.when),
      places: x.when === y.when ? Math.abs((places[a] ?? 0) - (places[b] ?? 0)) : 0,
    });
    const score = judgePair(x, y, standing, evidence);
    if (score > 0) pairs.push({ a, b, score });
  };
  const indexes = [
    ...indexBy(mentions, (mention) => yearsOf(mention)),
    ...indexBy(mentions, ({ when }) => [when]),
    ...indexBy(mentions, (mention) => withFeatures(mention, yearsOf(mention))),
  ];
  for (const list of indexes) {
    if (list.length > COMMON) continue;
    for (const [n, one] of list.entries()) for (const other of list.slice(n + 1)) compare(one, other);
  }
  for (const list of indexBy(mentions, (mention) => withFeatures(mention, [mention.when]))) {
    for (const [n, one] of list.entries())
      for (const other of list.slice(n + 1, n + 1 + COMMON)) compare(one, other);
  }
  return pairs.toSorted((p, q) => q.score - p.score || p.a - q.a || p.b - q.b);
}

function yearsOf({ when }: DatedMention): readonly string[] {
  const { first, last } = daysOf(when);
  const years: string[] = [];
  for (let { year } = civil(first); year <= civil(last).year; year++) years.push(`in ${year}`);
  return years;
}

const withFeatures = ({ features }: DatedMention, keys: readonly string[]): readonly string[] =>
  keys.flatMap((key) => [...features].map((feature) => `${key} ${feature}`));

/** A mention with its index. */
type Numbered = readonly [index: number, mention: DatedMention];

/** The mentions that share a key, for each key. */
const indexBy = (
  mentions: readonly DatedMention[],
  keysOf: (mention: DatedMention) => readonly string[],
): Iterable<readonly Numbered[]> =>
  groupByEach(mentions.entries(), ([, mention]) => keysOf(mention)).values();

/** How many others of its date the article of each of `mentions` tells before it. */
function placesOf(mentions: readonly DatedMention[]): readonly number[] {
  const told = new Map<string, number>();
  return mentions.map(({ mention: { article }, when }) => {
    const key = `${article} ${when}`;
    const place = told.get(key) ?? 0;
    told.set(key, place + 1);
    return place;
  });
}

/** Days of a year: what is dated by more (“between 1964 and 2016”) tells of no other event of its days. */
const YEAR = 366;

/** Counter of the mentions of an article that a date fits, which remembers what it was asked. */
function rivalsIn(mentions: readonly DatedMention[]): (article: ArticleId, when: Edtf) => number {
  const narrow = mentions.filter(({ when }) => width(when) <= YEAR);
  const byArticle = groupBy(narrow, ({ mention }) => mention.article);
  const known = new Map<string, number>();
  return (article, when) => {
    const key = `${article} ${when}`;
    const fits = () => byArticle.get(article)?.filter((other) => compatible(other.when, when)).length ?? 0;
    const count = known.get(key) ?? Math.max(1, fits());
    known.set(key, count);
    return count;
  };
}

const width = (when: Edtf): number => daysOf(when).last - daysOf(when).first;
