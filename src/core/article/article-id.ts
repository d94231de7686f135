import type { ArticleId, Seed } from "../model.ts";

/** The file name without `.txt`, which is what an article is known by; the only maker of the brand. */
export const articleId = (seed: Seed): ArticleId => seed.name.replace(/\.txt$/i, "") as ArticleId;
