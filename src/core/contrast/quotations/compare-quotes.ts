import { groupBy, groupByEach } from "../../group-by.ts";
import type { Difference } from "../words/align-words.ts";
import { conceptOf } from "../words/concept-of.ts";
import { countContent, isTelling } from "../words/is-content.ts";
import { readNumeral } from "../words/read-numbers.ts";
import { stemWord } from "../words/stem-word.ts";
import { alignQuotes } from "./align-quotes.ts";
import type { Quote } from "./read-quotes.ts";
import { haveOneSpeaker, type SpokenQuote } from "./read-spoken-quotes.ts";
import { shareGist } from "./share-gist.ts";

/** Words in a row, and content words, that two quotations of one saying share at least. */
const LEAST = { run: 4, content: 3 };
/**
 * Share of the shorter quotation's words that the other has too, in order. Two content words are enough where almost
 * all of it is the same.
 */
const SHARE = { some: 0.6, most: 0.8 };

/** Words of a quotation that stand in another as they are, for it to be that one whoever says it. */
const WHOLE = 6;

/** How a wording differs from another of the same saying, inside the quotation marks. */
export type WordingChange = "words dropped" | "verb changed" | "another number" | "other words";

/** What sets two quotations of one saying apart: the differences that change it, and in a word what they are. */
export interface QuoteComparison {
  readonly differences: readonly Difference[];
  /** Absent when the one is the other, or a part of it. */
  readonly change?: WordingChange;
}

/**
 * Compares two quotations word by word; `undefined` when they are not one saying. Those of one speaker are with fewer
 * words in common.
 */
export function compareQuotes(left: SpokenQuote, right: SpokenQuote): QuoteComparison | undefined {
  const { common, run, differences } = alignQuotes(left.words, right.words);
  const shorter = Math.min(left.words.length, right.words.length);
  const share = common.length / shorter;
  const content = countContent(common) + (share > SHARE.most ? 1 : 0);
  if (isOtherNumber(differences, common)) return { differences, change: "another number" };
  const isOne = haveOneSpeaker(left, right);
  const isWhole = run === shorter && (isOne || run >= WHOLE) && common.some(isTelling);
  const isNear = isOne && run >= LEAST.run && share >= SHARE.most && common.some(isTelling);
  const isLike = run >= LEAST.run && content >= LEAST.content && share >= SHARE.some;
  if (!isWhole && !isNear && !isLike) {
    const isRetold = isOne && left.article !== right.article && shareGist(left.text, right.text);
    return isRetold ? { differences, change: "other words" } : undefined;
  }
  const changes = differences.filter((difference) => isChange(difference, left, right));
  if (changes.length === 0) return { differences };
  const replaced = changes.filter((change) => change.left.length > 0 && change.right.length > 0);
  if (replaced.length === 0) return { differences, change: "words dropped" };
  const verbs = replaced.every((change) => isVerb(change, left, right));
  return { differences, change: verbs ? "verb changed" : "other words" };
}

/** Whether all the words are the same but a number: “We had twenty minutes” and “We had twenty-five minutes”. */
const isOtherNumber = (differences: readonly Difference[], common: readonly string[]): boolean =>
  common.length >= LEAST.run &&
  differences.length === 1 &&
  differences.every(
    ({ left, right }) =>
      [left, right].flat().every((word) => readNumeral([word]) !== undefined) &&
      left.length + right.length > 0,
  );

/** Quotations with the same words that one is paired with at most, the next ones: they pair with those after them. */
const MOST = 40;

/**
 * Pairs that may be one saying, each once: of one speaker with a telling word in common, or of anybody with three words
 * in a row. Of equal quotations in one article, the first.
 */
export function likeQuotes<Q extends SpokenQuote>(quotes: readonly Q[]): readonly (readonly [Q, Q])[] {
  const distinct = Array.from(
    groupBy(quotes, ({ article, words }) => `${article} ${words.join(" ")}`).values(),
  ).flatMap(([first]) => (first ? [first] : []));
  const order = new Map(distinct.map((quote, i) => [quote, i]));
  const pairs = new Map<number, readonly [Q, Q]>();
  for (const group of groupByEach(distinct, gramsOf).values()) {
    group.forEach((left, i) => {
      for (const right of group.slice(i + 1, i + 1 + MOST)) {
        const key = (order.get(left) ?? 0) * distinct.length + (order.get(right) ?? 0);
        if (left !== right) pairs.set(key, [left, right]);
      }
    });
  }
  return Array.from(pairs.values());
}

/** Its runs of three words; and, where its speaker has a name, the name with each word that tells. */
const gramsOf = ({ words, speaker }: SpokenQuote): readonly string[] => [
  ...words.slice(2).map((_, i) => words.slice(i, i + 3).join(" ")),
  ...words
    .filter((word) => speaker?.isNamed && isTelling(word))
    .map((word) => `${speaker?.name}: ${conceptOf(word)}`),
];

/** Without these a saying is its own opposite, whatever marks the cut. */
const NEGATION = /^(?:not|never|no|cannot|nor|neither|nobody|nothing|hardly|without)$/u;

function isChange({ left, right, atEdge }: Difference, one: Quote, other: Quote): boolean {
  if (left.length === 0 || right.length === 0) {
    // Quoting begins and ends where the writer likes; a gap may be marked as one.
    const shorter = left.length === 0 ? one : other;
    if (!atEdge && [...left, ...right].some((word) => NEGATION.test(word))) return true;
    return !atEdge && !shorter.marked && [...left, ...right].some(isTelling);
  }
  if (one.marked || other.marked) return false;
  if (atEdge && ![left, right].every((words) => words.some(isTelling))) return false;
  return stemsOf(left) !== stemsOf(right);
}

const stemsOf = (words: readonly string[]): string => words.filter(isTelling).map(stemWord).join(" ");

/** Words that a verb follows: it is told from them, not from a list of verbs. */
const BEFORE_VERB =
  /^(?:i|we|you|they|he|she|it|who|will|would|shall|should|can|could|may|might|must|not|did|do|does)$/u;
const MODAL = /^(?:will|would|shall|should|can|could|may|might|must|have|has|had|to|not|never|always)$/u;

/** Whether each side puts one lower-case word, modals left out, where a verb stands. */
function isVerb({ left, right, from: [i, j] }: Difference, one: Quote, other: Quote): boolean {
  const before = [one.words[i - 1], other.words[j - 1], left.at(-2), right.at(-2)];
  const [a, b] = [left, right].map((words) => words.filter((word) => !MODAL.test(word)));
  return (
    a?.length === 1 &&
    b?.length === 1 &&
    BEFORE_VERB.test(before.find((word) => word !== undefined) ?? "") &&
    ![...a, ...b].some((word) => word.endsWith("ly"))
  );
}
