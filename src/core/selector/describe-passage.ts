import type { Anchor, Article, Span } from "../model.ts";
import { firstEndingAfter, overlaps } from "../span.ts";
import { CONTEXT, END, formatAnchor, LONGEST, SHORT, WHOLE } from "./anchor.ts";
import { checksum, indexWords, type WordIndex } from "./index-words.ts";

/**
 * A name for the words under `span` that survives edits: `resolveAnchor` finds them again. The passage is widened to
 * whole words of the reading text; where it has none, the next word stands for it.
 *
 * After “Emphasis” of The New York Times (2011), which named a paragraph by the initials of two sentences.
 */
export const describePassage = (article: Article, span: Span): Anchor =>
  describeWords(article, indexWords(article), span);

/** `describePassage` of each of `spans`; the article's words are split once. */
export function describePassages(article: Article, spans: readonly Span[]): readonly Anchor[] {
  const index = indexWords(article);
  return spans.map((span) => describeWords(article, index, span));
}

function describeWords(article: Article, index: WordIndex, span: Span): Anchor {
  const { initials, words } = index;
  const [first, last] = wordsOf(index, span);
  const length = last - first;
  const [from, to] = length < SHORT ? sentenceAround(article, index, first, last) : [first, last];
  const whole = to - from <= WHOLE;
  return formatAnchor({
    before: initials.slice(Math.max(0, from - CONTEXT), from),
    // An article without a word: an anchor that stands nowhere.
    head: initials.slice(from, whole ? to : from + END) || "0",
    ...(!whole && { tail: initials.slice(to - END, to) }),
    after: initials.slice(to, to + CONTEXT),
    length: Math.min(Math.max(length, 1), LONGEST),
    offset: first - from,
    position: Math.floor((1000 * from) / Math.max(1, words.length)),
    sum: checksum(index, first, last),
  });
}

/** First word of `span` and the one after its last; the next word (or the article's last) where it has none. */
function wordsOf(index: WordIndex, { start, end }: Span): readonly [first: number, last: number] {
  const count = index.words.length;
  const first = Math.min(firstEndingAfter(index.words, start), Math.max(0, count - 1));
  const at = firstEndingAfter(index.words, end);
  const last = (index.words[at]?.start ?? Infinity) < end ? at + 1 : at;
  return [first, Math.min(Math.max(last, first + 1), count)];
}

/** Words of the sentences that hold words `first` to `last`, at most `WHOLE` of them, those nearest the passage. */
function sentenceAround(
  { sentences }: Article,
  index: WordIndex,
  first: number,
  last: number,
): readonly [from: number, to: number] {
  const passage = { start: index.words[first]?.start ?? 0, end: index.words[last - 1]?.end ?? 0 };
  const around = sentences.filter((sentence) => overlaps(sentence, passage));
  const stretch = { start: around[0]?.start ?? passage.start, end: around.at(-1)?.end ?? passage.end };
  const [begin, finish] = wordsOf(index, stretch);
  const [opening, closing] = [Math.min(begin, first), Math.max(finish, last)];
  const spare = Math.floor((WHOLE - (last - first)) / 2);
  const from = Math.max(opening, Math.min(first - spare, closing - WHOLE));
  return [from, Math.min(closing, from + WHOLE)];
}
