import type { Article, Block, Span } from "../../core/model.ts";
import { contains, cutTo, overlaps, union } from "../../core/span.ts";
import { findPattern, type Search } from "../ui/find-words.ts";

/** A passage that has all that is sought: a sentence, or the sentences of one paragraph that have it together. */
export interface Hit extends Span {
  /** Where the words are that were sought. */
  readonly found: readonly Span[];
  /** What of the article it stands in. */
  readonly kind: Block["kind"];
}

/** An article with its text as it is searched (`foldText`). */
export interface SearchText {
  readonly article: Article;
  readonly folded: string;
}

/**
 * The passages of an article that have all terms of `search`, in order: of each paragraph the sentences that have them
 * all, or, where none does, what lies between the first and the last that have some. Lines that are not text are not
 * searched. O(text + sentences).
 */
export function findHits({ article, folded }: SearchText, { patterns }: Search): readonly Hit[] {
  const found = patterns.map((pattern) => findPattern(folded, pattern));
  if (found.length === 0 || found.some(({ length }) => length === 0)) return [];
  return article.blocks.flatMap((block): readonly Hit[] => {
    if (!found.every((spans) => spans.some((span) => overlaps(span, block)))) return [];
    const inBlock = found.map((spans) => spans.filter((span) => overlaps(span, block)));
    const sentences = article.sentences.filter((sentence) => contains(block, sentence));
    const whole = sentences.filter((sentence) => inBlock.every((spans) => meets(spans, sentence)));
    const some = sentences.filter((sentence) => inBlock.some((spans) => meets(spans, sentence)));
    const [first, last] = [some[0], some.at(-1)];
    if (first === undefined || last === undefined) return [];
    const passages = whole.length > 0 ? whole : [{ start: first.start, end: last.end }];
    return passages.map((passage) => ({
      ...passage,
      kind: block.kind,
      found: union(inBlock.flat().filter((span) => overlaps(span, passage))).map((span) =>
        cutTo(span, passage),
      ),
    }));
  });
}

const meets = (spans: readonly Span[], sentence: Span): boolean =>
  spans.some((span) => overlaps(span, sentence));
