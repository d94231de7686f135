import type { Alignment, Article, Passage, Span } from "../model.ts";
import { firstEndingAfter, lengthOf, meet, trim } from "../span.ts";
import { isUnspaced } from "../text/words.ts";

/** A stretch of one sentence, named by the numbers of the article and of the sentence in it. */
export interface Part extends Span {
  readonly article: number;
  readonly sentence: number;
}

/** Two sentences of different articles, by what they have in common. */
export interface SentencePair {
  readonly left: Part;
  readonly right: Part;
  /** Of the alignment that brings them together, 0..1. */
  readonly score: number;
  /** Whether they say the same but for what they give of it: neither can speak for the other. */
  readonly opposed?: true;
}

/**
 * Sentences of different articles that `alignments` bring together, by position. Where an alignment runs over several
 * sentences, its readings tell which goes with which. Common phrases and repeats within an article bring none together.
 * O(alignments · (log sentences + readings)).
 */
export function pairSentences(
  articles: readonly Article[],
  alignments: readonly Alignment[],
): readonly SentencePair[] {
  const numbers = new Map(articles.map(({ id }, number) => [id, number]));
  const partsOf = (passage: Passage): readonly Part[] => {
    const number = numbers.get(passage.article) ?? -1;
    const article = articles[number];
    const parts = cutBySentence(article?.sentences ?? [], passage);
    return parts.map((part) => ({ article: number, ...part }));
  };
  const pairs = alignments
    .filter(({ common, left, right }) => !common && left.article !== right.article)
    .flatMap((alignment) => pairParts(alignment, partsOf(alignment.left), partsOf(alignment.right)));
  const wholeWords = (part: Part): Part => {
    const article = articles[part.article];
    return article ? { ...part, ...widenToWords(article, part) } : part;
  };
  return joinSamePairs(pairs).map(({ left, right, score }) => ({
    left: wholeWords(left),
    right: wholeWords(right),
    score,
  }));
}

const LETTER = /[\p{L}\p{M}\p{N}]/u;

/** `part` with the rest of the words that it cuts, and without the white space at its ends. */
function widenToWords({ text, sentences }: Article, part: Part): Span {
  const sentence = sentences[part.sentence] ?? part;
  const { start, end } = trim(text, part);
  const inWord = (at: number): boolean =>
    LETTER.test(text.charAt(at - 1)) && LETTER.test(text.charAt(at)) && !isUnspaced(text.charAt(at));
  let [from, to] = [start, end];
  while (from > sentence.start && inWord(from)) from--;
  while (to < sentence.end && inWord(to)) to++;
  return { start: from, end: to };
}

/** What each sentence that meets `passage` has of it. */
function cutBySentence(
  sentences: readonly Span[],
  passage: Span,
): readonly (Span & { readonly sentence: number })[] {
  const parts: (Span & { readonly sentence: number })[] = [];
  for (let number = firstEndingAfter(sentences, passage.start); number < sentences.length; number++) {
    const sentence = sentences[number];
    if (!sentence || sentence.start >= passage.end) break;
    const start = Math.max(sentence.start, passage.start);
    parts.push({ sentence: number, start, end: Math.min(sentence.end, passage.end) });
  }
  return parts;
}

function pairParts(
  alignment: Alignment,
  lefts: readonly Part[],
  rights: readonly Part[],
): readonly SentencePair[] {
  const { score } = alignment;
  const [left, right] = [lefts[0], rights[0]];
  if (!left || !right) return [];
  if (lefts.length === 1 && rights.length === 1) return [{ left, right, score }];
  const agreed = agreements(alignment, lefts, rights);
  return agreed
    .filter(({ left, right, units }) => units >= LEAST_AGREED * Math.min(lengthOf(left), lengthOf(right)))
    .filter((pair) => isBest(pair, agreed, "left") || isBest(pair, agreed, "right"))
    .map(({ left, right }) => ({ left, right, score }));
}

/**
 * Of an alignment over several sentences, two go together when this much of the shorter stretch is wording in common:
 * a word here and there may belong to any of them.
 */
const LEAST_AGREED = 0.35;

interface Agreed {
  readonly left: Part;
  readonly right: Part;
  /** Units of wording that the two parts have in common. */
  readonly units: number;
}

/** The sentences whose words agree, each pair as far as its agreements reach. */
function agreements(
  { readings }: Alignment,
  lefts: readonly Part[],
  rights: readonly Part[],
): readonly Agreed[] {
  const found = new Map<string, Agreed>();
  for (const { kind, left: here, right: there } of readings) {
    if (kind !== "agreement") continue;
    for (const left of lefts.filter((part) => meet(part, here) > 0)) {
      for (const right of rights.filter((part) => meet(part, there) > 0)) {
        const piece = agreeing(left, right, here, there);
        if (piece.units <= 0) continue;
        const key = `${left.sentence} ${right.sentence}`;
        const before = found.get(key);
        found.set(key, before ? joinAgreed(before, piece) : piece);
      }
    }
  }
  return [...found.values()];
}

/** What `left` and `right` have of an agreement; `units` is not positive when they have none of it in common. */
function agreeing(left: Part, right: Part, here: Span, there: Span): Agreed {
  // The same words: what is so far from an end on one side is as far from it on the other.
  const before = Math.max(left.start - here.start, right.start - there.start, 0);
  const after = Math.max(here.end - left.end, there.end - right.end, 0);
  return {
    left: { ...left, start: here.start + before, end: here.end - after },
    right: { ...right, start: there.start + before, end: there.end - after },
    units: lengthOf(here) - before - after,
  };
}

const joinAgreed = (a: Agreed, b: Agreed): Agreed => ({
  left: hull(a.left, b.left),
  right: hull(a.right, b.right),
  units: a.units + b.units,
});

const hull = (a: Part, b: Part): Part => ({
  ...a,
  start: Math.min(a.start, b.start),
  end: Math.max(a.end, b.end),
});

/** Whether no other partner has more in common with the sentence on `side` of `pair`. */
const isBest = (pair: Agreed, all: readonly Agreed[], side: "left" | "right"): boolean =>
  all.every((other) => other[side].sentence !== pair[side].sentence || other.units <= pair.units);

/** A name for the two sentences of a pair. */
export const sentencesKey = ({ left, right }: Pick<SentencePair, "left" | "right">): string =>
  `${left.article} ${left.sentence} ${right.article} ${right.sentence}`;

/** One pair for any two sentences, as far as all that brings them together reaches. */
export function joinSamePairs(pairs: readonly SentencePair[]): readonly SentencePair[] {
  const joined = new Map<string, SentencePair>();
  for (const pair of pairs) {
    const { left, right, score } = pair;
    const key = sentencesKey(pair);
    const before = joined.get(key);
    joined.set(
      key,
      before
        ? {
            left: hull(before.left, left),
            right: hull(before.right, right),
            score: Math.max(before.score, score),
            ...((pair.opposed ?? before.opposed) && { opposed: true }),
          }
        : pair,
    );
  }
  return [...joined.values()].toSorted(
    (x, y) => compareParts(x.left, y.left) || compareParts(x.right, y.right),
  );
}

const compareParts = (a: Part, b: Part): number => a.article - b.article || a.sentence - b.sentence;
