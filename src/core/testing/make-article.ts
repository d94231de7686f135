import { splitSentences } from "../article/pieces/split-sentences.ts";
import { parseEdtf } from "../edtf.ts";
import type { Article, ArticleId, Block } from "../model.ts";
import { slice } from "../span.ts";

/** What a test says of an article beside its words; without an id it is “a”, and in English. */
export interface Particulars {
  readonly id?: string;
  readonly language?: string;
  readonly published?: string;
}

/** An article for tests, a block a line: `# ` begins its title, `~ ` an advert, and every other line is a paragraph. */
export function makeArticle(text: string, about: Particulars = {}): Article {
  const { id = "a", language = "en", published } = about;
  const blocks = Array.from(text.matchAll(/[^\n]+/gu), ({ 0: line, index }): Block => {
    const end = index + line.length;
    if (line.startsWith("~ ")) return { start: index, end, kind: "furniture", reason: "advert" };
    if (line.startsWith("# ")) return { start: index + 2, end, kind: "title" };
    return { start: index, end, kind: "paragraph" };
  });
  const title = blocks.find(({ kind }) => kind === "title");
  const value = published === undefined ? undefined : parseEdtf(published);
  return {
    id: id as ArticleId,
    slug: id,
    label: title ? slice(text, title) : id,
    language,
    text,
    blocks,
    sentences: blocks
      .filter(({ kind }) => kind !== "furniture")
      .flatMap((block) => splitSentences(text, block)),
    ...(value && { published: { value, how: "stated" } }),
  };
}

/** Articles named a, b, … for tests, each made by `makeArticle`. */
export const makeArticles = (...texts: readonly string[]): readonly Article[] =>
  texts.map((text, number) => makeArticle(text, { id: String.fromCodePoint(97 + number) }));

/** The same, published on `days`; of one without a day it is not known when. */
export const makeDatedArticles = (texts: readonly string[], days: readonly string[]): readonly Article[] =>
  texts.map((text, number) => {
    const published = days[number];
    return makeArticle(text, {
      id: String.fromCodePoint(97 + number),
      ...(published !== undefined && { published }),
    });
  });
