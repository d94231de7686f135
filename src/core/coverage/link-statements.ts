import { groupBy } from "../group-by.ts";
import type { Article } from "../model.ts";
import { lengthOf, meet } from "../span.ts";
import { speaksAlike } from "../text/speaks-alike.ts";
import { isStatement } from "./is-statement.ts";
import type { Part, SentencePair } from "./pair-sentences.ts";
import { isLongKey, readKeys } from "./read-keys.ts";

/** Statements, by number, and which of them say the same. */
export interface Statements {
  /** By article and sentence. A sentence that says two things to two other sentences is two statements. */
  readonly parts: readonly Part[];
  readonly links: readonly Link[];
}

/** Statements `a` and `b` say the same; the higher `strength` (0..1), the surer it is and the less else they say. */
export interface Link {
  readonly a: number;
  readonly b: number;
  readonly strength: number;
}

/**
 * Least score of an alignment from which two sentences are said to say the same; below, they may. Of the pairs between
 * the closeness that is shown as shared and this, about half say different things.
 */
const SURE = 0.7;

/** Words in common, and their share of the lesser stretch's, that bear out two stretches of which an alignment is less sure. */
const BORNE_OUT = { words: 3, share: 0.55 };

/** Two stretches of a sentence are one statement when they share this much of the shorter. */
const SAME_PART = 0.5;

/**
 * What the sentences of `pairs` state: two say the same when what they have in common says something on both sides.
 * O(pairs log pairs), for sentences that say a few things each.
 */
export function linkStatements(articles: readonly Article[], pairs: readonly SentencePair[]): Statements {
  const states = (part: Part): boolean => {
    const article = articles[part.article];
    const sentence = article?.sentences[part.sentence];
    return article !== undefined && sentence !== undefined && isStatement(article, sentence, part);
  };
  const cover = (part: Part): number => {
    const sentence = articles[part.article]?.sentences[part.sentence];
    return sentence ? lengthOf(part) / lengthOf(sentence) : 0;
  };
  const telling = pairs.filter(
    ({ left, right, score }) =>
      (score >= SURE || sharesMost(articles, left, right)) &&
      states(left) &&
      states(right) &&
      sharesMore(articles, left, right),
  );
  const parts = splitStatements(telling.flatMap(({ left, right }) => [left, right]));
  const numbers = groupBy(parts.keys(), (number) => keyOf(parts[number]));
  const statementOf = (part: Part): number =>
    numbers.get(keyOf(part))?.find((number) => isSame(parts[number], part)) ?? -1;
  const links = telling.map(({ left, right, score }) => {
    const [a, b] = [statementOf(left), statementOf(right)];
    const strength = score * Math.sqrt(cover(left) * cover(right));
    return { a: Math.min(a, b), b: Math.max(a, b), strength };
  });
  return { parts, links };
}

/**
 * Whether two stretches have a word in common that is no name: of one person, articles say many things. Of two languages
 * nobody expects it.
 */
function sharesMore(articles: readonly Article[], left: Part, right: Part): boolean {
  const [one, other] = [articles[left.article], articles[right.article]];
  if (!one || !other || !speaksAlike(one, other)) return true;
  const [here, there] = [readKeys(one.text, left), readKeys(other.text, right)];
  return [...here.all].some(
    (key) => isLongKey(key) && there.all.has(key) && (here.plain.has(key) || there.plain.has(key)),
  );
}

/** Whether most words of the lesser of two stretches are in the other too. */
function sharesMost(articles: readonly Article[], left: Part, right: Part): boolean {
  const [here, there] = [left, right].map(
    (part) => new Set([...readKeys(articles[part.article]?.text ?? "", part).all].filter(isLongKey)),
  );
  if (!here || !there) return false;
  const shared = [...here].filter((key) => there.has(key)).length;
  return shared >= BORNE_OUT.words && shared >= BORNE_OUT.share * Math.min(here.size, there.size);
}

/** The longest of the stretches that are one statement, for each statement of each sentence, by position. */
function splitStatements(stretches: readonly Part[]): readonly Part[] {
  const sentences = [...groupBy(stretches, keyOf).values()];
  return sentences
    .flatMap((ofOne) => {
      const kept: Part[] = [];
      for (const part of ofOne.toSorted((a, b) => lengthOf(b) - lengthOf(a) || a.start - b.start)) {
        if (!kept.some((longer) => isSame(longer, part))) kept.push(part);
      }
      return kept;
    })
    .toSorted((a, b) => a.article - b.article || a.sentence - b.sentence || a.start - b.start);
}

const isSame = (longer: Part | undefined, part: Part): boolean =>
  longer !== undefined && meet(longer, part) >= SAME_PART * Math.min(lengthOf(part), lengthOf(longer));

const keyOf = (part: Part | undefined): string => `${part?.article} ${part?.sentence}`;
