import type { ArticleId, Seed } from "../model.ts";

/** Endings of the files that are articles: text, Markdown, and saved web pages. */
export const SEED_ENDING = /\.(?:txt|md|markdown|x?html?)$/i;

/** The file name without its ending, which is what an article of a folder is known by. */
export const articleId = (seed: Seed): ArticleId => seed.name.replace(SEED_ENDING, "") as ArticleId;

/** The path as the user wrote it, by which a file that is opened by itself is known: another file has another. */
export const articleIdOfFile = (file: string): ArticleId => file as ArticleId;
