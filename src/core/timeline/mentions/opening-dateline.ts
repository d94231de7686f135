import type { Span } from "../../model.ts";

/** Where an agency in brackets ends, with the place before it and the dash after: “PORT ELLEN (Wire) –”. */
export function agencyEnd(text: string, block: Span): number | undefined {
  const opening = text.slice(block.start, Math.min(block.end, block.start + LONGEST_DATELINE));
  const found = /^(?:\p{Lu}[\p{Lu} ,.'’-]*\s)?\(\p{Lu}[\p{L} .&'’-]+\)\s?[—–-]+\s/u.exec(opening)?.[0];
  return found === undefined ? undefined : block.start + found.length;
}

/** In UTF-16 units. */
const LONGEST_DATELINE = 80;

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
