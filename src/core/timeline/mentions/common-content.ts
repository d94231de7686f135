import type { Features } from "./features.ts";

/** Weight of a feature: how much it tells when two clauses share it. */
export type Weigh = (feature: string) => number;

/** How often each feature occurs, and what it therefore weighs. */
export interface Evidence {
  /** Sentences of all articles that have the feature. */
  readonly counts: ReadonlyMap<string, number>;
  readonly weigh: Weigh;
}

/**
 * Counts each feature of `all`, the sentences of all articles, and weighs it by its rarity. The scale is fixed and not
 * the number of sentences, so that an unrelated article changes little: a word seen once weighs 5.3, one seen 200 times
 * 0.7.
 */
export function weighFeatures(all: readonly Features[]): Evidence {
  const counts = new Map<string, number>();
  for (const features of all)
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const weights = new Map([...counts].map(([feature, count]) => [feature, weightOf(count)]));
  return { counts, weigh: (feature) => weights.get(feature) ?? RAREST };
}

const weightOf = (count: number): number => Math.log(1 + 200 / count);
const RAREST = weightOf(1);

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
