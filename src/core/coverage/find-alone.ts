import { groupBy } from "../group-by.ts";
import type { Article, Span } from "../model.ts";
import { slice } from "../span.ts";
import { speaksAlike } from "../text/speaks-alike.ts";
import { isTellingKey, type KeyedSentence, type KeyIndex } from "./index-keys.ts";
import type { SentencePair } from "./pair-sentences.ts";
import { ALONE, weighAlone } from "./weigh-alone.ts";
import { SURE } from "./weigh-likeness.ts";

/**
 * For each of `articles`, whether a sentence of it tells what no other one in its language tells, as far as `pairs` and the
 * words of all show. O(words + pairs).
 */
export function findAlone(
  articles: readonly Article[],
  { all }: Pick<KeyIndex, "all">,
  pairs: readonly SentencePair[],
): readonly ((sentence: Span) => boolean)[] {
  const countWords = countOwnWords(all);
  const paired = groupBy(
    pairs.flatMap(({ left, right, score }) => [
      { ...left, score },
      { ...right, score },
    ]),
    ({ article, sentence }) => articles[article]?.sentences[sentence],
  );
  const keyed = groupBy(all, ({ sentence: { article, sentence } }) => articles[article]?.sentences[sentence]);
  return articles.map((article) => {
    const others = articles.filter((other) => other !== article && speaksAlike(article, other)).length;
    return (sentence) => {
      const [found] = keyed.get(sentence) ?? [];
      if (!found || others === 0) return false;
      const likeliest = Math.max(0, ...(paired.get(sentence) ?? []).map(({ score }) => score));
      const quotes = QUOTES.test(slice(article.text, sentence));
      return likeliest < SURE && weighAlone({ ...countWords(found), likeliest, quotes, others }) >= ALONE;
    };
  });
}

const QUOTES = /["“„«]/u;

/** Counts the telling words of a sentence that stand in its article only, and those that others have. */
function countOwnWords(
  all: readonly KeyedSentence[],
): (sentence: KeyedSentence) => { readonly own: number; readonly shared: number } {
  const SEVERAL = -1;
  const homes = new Map<string, number>();
  for (const { keys, sentence } of all) {
    for (const key of keys) {
      homes.set(key, (homes.get(key) ?? sentence.article) === sentence.article ? sentence.article : SEVERAL);
    }
  }
  return ({ keys }) => {
    const telling = Array.from(keys).filter(isTellingKey);
    const shared = telling.filter((key) => homes.get(key) === SEVERAL).length;
    return { own: telling.length - shared, shared };
  };
}
