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

/** Sentences that the other articles had, in the folders that the odds were fitted to: half had fewer. */
const FITTED = 55;
/** A word that more of the others' sentences have, one in twelve, is the event's own: it tells nothing of what is retold. */
const USUAL = 0.08;

/**
 * Counts the telling words of a sentence that stand in its article only, and the rarer of those that others have. Long
 * articles have nearly every word somewhere: so a word counts by the odds that `FITTED` of the others' sentences would have
 * it, drawn at random (rarefaction: Hurlbert, The nonconcept of species diversity, 1971).
 */
function countOwnWords(
  all: readonly KeyedSentence[],
): (sentence: KeyedSentence) => { readonly own: number; readonly shared: number } {
  const sentences = countBy(all, ({ sentence }) => [sentence.article]);
  const sentencesWith = countBy(all, ({ keys }) => keys);
  const ownWith = countBy(all, ({ keys, sentence }) =>
    Array.from(keys, (key) => `${sentence.article} ${key}`),
  );
  return ({ keys, sentence: { article } }) => {
    const foreign = all.length - (sentences.get(article) ?? 0);
    const missed = 1 - Math.min(1, FITTED / foreign);
    let [own, shared] = [0, 0];
    for (const key of Array.from(keys).filter(isTellingKey)) {
      const having = (sentencesWith.get(key) ?? 0) - (ownWith.get(`${article} ${key}`) ?? 0);
      const isMissed = missed ** having;
      own += isMissed;
      if (having <= Math.max(1, USUAL * foreign)) shared += 1 - isMissed;
    }
    return { own, shared };
  };
}

function countBy<Item, Key>(
  items: Iterable<Item>,
  keysOf: (item: Item) => Iterable<Key>,
): ReadonlyMap<Key, number> {
  const counts = new Map<Key, number>();
  for (const item of items) for (const key of keysOf(item)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
