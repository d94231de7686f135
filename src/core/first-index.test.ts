import fc from "fast-check";
import { expect, it } from "vitest";

import { firstIndex } from "./first-index.ts";

it("finds where a sorted list goes past a value, as a search from the front does", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(20)), fc.nat(20), (numbers, least) => {
      const sorted = numbers.toSorted((a, b) => a - b);
      const found = sorted.findIndex((number) => number >= least);
      expect(firstIndex(sorted.length, (index) => (sorted[index] ?? 0) >= least)).toBe(
        found < 0 ? sorted.length : found,
      );
    }),
  );
});
