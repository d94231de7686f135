import type { Alignment, Article, ArticleId, Passage, Span } from "../model.ts";

/** For tests: an alignment of the places where two articles have these words; `agree` are words that both sides have. */
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
