import type { Span } from "../model.ts";

/**
 * Where the dateline ends in whose midst the date at `at` stands, when `block` opens with one: a place before it, a
 * dash or an agency and a dash after it (“PORT ELLEN, June 2 (Wire) –”). `undefined` when there is none.
 */
export function datelineEnd(text: string, block: Span, at: Span): number | undefined {
  const before = text.slice(block.start, at.start);
  const [after] = /^\.?\s?(?:\([^()]{2,40}\)\s?)?[—–:-]+\s/u.exec(text.slice(at.end, at.end + 60)) ?? [];
  return after !== undefined && /^\p{Lu}[^.!?]{0,50},\s$/u.test(before) ? at.end + after.length : undefined;
}
