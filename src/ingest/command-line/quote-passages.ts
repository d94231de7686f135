import type { Article, ArticleId, Passage } from "../../core/model.ts";
import { slice } from "../../core/span.ts";
import { onOneLine } from "./quote.ts";

/** A passage as the command line prints it: by its file, with its words. */
export interface QuotedPassage {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Quotes passages of `articles`, whose files `fileOf` names. */
export function passageQuoter(
  articles: readonly Article[],
  fileOf: (id: ArticleId) => string,
): (passage: Passage) => QuotedPassage {
  const texts = new Map<ArticleId, string>(articles.map(({ id, text }) => [id, text]));
  return ({ article, start, end }) => ({
    file: fileOf(article),
    start,
    end,
    text: slice(texts.get(article) ?? "", { start, end }),
  });
}

/** For people: whose words, on one line. */
export const formatQuoted = ({ file, text }: Pick<QuotedPassage, "file" | "text">): string =>
  `${file}: ${onOneLine(text)}`;
