import { conceptOf } from "../words/concept-of.ts";
import { foldWords } from "../words/fold-words.ts";
import { isTelling } from "../words/is-content.ts";

/** What a little word counts beside one that tells something; a name is what is spoken of, and not what is said of it. */
const LITTLE = 0.25;
/** Least telling words in common, in order, and share of the lighter sentence's weight that they and the little ones have. */
const LEAST = { telling: 2, share: 0.55 };
/** Telling words in common, and share of the lesser quotation's, that tell of one saying in whatever order. */
const ANY_ORDER = { telling: 3, share: 0.6 };
/** Sentences of fewer words are said by everybody: “I do not know.” */
const LEAST_WORDS = 4;

/** Letters of most words that only join others, in languages of which there is no list. */
const SHORT = 3;

interface Weighed {
  readonly stem: string;
  readonly weight: number;
}

/**
 * Whether two quotations of one speaker say the same, in words of the writers' own: most of the telling words are the
 * same, or those of one sentence, in order. Two statements about one thing share its name and little else. O(words²).
 */
export function shareGist(left: string, right: string): boolean {
  const others = sentencesOf(right);
  return (
    shareTelling(weigh(left), weigh(right)) ||
    sentencesOf(left).some((one) => others.some((other) => sayTheSame(one, other)))
  );
}

function shareTelling(left: readonly Weighed[], right: readonly Weighed[]): boolean {
  const [one, other] = [tellingOf(left), tellingOf(right)];
  const common = Array.from(one).filter((stem) => other.has(stem)).length;
  return common >= ANY_ORDER.telling && common >= ANY_ORDER.share * Math.min(one.size, other.size);
}

const tellingOf = (words: readonly Weighed[]): ReadonlySet<string> =>
  new Set(words.flatMap(({ stem, weight }) => (weight === 1 ? [stem] : [])));

const sentencesOf = (quoted: string): readonly (readonly Weighed[])[] =>
  quoted
    .split(/(?<=\p{L}{2}[.!?…])\s+/u)
    .map(weigh)
    .filter((sentence) => sentence.length >= LEAST_WORDS);

function weigh(sentence: string): readonly Weighed[] {
  const names = new Set(
    Array.from(sentence.matchAll(/(?<=[\p{L}\p{N},;]\s)\p{Lu}[\p{L}\p{M}]+/gu), ([name]) =>
      name.toLowerCase(),
    ),
  );
  return foldWords(sentence).map((word) => {
    const isLittle = !isTelling(word) || word.length <= SHORT || names.has(word);
    return { stem: isLittle ? word : conceptOf(word), weight: isLittle ? LITTLE : 1 };
  });
}

function sayTheSame(one: readonly Weighed[], other: readonly Weighed[]): boolean {
  const common = heaviestCommon(one, other);
  const lighter = Math.min(weightOf(one), weightOf(other));
  return tellingOf(common).size >= LEAST.telling && weightOf(common) >= LEAST.share * lighter;
}

const weightOf = (words: readonly Weighed[]): number => words.reduce((sum, { weight }) => sum + weight, 0);

/** The heaviest of the common subsequences of two lists of words. */
function heaviestCommon(one: readonly Weighed[], other: readonly Weighed[]): readonly Weighed[] {
  const width = other.length + 1;
  const weights = new Float64Array((one.length + 1) * width);
  const at = (i: number, j: number): number => weights[i * width + j] ?? 0;
  for (let i = one.length - 1; i >= 0; i--) {
    for (let j = other.length - 1; j >= 0; j--) {
      const both = one[i]?.stem === other[j]?.stem ? at(i + 1, j + 1) + (one[i]?.weight ?? 0) : 0;
      weights[i * width + j] = Math.max(both, at(i + 1, j), at(i, j + 1));
    }
  }
  const common: Weighed[] = [];
  let [i, j] = [0, 0];
  while (i < one.length && j < other.length) {
    const word = one[i];
    if (word && word.stem === other[j]?.stem && at(i, j) === at(i + 1, j + 1) + word.weight) {
      common.push(word);
      i++;
      j++;
    } else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return common;
}
