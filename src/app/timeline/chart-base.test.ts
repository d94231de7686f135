import fc from "fast-check";
import { expect, it } from "vitest";

import { formatDay, parseEdtf } from "../../core/edtf.ts";
import type { MarkedEvent } from "../../core/wire/assets.ts";
import { findMiddle, layOutBase, zoomExtents } from "./chart-base.ts";

const WIDTH = 1000;
const event = (day: number): MarkedEvent => {
  const when = parseEdtf(formatDay(day));
  if (when === undefined) throw new Error(`Not a day: ${day}`);
  return { id: String(day), when, label: "The weir broke", mentions: [], conflicts: [] };
};
const days = fc.uniqueArray(fc.integer({ min: 0, max: 9000 }), { minLength: 1, maxLength: 12 });

it("shows an event wherever an even chart is looked at as near as it may be", () => {
  fc.assert(
    fc.property(days, fc.double({ min: 0, max: 1, noNaN: true }), (days, share) => {
      const { extents, deepest } = layOutBase(days.map(event), true, WIDTH);
      const x = -share * (deepest - 1) * WIDTH;
      expect(zoomExtents(extents, { k: deepest, x }, WIDTH)).not.toEqual([]);
    }),
  );
});

it("is zoomed until one day fills it, where days are in proportion", () => {
  const { full, deepest, scale } = layOutBase([event(100), event(900)], false, WIDTH);
  expect((scale.toPixel(full.first + 1) - scale.toPixel(full.first)) * deepest).toBeCloseTo(WIDTH);
});

it("keeps in view what is nearest to the middle, however far it is zoomed about that", () => {
  fc.assert(
    fc.property(days, fc.boolean(), fc.integer({ min: 1, max: 30 }), (days, even, steps) => {
      const { extents } = layOutBase(days.map(event), even, WIDTH);
      let view = { k: 1, x: 0 };
      for (let step = 0; step < steps; step++) {
        const about = findMiddle(zoomExtents(extents, view, WIDTH), WIDTH);
        view = { k: view.k * 1.6, x: about - (about - view.x) * 1.6 };
      }
      expect(zoomExtents(extents, view, WIDTH)).not.toEqual([]);
    }),
  );
});

const timed = (day: number, clock: string): MarkedEvent => {
  const untimed = event(day);
  return {
    ...untimed,
    mentions: [{ date: { value: `${untimed.when}T${clock}` } }],
  } as unknown as MarkedEvent;
};

it("parts what happens on one day by the times that events give", () => {
  for (const even of [true, false]) {
    const { extents } = layOutBase([timed(100, "07:40"), timed(100, "08:22"), event(400)], even, WIDTH);
    expect(new Set(extents.map(({ x }) => x)).size).toBe(3);
  }
});

it("draws a day as a dot among years, and as wide as it is among hours", () => {
  const { extents, deepest, scale } = layOutBase([event(100), timed(100, "08:22"), event(900)], false, WIDTH);
  const widthsAt = (k: number) =>
    zoomExtents(extents, { k, x: -scale.toPixel(100.34) * k + 20 }, WIDTH)
      .map(({ width }) => width)
      .toSorted((a, b) => a - b);
  expect(widthsAt(1)).toEqual([0, 0, 0]);
  expect(widthsAt(deepest)).toEqual([0, expect.closeTo(24 * WIDTH, -1)]);
});
