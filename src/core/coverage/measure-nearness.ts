import { groupByEach } from "../group-by.ts";
import type { Article } from "../model.ts";
import { speaksAlike } from "../text/speaks-alike.ts";
import type { KeyIndex } from "./index-keys.ts";
import { mattersOf } from "./matters-of.ts";
import { LEAST, weighWords } from "./weigh-likeness.ts";

/** What a matter in common weighs beside a word in common that as many sentences have. */
const LOOSE = 0.7;

/**
 * For each sentence, by its number, how near the nearest sentence of another article in its language comes to it: as
 * the log odds that both say the same, where another word for a matter counts nearly as much as the same word would.
 * O(sentences · those that share a word or a matter).
 */
export function measureNearness(
  articles: readonly Article[],
  { all, weigh, weighMatter }: Pick<KeyIndex, "all" | "weigh" | "weighMatter">,
): readonly number[] {
  const havingKey = groupByEach(all.keys(), (number) => all[number]?.keys ?? []);
  const havingMatter = groupByEach(all.keys(), (number) => all[number]?.matters ?? []);
  const weighLoosely = (matter: number): number => LOOSE * weighMatter(matter);
  // Who has the word has its matters too: what they weigh is not counted twice.
  const besides = (key: string): number =>
    Math.max(0, weigh(key) - mattersOf(key).reduce((sum, matter) => sum + weighLoosely(matter), 0));
  const areOfOneLanguage = articles.map((one) => articles.map((other) => speaksAlike(one, other)));
  const homes = all.map(({ sentence }) => sentence.article);
  const weights = all.map(({ weight }) => weight);
  // Counted in tables that are wiped after each sentence: a map for each would take most of the time.
  const [shared, rarest] = [new Float64Array(all.length), new Float64Array(all.length)];
  return all.map(({ keys, matters, sentence: { article }, weight }) => {
    const touched: number[] = [];
    const add = (others: readonly number[], more: number, rare: number): void => {
      for (const other of others) {
        if (rarest[other] === 0) touched.push(other);
        shared[other] = (shared[other] ?? 0) + more;
        if (rare > (rarest[other] ?? 0)) rarest[other] = rare;
      }
    };
    for (const key of keys) if (weigh(key) > 0) add(havingKey.get(key) ?? [], besides(key), weigh(key));
    for (const matter of matters) {
      add(havingMatter.get(matter) ?? [], weighLoosely(matter), weighLoosely(matter));
    }
    const alike = areOfOneLanguage[article] ?? [];
    let nearest = LEAST;
    for (const other of touched) {
      const [home, otherWeight] = [homes[other] ?? article, weights[other] ?? 0];
      if (home !== article && weight > 0 && otherWeight > 0 && alike[home] === true) {
        nearest = Math.max(nearest, weighWords(shared[other] ?? 0, rarest[other] ?? 0, weight, otherWeight));
      }
      shared[other] = 0;
      rarest[other] = 0;
    }
    return nearest;
  });
}
