import { groupBy } from "../group-by.ts";
import type { Article } from "../model.ts";
import { lengthOf, meet } from "../span.ts";
import { isStatement } from "./is-statement.ts";
import type { Part, SentencePair } from "./pair-sentences.ts";
import { SURE } from "./weigh-likeness.ts";

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
 * Two stretches of a sentence are one statement when they share this much of the longer: who repeats the end of a sentence
 * alone does not say what the whole of it says.
 */
const SAME_PART = 0.6;

/** What a link counts between two that give a thing differently: what most give stands for all. */
const OPPOSED = 0.1;

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
  const telling = pairs.filter(({ left, right, score }) => score >= SURE && states(left) && states(right));
  const parts = splitStatements(telling.flatMap(({ left, right }) => [left, right]));
  const numbers = groupBy(parts.keys(), (number) => keyOf(parts[number]));
  const statementOf = (part: Part): number =>
    numbers.get(keyOf(part))?.find((number) => isSame(parts[number], part)) ?? -1;
  const links = telling.map(({ left, right, score, opposed }) => {
    const [a, b] = [statementOf(left), statementOf(right)];
    const strength = (opposed ? OPPOSED : 1) * score * Math.sqrt(cover(left) * cover(right));
    return { a: Math.min(a, b), b: Math.max(a, b), strength };
  });
  return { parts, links };
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
  longer !== undefined && meet(longer, part) >= SAME_PART * Math.max(lengthOf(part), lengthOf(longer));

const keyOf = (part: Part | undefined): string => `${part?.article} ${part?.sentence}`;
