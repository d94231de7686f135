import fc from "fast-check";
import { expect, it } from "vitest";

import { parseEdtf } from "../../core/edtf.ts";
import type { MarkedEvent } from "../../core/wire/assets.ts";
import { layOutMarks } from "./lay-out-marks.ts";

const WIDTH = 1000;
const when = parseEdtf("2014-05-12");
if (when === undefined) throw new Error("Not a date");
const event = (id: string): MarkedEvent => ({
  id,
  when,
  label: `the gates were opened (${id})`,
  mentions: [],
  conflicts: [],
});
const extent = (id: string, x: number, width = 0) => ({ event: event(id), x, width, label: 200 });

it("puts marks that would touch on rows of their own", () => {
  const { marks } = layOutMarks([extent("a", 100), extent("b", 120), extent("c", 800)], WIDTH, 6, undefined);
  const row = (id: string) => marks.find((mark) => mark.event.id === id)?.row;
  expect(row("a")).not.toBe(row("b"));
  expect(row("c")).toBe(0);
});

it("turns a label round that would run off the right edge", () => {
  const { marks } = layOutMarks([extent("a", 100), extent("z", 980)], WIDTH, 6, undefined);
  expect(marks.map(({ flipped }) => flipped)).toEqual([false, true]);
});

it("ends a label at the chart's edge where it has too little room on both sides", () => {
  const [mark] = layOutMarks([extent("a", 200)], 350, 6, undefined).marks;
  expect(mark?.room).toBeLessThan(150);
});

it("lets a label take what room its row has, and no other label's", () => {
  const long = Array.from({ length: 3 }, (_, index) => extent(`e${index}`, 20 + 300 * index));
  const { marks } = layOutMarks([...long, extent("edge", 990)], WIDTH, 2, undefined);
  const roomOf = (id: string) => marks.find((mark) => mark.event.id === id)?.room;
  expect(roomOf("e0")).toBeGreaterThan(200);
  expect(roomOf("e0")).toBeLessThan(300);
  const edge = marks.find((mark) => mark.event.id === "edge");
  const beside = marks.filter((mark) => mark.row === edge?.row && mark !== edge);
  const ends = beside.map((mark) => mark.x + mark.room);
  expect(Math.max(0, ...ends)).toBeLessThanOrEqual((edge?.x ?? 0) - (edge?.room ?? 0));
});

it("gathers what does not fit, and keeps the chosen one", () => {
  const crowd = Array.from({ length: 20 }, (_, index) => extent(`e${index}`, 500 + index));
  const { marks, crowds } = layOutMarks(crowd, WIDTH, 3, "e17");
  expect(marks).toHaveLength(3);
  expect(marks.map((mark) => mark.event.id)).toContain("e17");
  expect(crowds.flatMap(({ events }) => events)).toHaveLength(17);
});

it("leaves what is seen where it is when it is chosen", () => {
  const extents = [extent("a", 100), extent("b", 120), extent("c", 140), extent("d", 800)];
  const rowOf = (kept: string | undefined) =>
    layOutMarks(extents, WIDTH, 3, kept).marks.map(({ row }) => row);
  expect(rowOf("c")).toEqual(rowOf(undefined));
});

it("shortens the label of an event that finds no room else, and moves no other for it", () => {
  const others = [extent("a", 100), extent("c", 490)];
  const { marks, crowds } = layOutMarks([...others, extent("between", 330)], WIDTH, 1, undefined);
  expect(crowds).toEqual([]);
  expect(marks.map(({ event, room }) => [event.id, room < 200])).toEqual([
    ["a", false],
    ["between", true],
    ["c", false],
  ]);
});

it("counts a crowd in the midst of its events", () => {
  const late = Array.from({ length: 9 }, (_, index) => extent(`e${index}`, 340));
  const { crowds } = layOutMarks([extent("early", 300), ...late], WIDTH, 0, undefined);
  expect(crowds.map(({ x }) => x)).toEqual([336]);
});

it("gathers by where a crowd's events lie, not by where their bars begin", () => {
  const extents = [extent("years", 0, 1000), extent("near", 100), extent("middle", 510)];
  const { crowds } = layOutMarks(extents, WIDTH, 0, undefined);
  expect(crowds.map(({ events }) => events.map(({ id }) => id).join(" "))).toEqual(["near", "years middle"]);
});

it("draws the dots at the very edges whole", () => {
  const { marks } = layOutMarks([extent("first", 0), extent("last", WIDTH)], WIDTH, 6, undefined);
  expect(marks.map(({ x }) => x)).toEqual([7, WIDTH - 7]);
});

it("loses no event that is in view", () => {
  const places = fc.array(fc.record({ x: fc.integer({ min: -500, max: 1500 }), width: fc.nat(300) }), {
    maxLength: 60,
  });
  fc.assert(
    fc.property(places, (spots) => {
      const extents = spots.map(({ x, width }, index) => extent(`e${index}`, x, width));
      const { marks, crowds } = layOutMarks(extents, WIDTH, 4, undefined);
      const seen = extents.filter(({ x, width }) => x + width >= 0 && x <= WIDTH).length;
      expect(marks.length + crowds.reduce((sum, { events }) => sum + events.length, 0)).toBe(seen);
    }),
  );
});
