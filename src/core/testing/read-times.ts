import { slice } from "../span.ts";
import { tagTimes } from "../timeline/times/tag-times.ts";
import { makeArticle } from "./make-article.ts";

/** A Friday. */
export const FRIDAY = "2019-11-08";

/** `words = value` of each expression of time in `text`, read in an article published on `FRIDAY` or `published`. */
export function readTimes(text: string, published: string | undefined = FRIDAY, language = "en"): string {
  const article = makeArticle(text, { language, ...(published && { published }) });
  return tagTimes(article)
    .map((time) => `${slice(text, time)} = ${time.value}`)
    .join("; ");
}
