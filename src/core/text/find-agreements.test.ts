import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { findAgreements } from "./find-agreements.ts";

const row = (text: string): Int32Array => Int32Array.from(text, (letter) => letter.charCodeAt(0));
const agreed = (left: string, right: string): string =>
  findAgreements(row(left), row(right))
    .map(({ i, length }) => left.slice(i, i + length))
    .join("|");

describe("findAgreements", () => {
  it.each([
    ["equal rows", "abcdef", "abcdef", "abcdef"],
    ["a word put in", "abcdef", "abcxdef", "abc|def"],
    ["a word taken out", "abcxdef", "abcdef", "abc|def"],
    ["a word changed", "abcxdef", "abcydef", "abc|def"],
    ["nothing in common", "abc", "xyz", ""],
    ["an empty side", "", "xyz", ""],
  ])("keeps what is in both, in order: %s", (_, left, right, expected) => {
    expect(agreed(left, right)).toBe(expected);
  });

  it("stays in order, and agrees where it says so", () => {
    const rows = fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 30 });
    fc.assert(
      fc.property(rows, rows, (left, right) => {
        let [i, j] = [0, 0];
        for (const found of findAgreements(Int32Array.from(left), Int32Array.from(right))) {
          expect(found.i >= i && found.j >= j && found.length > 0).toBe(true);
          [i, j] = [found.i + found.length, found.j + found.length];
          expect(left.slice(found.i, i)).toEqual(right.slice(found.j, j));
        }
      }),
    );
  });

  it("aligns long rows with an edit in each of a hundred stretches", () => {
    const left = Int32Array.from({ length: 20_000 }, (_, n) => n);
    const right = left.map((n) => (n % 200 === 100 ? -n : n));
    const words = findAgreements(left, right).reduce((sum, { length }) => sum + length, 0);
    expect(words).toBe(19_900);
  });
});
