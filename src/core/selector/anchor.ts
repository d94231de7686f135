import type { Anchor } from "../model.ts";

/** Words before and after a passage that an anchor keeps. */
export const CONTEXT = 3;
/** Words of which an anchor keeps every initial; of longer passages it keeps half as many from each end. */
export const WHOLE = 16;
/** Words kept from each end of a passage longer than `WHOLE`. */
export const END = WHOLE / 2;
/** A passage of fewer words is named by its sentence: so few initials stand in many places. */
export const SHORT = 6;
/** Longer passages are written as this long; above it stand the places of short passages in their sentence. */
export const LONGEST = 1199;

/** What an anchor says. Initials are `a`–`z` and `0`–`9`, one to a word. */
export interface AnchorFields {
  /** Initials of up to `CONTEXT` words before the initials of `head`; fewer where the article begins. */
  readonly before: string;
  /** Initials of the whole stretch or, when there is a `tail`, of its first `END` words. */
  readonly head: string;
  /** Initials of the last `END` words of a passage longer than `WHOLE`. */
  readonly tail?: string;
  readonly after: string;
  /** Words of the passage, at most `LONGEST`. */
  readonly length: number;
  /** Index in `head` of the passage's first word: not 0 only for one shorter than `SHORT`. */
  readonly offset: number;
  /** Words of the article before the stretch, per mille. */
  readonly position: number;
  /** Checksum of the passage's words: two characters. */
  readonly sum: string;
}

/**
 * `before-head[-tail]-after-llppss`: length, position and sum in base 36. At most 40 characters, ASCII, ending in a
 * letter or digit, so that chat programs keep the whole link.
 */
const GRAMMAR =
  /^([0-9a-z]{0,3})-([0-9a-z]{1,16})(?:-([0-9a-z]{8}))?-([0-9a-z]{0,3})-([0-9a-z]{2})([0-9a-z]{2})([0-9a-z]{2})$/;

/** Characters of the longest anchor; checked before the grammar, which is checked before any search. */
const MOST = 40;

/** The anchor that says `fields`; the only maker of the brand. */
export function formatAnchor(fields: AnchorFields): Anchor {
  const { before, head, tail, after, length, offset, position, sum } = fields;
  const size = isShort(fields)
    ? LONGEST + 1 + offset * (SHORT - 1) + (length - 1)
    : Math.min(length, LONGEST);
  const middle = tail === undefined ? head : `${head}-${tail}`;
  return `${before}-${middle}-${after}-${twoDigits(size)}${twoDigits(position)}${sum}` as Anchor;
}

/** What `text` says, or `undefined` when it is no anchor. O(1), whatever `text` is. */
export function parseAnchor(text: string): AnchorFields | undefined {
  const match = text.length <= MOST ? GRAMMAR.exec(text) : null;
  if (!match) return undefined;
  const [, before = "", head = "", tail, after = "", size = "", place = "", sum = ""] = match;
  const number = parseInt(size, 36);
  const position = parseInt(place, 36);
  const rest = number - LONGEST - 1;
  const length = rest < 0 ? number : (rest % (SHORT - 1)) + 1;
  const offset = rest < 0 ? 0 : Math.floor(rest / (SHORT - 1));
  const fields = { before, head, ...(tail !== undefined && { tail }), after, length, offset, position, sum };
  return position <= 1000 && isConsistent(fields, rest >= 0) ? fields : undefined;
}

const isShort = ({ length }: AnchorFields): boolean => length < SHORT;

function isConsistent({ head, tail, length, offset }: AnchorFields, short: boolean): boolean {
  if (tail !== undefined) return !short && head.length === END && length > WHOLE;
  if (short) return offset + length <= head.length;
  return length >= SHORT && length === head.length;
}

/** 0 to 1295 as two base-36 digits. */
export const twoDigits = (value: number): string => value.toString(36).padStart(2, "0");
