/** Least odds at which a sentence is said to tell what no other article tells: 17 in 20 of those above do. */
export const ALONE = 0.65;

/** What a sentence has of its own, and what others have of it. */
export interface Told {
  /** How many of its words, little ones aside, no other article has, and how many some other has. */
  readonly own: number;
  readonly shared: number;
  /** The odds that the likeliest sentence of another article says the same. */
  readonly likeliest: number;
  /** Whether it quotes somebody. */
  readonly quotes: boolean;
  /** How many other articles there are that could tell it. */
  readonly others: number;
}

/** Articles from which further ones make it no less likely: the model was fitted to folders of up to seven. */
const MOST_OTHERS = 7;

/**
 * The odds that no other article tells what a sentence tells, 0..1. Words that are found elsewhere count against it even
 * where no one sentence has several of them: what is retold in other words is retold across sentences. A logistic model,
 * fitted to 759 sentences of fifteen folders, 178 of them told by one article only. With one folder at a time left out of
 * the fit, it finds two in five of those at `ALONE`. To list every sentence without a likely partner found four in five, and
 * half of what it listed was told elsewhere.
 */
export function weighAlone({ own, shared, likeliest, quotes, others }: Told): number {
  const sum =
    3.2 +
    0.6 * Math.log1p(own) -
    1.4 * Math.log1p(shared) -
    2.9 * likeliest +
    (quotes ? 1 : 0) -
    1.9 * Math.log(Math.min(others, MOST_OTHERS));
  return 1 / (1 + Math.exp(-sum));
}
