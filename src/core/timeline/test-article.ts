import { parseEdtf } from "../edtf.ts";
import type { Article, ArticleId, Block, Span } from "../model.ts";
import { slice, trim } from "../span.ts";
import { tagTimes } from "./times/tag-times.ts";

/** What a test says of an article; the first of several lines is its title. */
export interface TestArticle {
  readonly id?: string;
  readonly published?: string;
  readonly language?: string;
}

/** An article of `lines`, one block each, for tests. */
export function testArticle(lines: readonly string[], about: TestArticle = {}): Article {
  const { id = "a", published, language = "en" } = about;
  const blocks: Block[] = [];
  const sentences: Span[] = [];
  const text = lines.join("\n");
  let start = 0;
  for (const line of lines) {
    blocks.push({
      start,
      end: start + line.length,
      kind: start === 0 && lines.length > 1 ? "title" : "paragraph",
    });
    for (const { index, segment } of new Intl.Segmenter(language, { granularity: "sentence" }).segment(line))
      sentences.push(trim(text, { start: start + index, end: start + index + segment.length }));
    start += line.length + 1;
  }
  const value = published === undefined ? undefined : parseEdtf(published);
  return {
    id: id as ArticleId,
    slug: id,
    label: lines[0] ?? "",
    language,
    text,
    blocks,
    sentences,
    ...(value === undefined ? {} : { published: { value, how: "stated" } }),
  };
}

/** A Friday. */
export const FRIDAY = "2019-11-08";

/** `words = value` of each expression of time in `text`, read in an article published on `FRIDAY` or `published`. */
export function readTimes(text: string, published: string | undefined = FRIDAY, language = "en"): string {
  const article = testArticle([text], { language, ...(published ? { published } : {}) });
  return tagTimes(article)
    .map((time) => `${slice(text, time)} = ${time.value}`)
    .join("; ");
}
