import type { Article } from "../model.ts";
import type { AnchorFields } from "./anchor.ts";
import { indexWords, type WordIndex } from "./index-words.ts";

/**
 * The words `quote` that a link carries, if its anchor says that the passage began with them: anybody can write others
 * into an address.
 */
export function vouchedWords(
  { head, offset, length }: AnchorFields,
  quote: string | undefined,
): WordIndex | undefined {
  if (quote === undefined) return undefined;
  const alone: Pick<Article, "text" | "blocks"> = {
    text: quote,
    blocks: [{ kind: "paragraph", start: 0, end: quote.length }],
  };
  const index = indexWords(alone);
  const own = head.slice(offset, offset + length);
  const { initials } = index;
  const isVouched = initials.length > 0 && initials.length <= length && sameStart(initials, own);
  return isVouched ? index : undefined;
}

const sameStart = (a: string, b: string): boolean =>
  a.length < b.length ? b.startsWith(a) : a.startsWith(b);
