/** The most words of a name, and the share of the articles of which more must have them. */
const MOST = 3;
const SHARE = 0.5;

/**
 * What to call a folder of articles, as files are named: the words that most of their `slugs` have, in the order of the
 * first that has them (“corvane-dam”); “articles” where they have none in common.
 */
export function nameCorpus(slugs: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const slug of slugs) {
    for (const word of new Set(slug.split("-"))) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const common = [...counts].filter(
    ([word, count]) => count > 1 && count > SHARE * slugs.length && isName(word),
  );
  const kept = new Set(common.toSorted(([, a], [, b]) => b - a).slice(0, MOST));
  return (
    common
      .filter((entry) => kept.has(entry))
      .map(([word]) => word)
      .join("-") || "articles"
  );
}

/** A number, or a word of a letter or two, says nothing. */
const isName = (word: string): boolean => /^[^\d]{3,}$/u.test(word);
