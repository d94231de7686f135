import type { Article, ArticleId, Block } from "../model.ts";

/** An article for tests, one block a line: `# ` begins a title, `~ ` furniture; every `. ` ends a sentence. */
export function articleForTest(id: string, text: string): Article {
  const lines = [...text.matchAll(/[^\n]+/g)];
  const blocks = lines.map((line): Block => {
    const span = { start: line.index, end: line.index + line[0].length };
    if (line[0].startsWith("~ ")) return { ...span, kind: "furniture", reason: "advert" };
    return { ...span, kind: line[0].startsWith("# ") ? "title" : "paragraph" };
  });
  const sentences = blocks
    .filter(({ kind }) => kind !== "furniture")
    .flatMap(({ start, end }) =>
      [...text.slice(start, end).matchAll(/\S.*?(?:[.?!](?=\s)|$)/g)].map((sentence) => ({
        start: start + sentence.index,
        end: start + sentence.index + sentence[0].length,
      })),
    );
  return { id: id as ArticleId, slug: id, label: id, language: "und", text, blocks, sentences };
}
