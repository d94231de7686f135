import fc from "fast-check";
import { describe, expect, it } from "vitest";

import {
  byPosition,
  contains,
  cutTo,
  firstEndingAfter,
  lengthOf,
  meet,
  overlaps,
  trim,
  union,
} from "./span.ts";

/** Of one unit or more. */
const span = fc
  .tuple(fc.nat(20), fc.integer({ min: 1, max: 8 }))
  .map(([start, length]) => ({ start, end: start + length }));

/** The units that spans cover, each once. */
const unitsOf = (spans: readonly { start: number; end: number }[]): readonly number[] =>
  Array.from({ length: 30 }, (_, unit) => unit).filter((unit) =>
    spans.some(({ start, end }) => start <= unit && unit < end),
  );

it.each([
  ["  dawn  ", 2, 6],
  ["dawn", 0, 4],
  ["   ", 3, 3],
  ["", 0, 0],
])("trims “%s” to its words, and white space to its end", (text, start, end) =>
  expect(trim(text, { start: 0, end: text.length })).toEqual({ start, end }),
);

describe("two spans", () => {
  it("overlap where they have units in common, as many as they meet in", () => {
    fc.assert(
      fc.property(span, span, (a, b) => {
        const common = unitsOf([a]).filter((unit) => unitsOf([b]).includes(unit));
        expect(meet(a, b)).toBe(common.length);
        expect(overlaps(a, b)).toBe(common.length > 0);
        expect(contains(a, b)).toBe(common.length === lengthOf(b));
        expect(unitsOf([cutTo(a, b)])).toEqual(common);
      }),
    );
  });
});

describe("spans", () => {
  it("have a union that covers the same units, in order and apart", () => {
    fc.assert(
      fc.property(fc.array(span), (spans) => {
        const merged = union(spans);
        expect(unitsOf(merged)).toEqual(unitsOf(spans));
        for (const { start, end } of merged) expect(end).toBeGreaterThan(start);
        merged.slice(1).forEach(({ start }, i) => expect(start).toBeGreaterThan(merged[i]?.end ?? Infinity));
      }),
    );
  });

  it("are found by the first that ends after an offset", () => {
    fc.assert(
      fc.property(fc.array(span), fc.nat(30), (spans, offset) => {
        const inOrder = union(spans).toSorted(byPosition);
        const found = inOrder.findIndex(({ end }) => end > offset);
        expect(firstEndingAfter(inOrder, offset)).toBe(found < 0 ? inOrder.length : found);
      }),
    );
  });
});
