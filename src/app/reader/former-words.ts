import type { Article } from "../../core/model.ts";
import { parseAnchor } from "../../core/selector/anchor.ts";
import { indexWords } from "../../core/selector/index-words.ts";

/** What a passage was when a link to it was made, as far as the link has its words. */
interface Former {
  readonly words: string;
  /** How many words the passage had. */
  readonly length: number;
}

/**
 * The words `quote` that a link carries, if its anchor says that the passage had them: anybody can write others into an
 * address.
 */
export function formerWords(anchor: string | undefined, quote: string | undefined): Former | undefined {
  const fields = parseAnchor(anchor ?? "");
  if (!fields || quote === undefined) return undefined;
  const alone: Pick<Article, "text" | "blocks"> = {
    text: quote,
    blocks: [{ kind: "paragraph", start: 0, end: quote.length }],
  };
  const { initials } = indexWords(alone);
  const { head, offset, length } = fields;
  const own = head.slice(offset, offset + length);
  const isVouched = initials.length > 0 && initials.length <= length && sameStart(initials, own);
  return isVouched ? { words: quote, length } : undefined;
}

const sameStart = (a: string, b: string): boolean =>
  a.length < b.length ? b.startsWith(a) : a.startsWith(b);
