import type { Article } from "../model.ts";
import { speaksAlike } from "../text/speaks-alike.ts";
import { cutToShared } from "./cut-to-shared.ts";
import { indexKeys, type KeyedSentence, type KeyIndex } from "./index-keys.ts";
import { joinSamePairs, type Part, type SentencePair } from "./pair-sentences.ts";
import { areOpposed, readDenied } from "./read-denied.ts";
import { shareMoreThanNames } from "./share-more-than-names.ts";
import { MAYBE, SURE, weighLikeness } from "./weigh-likeness.ts";

/** A word that one sentence in twelve has does not tell which part of it another repeats. */
const TELLING = Math.log(1 + 8);

/**
 * Sentences of different articles that say the same, or may, with the odds that they do for their score: those that
 * `aligned`, pairs with the scores of their alignments, set beside each other, and others of one language that
 * have enough of their rarer words in common. Each with the part that the other has too, as far as that can be told.
 */
export function findLikenesses(
  articles: readonly Article[],
  aligned: readonly SentencePair[],
  index: KeyIndex = indexKeys(articles),
): readonly SentencePair[] {
  const { all, weigh, findShared, numberOf } = index;
  // By the numbers of both sentences in one: a name for each pair would take most of the time.
  const keyOfPair = (left: number, right: number): number => left * all.length + right;
  const alignments = new Map(
    aligned.map((pair) => [keyOfPair(numberOf(pair.left), numberOf(pair.right)), pair]),
  );
  const areOfOneLanguage = articles.map((one) => articles.map((other) => speaksAlike(one, other)));
  const cut = ({ sentence }: KeyedSentence, shared: ReadonlySet<string>): Part => ({
    ...sentence,
    ...cutToShared(articles[sentence.article]?.text ?? "", sentence, shared),
  });
  const stated = ({ keys, sentence }: KeyedSentence) => ({
    keys,
    denied: readDenied(articles[sentence.article]?.text ?? "", sentence),
  });
  const alike = all.flatMap((one, number) =>
    findShared(number).flatMap(({ at, other, onlyNames, ...common }): readonly SentencePair[] => {
      if (areOfOneLanguage[one.sentence.article]?.[other.sentence.article] !== true) return [];
      const pair = keyOfPair(number, at);
      const alignment = alignments.get(pair);
      const weights = [one.weight, other.weight] as const;
      const odds = weighLikeness({ ...common, weights, alignment: alignment?.score ?? 0 });
      // Of one person, articles say many things; and what one says not to be so, the other does not say so.
      const isUnlike =
        onlyNames ||
        (odds >= SURE &&
          (!shareMoreThanNames(articles, [one, other], index) || areOpposed(stated(one), stated(other))));
      const score = isUnlike ? Math.min(odds, MAYBE) : odds;
      if (alignment) alignments.set(pair, { ...alignment, score });
      if (score < MAYBE) return [];
      if (score < SURE) return alignment ? [] : [{ left: one.sentence, right: other.sentence, score }];
      const shared = new Set([...one.keys].filter((key) => other.keys.has(key) && weigh(key) > TELLING));
      return [{ left: cut(one, shared), right: cut(other, shared), score }];
    }),
  );
  return joinSamePairs([...alignments.values(), ...alike]);
}
