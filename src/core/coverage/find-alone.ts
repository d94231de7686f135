import { groupBy } from "../group-by.ts";
import type { Article, Span } from "../model.ts";
import { slice } from "../span.ts";
import { speaksAlike } from "../text/speaks-alike.ts";
import { isTellingKey, type KeyedSentence, type KeyIndex } from "./index-keys.ts";
import { mattersOf } from "./matters-of.ts";
import { measureNearness } from "./measure-nearness.ts";
import type { SentencePair } from "./pair-sentences.ts";
import { ALONE, weighAlone } from "./weigh-alone.ts";
import { SURE } from "./weigh-likeness.ts";

/**
 * For each of `articles`, whether a sentence of it tells what no other one in its language tells, as far as `pairs` and the
 * words of all show. O(words + pairs + what `measureNearness` takes).
 */
export function findAlone(
  articles: readonly Article[],
  index: Pick<KeyIndex, "all" | "weigh" | "weighMatter">,
  pairs: readonly SentencePair[],
): readonly ((sentence: Span) => boolean)[] {
  const { all } = index;
  const nearness = measureNearness(articles, index);
  const weighWords = ownWordsWeigher(all);
  const paired = groupBy(
    pairs.flatMap(({ left, right, score }) => [
      { ...left, score },
      { ...right, score },
    ]),
    ({ article, sentence }) => articles[article]?.sentences[sentence],
  );
  const numbers = new Map(
    all.map(({ sentence: { article, sentence } }, i) => [articles[article]?.sentences[sentence], i]),
  );
  return articles.map((article) => {
    const others = articles.filter((other) => other !== article && speaksAlike(article, other)).length;
    return (sentence) => {
      const number = numbers.get(sentence) ?? -1;
      const found = all[number];
      if (!found || others === 0) return false;
      if ((paired.get(sentence) ?? []).some(({ score }) => score >= SURE)) return false;
      const nearest = nearness[number] ?? 0;
      const quotes = QUOTES.test(slice(article.text, sentence));
      return weighAlone({ own: weighWords(found), nearest, quotes, others }) >= ALONE;
    };
  });
}

const QUOTES = /["“„«]/u;

/** Sentences that the other articles had, in the folders that the odds were fitted to: half had fewer. */
const FITTED = 55;
/** How much a word tells that no other article has, where others speak of its matter in words of their own. */
const REWORDED = 0.25;

/**
 * Counts the telling words of a sentence that stand in its article only. Long articles have nearly every word somewhere: so
 * a word counts by the odds that `FITTED` of the others' sentences would have it, drawn at random (rarefaction: Hurlbert,
 * The nonconcept of species diversity, 1971).
 */
function ownWordsWeigher(all: readonly KeyedSentence[]): (sentence: KeyedSentence) => number {
  const sentences = countBy(all, ({ sentence }) => [sentence.article]);
  const having = makeForeignCounter(all, ({ keys }) => keys);
  const speakingOf = makeForeignCounter(all, ({ matters }) => matters);
  return ({ keys, matters, sentence: { article } }) => {
    const foreign = all.length - (sentences.get(article) ?? 0);
    const missed = 1 - Math.min(1, FITTED / foreign);
    const isSpokenOf = (key: string): boolean =>
      mattersOf(key).some((matter) => matters.has(matter) && speakingOf(matter, article) > 0);
    return Array.from(keys)
      .filter(isTellingKey)
      .reduce((sum, key) => sum + missed ** having(key, article) * (isSpokenOf(key) ? REWORDED : 1), 0);
  };
}

/** Counts the sentences of other articles than one that have a thing of those that `keysOf` gives. */
function makeForeignCounter<Key extends string | number>(
  all: readonly KeyedSentence[],
  keysOf: (sentence: KeyedSentence) => Iterable<Key>,
): (key: Key, article: number) => number {
  const sentences = countBy(all, keysOf);
  const own = countBy(all, (one) => Array.from(keysOf(one), (key) => `${one.sentence.article} ${key}`));
  return (key, article) => (sentences.get(key) ?? 0) - (own.get(`${article} ${key}`) ?? 0);
}

function countBy<Item, Key>(
  items: Iterable<Item>,
  keysOf: (item: Item) => Iterable<Key>,
): ReadonlyMap<Key, number> {
  const counts = new Map<Key, number>();
  for (const item of items) for (const key of keysOf(item)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
