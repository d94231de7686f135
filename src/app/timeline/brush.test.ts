import fc from "fast-check";
import { expect, it } from "vitest";

import { brush } from "./brush.ts";

const FULL = { first: 0, last: 1000 };
const SEEN = { first: 200, last: 500 };

it("moves the window as it is, up to the ends", () => {
  expect(brush("window", SEEN, [300, 350], FULL, 10)).toEqual({ first: 250, last: 550 });
  expect(brush("window", SEEN, [300, 990], FULL, 10)).toEqual({ first: 700, last: 1000 });
});

it("moves one end, up to the least width from the other", () => {
  expect(brush("start", SEEN, [200, 300], FULL, 10)).toEqual({ first: 300, last: 500 });
  expect(brush("end", SEEN, [500, 100], FULL, 10)).toEqual({ first: 200, last: 210 });
});

it("draws another window, in either direction", () => {
  expect(brush("elsewhere", SEEN, [800, 600], FULL, 10)).toEqual({ first: 600, last: 800 });
  expect(brush("elsewhere", SEEN, [700, 701], FULL, 10)).toMatchObject({ first: 695.5, last: 705.5 });
});

it("never leaves the days there are, and keeps the least width", () => {
  const day = fc.integer({ min: -500, max: 1500 });
  fc.assert(
    fc.property(
      fc.constantFrom("window" as const, "start" as const, "end" as const, "elsewhere" as const),
      day,
      day,
      (part, from, to) => {
        const { first, last } = brush(part, SEEN, [from, to], FULL, 10);
        expect(first).toBeGreaterThanOrEqual(FULL.first);
        expect(last).toBeLessThanOrEqual(FULL.last);
        expect(last - first).toBeGreaterThanOrEqual(10 - 1e-9);
      },
    ),
  );
});
