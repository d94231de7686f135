import { parseAnchor } from "../../core/selector/anchor.ts";
import { vouchedWords } from "../../core/selector/vouched-words.ts";

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
  const isVouched = fields !== undefined && vouchedWords(fields, quote) !== undefined;
  return isVouched && quote !== undefined ? { words: quote, length: fields.length } : undefined;
}
