import type { Article } from "../model.ts";
import { makeArticle, type Particulars } from "./make-article.ts";

/** `makeArticle` of `lines`, the first of which is the title unless it is the only one. */
export function makeReport(lines: readonly string[], about?: Particulars): Article {
  const [first = "", ...rest] = lines;
  return makeArticle(rest.length === 0 ? first : [`# ${first}`, ...rest].join("\n"), about);
}
