/** Least odds at which a sentence is said to tell what no other article tells: two in three of those above do, or more. */
export const ALONE = 0.5;

/** What a sentence has of its own, and what others have of it. */
export interface Told {
  /** How many of its words, little ones aside, no other article has; less where others have other words for the matter. */
  readonly own: number;
  /** How near the nearest sentence of another article comes: log odds. */
  readonly nearest: number;
  /** Whether it quotes somebody. */
  readonly quotes: boolean;
  /** How many other articles there are that could tell it. */
  readonly others: number;
}

/** Articles from which further ones make it no less likely: the model was fitted to folders of up to seven. */
const MOST_OTHERS = 7;

/**
 * The odds that no other article tells what a sentence tells, 0..1. What is retold in other words is near to some sentence
 * by its matters if not by its words. A logistic model, fitted to the 228 sentences of three folders of five articles each,
 * 77 of them told by one article only, and with what further articles cost from a larger sample. Of two folders that it was
 * not fitted to, it lists 35 sentences, 23 of them rightly; without matters it was 34 of 62.
 */
export function weighAlone({ own, nearest, quotes, others }: Told): number {
  const sum =
    0.35 * Math.log1p(own) -
    0.75 * nearest +
    (quotes ? 0.5 : 0) -
    1.48 * Math.log(Math.min(others, MOST_OTHERS));
  return 1 / (1 + Math.exp(-sum));
}
