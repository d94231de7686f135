import type { Article } from "../../core/model.ts";
import { formatPublished } from "./format-date.ts";

/**
 * Words as they are cited: “They fled.” (Ines Roth, “Dam breaks”, The Post, 4 March 2019) https://… What is not known is
 * left out.
 */
export function formatCitation(
  words: string,
  { author, label, source, published }: Pick<Article, "author" | "label" | "source" | "published">,
  address: string,
): string {
  const whose = [author, `“${label}”`, source, published && formatPublished(published)].filter(
    (part) => part !== undefined,
  );
  return `“${words.replaceAll(/\s+/g, " ").trim()}” (${whose.join(", ")}) ${address}`;
}
