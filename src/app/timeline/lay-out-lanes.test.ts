import fc from "fast-check";
import { expect, it } from "vitest";

import { parseEdtf } from "../../core/edtf.ts";
import type { ArticleId } from "../../core/model.ts";
import type { MarkedEvent, MarkedMention } from "../../core/wire/assets.ts";
import { layOutLanes, shareOut } from "./lay-out-lanes.ts";
import type { Extent } from "./lay-out-marks.ts";

const WIDTH = 1000;
const LANES = ["Tide", "Weir", "Dyke"] as unknown as readonly ArticleId[];
const when = parseEdtf("2014-05-12");
if (when === undefined) throw new Error("Not a date");

const extent = (id: string, lanes: readonly number[], x: number, width = 0): Extent => {
  const mentions = lanes.map((lane) => ({ article: LANES[lane] }) as MarkedMention);
  const event: MarkedEvent = { id, when, label: `the gates were opened (${id})`, mentions, conflicts: [] };
  return { event, x, width, label: 200 };
};
const layOut = (extents: readonly Extent[], share = 2, kept?: string) =>
  layOutLanes(
    extents,
    WIDTH,
    LANES.map((article) => [article]),
    share,
    kept,
  );

it("marks an event in the lane of each article that reports it", () => {
  const { marks } = layOut([extent("all", [0, 1, 2], 100), extent("last", [2], 500)]);
  expect(marks.map(({ rows }) => rows)).toEqual([[0, 2, 4], [4]]);
});

it("marks an event once in a lane of several articles that report it", () => {
  const both = [extent("both", [0, 2], 100), extent("one", [1], 500)];
  const { marks } = layOutLanes(
    both,
    WIDTH,
    [[LANES[1] ?? ""], [LANES[0] ?? "", LANES[2] ?? ""]] as ArticleId[][],
    1,
    undefined,
  );
  expect(marks.map(({ rows }) => rows)).toEqual([[1], [0]]);
});

it("gives events of one time rows of their own, as many as a lane has, and counts the others", () => {
  const { marks, crowds } = layOut(["a", "b", "c"].map((id) => extent(id, [0], 300)));
  expect(marks.map(({ rows }) => rows)).toEqual([[0], [1]]);
  expect(crowds.map(({ events }) => events.map(({ id }) => id))).toEqual([["c"]]);
});

it("places the event that is kept, whatever else there is", () => {
  const { marks } = layOut(
    ["a", "b", "c"].map((id) => extent(id, [0], 300)),
    1,
    "c",
  );
  expect(marks.map(({ event }) => event.id)).toEqual(["c"]);
});

it("writes a label where there is room, over a bar and on, before the mark at the right edge", () => {
  const label = (one: Extent) => layOut([one]).marks[0]?.label;
  expect(label(extent("dot", [0], 100))).toEqual({ row: 0, room: 200, flipped: false });
  expect(label(extent("bar", [0], 100, 30))).toEqual({ row: 0, room: 200, flipped: false });
  expect(label(extent("edge", [0], 990))?.flipped).toBe(true);
  const row = Array.from({ length: 30 }, (_, index) => extent(`e${index}`, [0], 30 * index));
  expect(
    layOut(row, 1)
      .marks.slice(1, -1)
      .map((mark) => mark.label),
  ).toEqual(Array(28).fill(undefined));
});

it("shares the height of the chart out", () => {
  expect(shareOut(240, 12)).toEqual({ share: 1, rowHeight: 20 });
  expect(shareOut(240, 5)).toEqual({ share: 2, rowHeight: 24 });
  expect(shareOut(240, 1)).toEqual({ share: 4, rowHeight: 60 });
});

it("loses no event that is in view, and lets no two marks of a row touch", () => {
  const places = fc.array(
    fc.record({
      x: fc.integer({ min: -500, max: 1500 }),
      width: fc.oneof(fc.constant(0), fc.nat(300)),
      lanes: fc.subarray([0, 1, 2], { minLength: 1 }),
    }),
    { maxLength: 60 },
  );
  fc.assert(
    fc.property(places, (spots) => {
      const extents = spots.map(({ x, width, lanes }, index) => extent(`e${index}`, lanes, x, width));
      const { marks, crowds } = layOut(extents);
      const seen = extents.filter(({ x, width }) => x + width >= 0 && x <= WIDTH).length;
      expect(marks.length + crowds.reduce((sum, { events }) => sum + events.length, 0)).toBe(seen);
      for (let row = 0; row < 6; row++) {
        const inRow = marks.filter(({ rows }) => rows.includes(row));
        for (const [index, { x }] of inRow.slice(1).entries()) {
          const before = inRow[index];
          expect(x).toBeGreaterThanOrEqual((before?.x ?? 0) + (before?.width ?? 0));
        }
      }
    }),
  );
});

it("leaves a gap between a label and the next mark, and the chart's edge", () => {
  const { marks } = layOut([extent("before", [0], 700), extent("after", [0], 850)], 1);
  const ends = marks.map(({ x, label }) => (label?.flipped === false ? x + 12 + label.room : 0));
  expect(ends[0]).toBeGreaterThan(0);
  expect(ends[0]).toBeLessThan(850 - 9 - 4);
  expect(ends[1]).toBeLessThan(WIDTH - 4);
});

/** What an event's label takes at `x`, in the lane between the two marks of another event. */
const roomBetween = (x: number): number =>
  layOut([extent("join", [0, 2], 400), extent("one", [1], x)], 1).marks.find(
    ({ event }) => event.id === "one",
  )?.label?.room ?? 0;

it("ends a label before what joins another event's marks where it has room enough, and else lets it cross", () => {
  expect(200 + 12 + roomBetween(200)).toBeLessThan(400 - 4);
  expect(roomBetween(200)).toBeGreaterThan(150);
  expect(roomBetween(330)).toBe(200);
});
