import type { Article } from "../../core/model.ts";
import { formatPublished } from "./format-date.ts";

/**
 * Words as they are cited: “They fled.” (Ines Roth, “Dam breaks”, The Post, 4 March 2019) https://… What is not known is
 * left out, and so is a date that the article does not give.
 */
export function formatCitation(
  words: string,
  { author, label, source, published }: Pick<Article, "author" | "label" | "source" | "published">,
  address: string,
): string {
  const date = published?.how === "stated" ? formatPublished(published) : undefined;
  const whose = [author, `“${label}”`, source, date].filter((part) => part !== undefined);
  return `“${quoteWithin(words.replaceAll(/\s+/g, " ").trim())}” (${whose.join(", ")}) ${address}`;
}

/** Quotations within a quotation have single marks. */
const quoteWithin = (words: string): string =>
  words.replaceAll(/“|(?<=^|[\s([])"(?=\S)/g, "‘").replaceAll(/["”]/g, "’");
