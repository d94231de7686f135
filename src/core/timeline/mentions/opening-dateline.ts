import type { Span } from "../../model.ts";

/**
 * Where the dateline ends in whose midst the date at `at` stands, when `block` opens with one: a place before it or
 * nothing, a dash or an agency and a dash after it (“PORT ELLEN, June 2 (Wire) –”). `undefined` when there is none.
 */
export function datelineEnd(text: string, block: Span, at: Span): number | undefined {
  const before = text.slice(block.start, at.start);
  const [after] = /^\.?\s?(?:\([^()]{2,40}\)\s?)?[—–:-]+\s/u.exec(text.slice(at.end, at.end + 60)) ?? [];
  // Without a place only the agency shows that it is one: “March 3 (Wire) –”.
  const isDateline = /^\p{Lu}[^.!?]{0,50},\s$/u.test(before) || (before === "" && after?.includes("("));
  return after !== undefined && isDateline ? at.end + after.length : undefined;
}
