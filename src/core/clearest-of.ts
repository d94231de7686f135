/** The sentence that stands for all of a claim. Throws where there is none. */
export function clearestOf<Sentence>({ sentences, clearest }: SentencesOfClaim<Sentence>): Sentence {
  const sentence = sentences[clearest];
  if (sentence === undefined)
    throw new Error(`A claim of ${sentences.length} sentences has none at ${clearest}`);
  return sentence;
}

interface SentencesOfClaim<Sentence> {
  readonly sentences: readonly Sentence[];
  /** Index of the clearest. */
  readonly clearest: number;
}
