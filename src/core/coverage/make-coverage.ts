import type { Alignment, Article, ArticleId, Block, Passage, Span } from "../model.ts";
import { slice } from "../span.ts";
import type { Claim } from "./find-claims.ts";

/** Articles named a, b, … for tests, each one paragraph; a sentence ends at a full stop before a space. */
export const makeArticles = (...texts: readonly string[]): readonly Article[] =>
  texts.map((text, number): Article => {
    const id = String.fromCodePoint(97 + number);
    const blocks: readonly Block[] = [{ kind: "paragraph", start: 0, end: text.length }];
    const sentences = Array.from(text.matchAll(/\S.*?\.(?=\s|$)/gu), ({ 0: words, index }): Span => ({
      start: index,
      end: index + words.length,
    }));
    return { id: id as ArticleId, slug: id, label: id, language: "en", text, blocks, sentences };
  });

/** An alignment of the places where two articles have these words; `agree` are words that both sides have. */
export function align(
  articles: readonly Article[],
  [left, here]: readonly [string, string],
  [right, there]: readonly [string, string],
  { score = 0.9, common = false, agree = [] as readonly string[] } = {},
): Alignment {
  const sides = { left: passage(articles, left, here), right: passage(articles, right, there) };
  return {
    ...sides,
    kind: "edited",
    score,
    common,
    readings: agree.map((words) => ({
      kind: "agreement",
      left: within(articles, sides.left, words),
      right: within(articles, sides.right, words),
    })),
    evidence: { run: 5, words: 5, carriers: [] },
  };
}

function passage(articles: readonly Article[], id: string, words: string): Passage {
  const start = textOf(articles, id).indexOf(words);
  if (start < 0) throw new Error(`“${words}” is not in ${id}`);
  return { article: id as ArticleId, start, end: start + words.length };
}

function within(articles: readonly Article[], { article, start }: Passage, words: string): Span {
  const at = textOf(articles, article).indexOf(words, start);
  if (at < 0) throw new Error(`“${words}” is not in ${article}`);
  return { start: at, end: at + words.length };
}

const textOf = (articles: readonly Article[], id: string): string =>
  articles.find((article) => article.id === id)?.text ?? "";

/** A claim as a reader sees it: “a: sentence” for each of its sentences. */
export const readClaim = (articles: readonly Article[], { sentences }: Claim): readonly string[] =>
  sentences.map((sentence) => `${sentence.article}: ${slice(textOf(articles, sentence.article), sentence)}`);
