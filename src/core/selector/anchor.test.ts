import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { formatAnchor, parseAnchor } from "./anchor.ts";

const initials = (min: number, max: number) =>
  fc.string({
    unit: fc.constantFrom(...Array.from("abcdefghijklmnopqrstuvwxyz0123456789")),
    minLength: min,
    maxLength: max,
  });

const common = {
  before: initials(0, 3),
  after: initials(0, 3),
  position: fc.integer({ min: 0, max: 1000 }),
  sum: initials(2, 2),
};
const fields = fc.oneof(
  initials(6, 16).chain((head) =>
    fc.record({
      ...common,
      head: fc.constant(head),
      length: fc.constant(head.length),
      offset: fc.constant(0),
    }),
  ),
  fc.record({
    ...common,
    head: initials(8, 8),
    tail: initials(8, 8),
    length: fc.integer({ min: 17, max: 1199 }),
    offset: fc.constant(0),
  }),
  initials(5, 16).chain((head) =>
    fc.record({
      ...common,
      head: fc.constant(head),
      length: fc.integer({ min: 1, max: 5 }),
      offset: fc.integer({ min: 0, max: head.length - 5 }),
    }),
  ),
);

describe("an anchor", () => {
  it("says after formatting and parsing what it said before", () => {
    fc.assert(
      fc.property(fields, (said) => {
        expect(parseAnchor(formatAnchor(said))).toEqual(said);
      }),
    );
  });

  it("is at most 40 letters, digits and hyphens, and ends in a letter or digit", () => {
    fc.assert(
      fc.property(fields, (said) => {
        expect(formatAnchor(said)).toMatch(/^[0-9a-z-]{8,39}[0-9a-z]$/);
      }),
    );
  });

  it.each([
    ["nothing", ""],
    ["a word", "harbour"],
    ["markup", "<img src=x onerror=alert(1)>"],
    ["capitals", "ABC-DEFGHI-JKL-060a00"],
    ["an end without its beginning", "abc-abcdefg-hijklmno-pqr-0i0a00"],
    ["a length that is not that of its initials", "abc-abcdefgh-pqr-0z0a00"],
    ["a passage outside its sentence", "abc-ab-pqr-yz0a00"],
    ["a place beyond the article's end", "abc-abcdef-pqr-06rt00"],
    ["nine thousand letters", `abc-${"a".repeat(9000)}-pqr-060a00`],
    ["a line feed at its end", "abc-abcdef-pqr-060a00\n"],
  ])("is not %s", (_, text) => {
    expect(parseAnchor(text)).toBeUndefined();
  });
});
