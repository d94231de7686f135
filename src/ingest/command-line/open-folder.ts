import path from "node:path";

import { articleId } from "../../core/article/article-id.ts";
import { readArticles } from "../../core/article/read-articles.ts";
import { readRawArticle } from "../../core/article/read-raw-article.ts";
import type { Article, ArticleId, Passage } from "../../core/model.ts";
import { inFolder } from "../format-problem.ts";
import { readSeeds, type Seeds } from "../seeds/read-seeds.ts";
import { passageQuoter, type QuotedPassage } from "./quote-passages.ts";
import { report, type ExitCode, type Terminal } from "./terminal.ts";

/** The articles of a folder of seeds. */
export interface OpenFolder {
  readonly articles: readonly Article[];
  /** The path of an article's file, beginning with the folder as the user wrote it. */
  readonly fileOf: (id: ArticleId) => string;
  readonly quote: (passage: Passage) => QuotedPassage;
  /** 1 when some file was bad; it has been complained of. */
  readonly exitCode: ExitCode;
}

/** Every seed of `folder` as an article; with `raw`, its whole text as the body. */
export async function openFolder(folder: string, raw: boolean, terminal: Terminal): Promise<OpenFolder> {
  const { seeds, problems } = await readFolder(folder, terminal, raw);
  const read = raw ? { articles: seeds.map(readRawArticle), problems: [] } : readArticles(seeds);
  const files = new Map(seeds.map((seed) => [articleId(seed), seed.name]));
  const fileOf = (id: ArticleId): string => path.join(folder, files.get(id) ?? id);
  return {
    articles: read.articles,
    fileOf,
    quote: passageQuoter(read.articles, fileOf),
    exitCode: report(
      [...problems, ...read.problems].map((problem) => inFolder(folder, problem)),
      terminal,
    ),
  };
}

/** The seeds of a folder that the user named; with `raw`, HTML as it stands. */
export const readFolder = (folder: string, terminal: Terminal, raw = false): Promise<Seeds> =>
  readSeeds(terminal.resolve(folder), raw);
