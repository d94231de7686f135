import { articleIdOfFile } from "../../core/article/article-id.ts";
import { readArticles } from "../../core/article/read-articles.ts";
import { readRawArticle } from "../../core/article/read-raw-article.ts";
import type { Article } from "../../core/model.ts";
import { showSeed } from "../seeds/read-html.ts";
import { readSeed } from "../seeds/read-seeds.ts";
import { report, type ExitCode, type Terminal } from "./terminal.ts";

/** Reads files as articles, each once, however often it is asked for. */
export interface ArticleOpener {
  /** The article in `file`, a path as the user wrote it; absent, and complained of, when there is none. */
  readonly open: (file: string) => Promise<Article | undefined>;
  /** 1 when some file so far was bad. */
  readonly exitCode: () => ExitCode;
}

/** With `raw`, a whole file is one article's body; without, furniture and metadata are told apart. */
export function articleOpener(terminal: Terminal, raw: boolean): ArticleOpener {
  const opened = new Map<string, Promise<Article | undefined>>();
  let worst: ExitCode = 0;

  async function read(file: string): Promise<Article | undefined> {
    const { seed, problems } = await readSeed(terminal.resolve(file), file);
    const { articles, problems: found } =
      seed && !raw ? readArticles([showSeed(seed)]) : { articles: [], problems: [] };
    if (report([...problems, ...found], terminal) === 1) worst = 1;
    const [article] = seed && raw ? [readRawArticle(seed)] : articles;
    return article && { ...article, id: articleIdOfFile(file) };
  }

  return {
    exitCode: () => worst,
    open: (file) => {
      const article = opened.get(file) ?? read(file);
      opened.set(file, article);
      return article;
    },
  };
}
