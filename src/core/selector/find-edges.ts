import { isRead, type Span } from "../model.ts";
import { firstEndingAfter } from "../span.ts";
import type { WordIndex } from "./index-words.ts";
import type { Source } from "./resolve-anchor.ts";

/** A word at which a clause begins, or the number of words. */
export interface Edge {
  readonly at: number;
  readonly isSentence: boolean;
  readonly isBlock: boolean;
}

/** A line's end, or punctuation but for an apostrophe or a hyphen. */
const MARK = /[^ \p{L}\p{M}\p{N}'’-]/u;

/** Where clauses, sentences and blocks of the reading text begin, and its end, in order. O(text). */
export function findEdges({ blocks, sentences }: Source, { text, words }: WordIndex): readonly Edge[] {
  const wordAt = ({ start }: Span): number => firstEndingAfter(words, start);
  const blockStarts = new Set([...blocks.filter(isRead).map(wordAt), words.length]);
  const sentenceStarts = new Set(sentences.map(wordAt));
  return [...words.keys(), words.length].flatMap((at) => {
    const isBlock = blockStarts.has(at);
    const isSentence = isBlock || sentenceStarts.has(at);
    const isClause = isSentence || MARK.test(text.slice(words[at - 1]?.end, words[at]?.start));
    return isClause ? [{ at, isSentence, isBlock }] : [];
  });
}
