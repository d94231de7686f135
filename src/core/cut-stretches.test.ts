import fc from "fast-check";
import { expect, it } from "vitest";

import { cutStretches } from "./cut-stretches.ts";

const TEXT = "the ferry sank off the cape at dawn";
const read = (marks: readonly (readonly [string, number, number])[]) =>
  cutStretches(
    { start: 0, end: TEXT.length },
    marks.map(([id, start, end]) => ({ id, start, end })),
  ).map(({ start, end, ids }) => `${TEXT.slice(start, end)}[${ids.join(" ")}]`);

it("gives an unmarked text whole", () => expect(read([])).toEqual([`${TEXT}[]`]));

it("cuts where marks begin, end and overlap", () => {
  expect(
    read([
      ["a", 4, 14],
      ["b", 10, 18],
    ]),
  ).toEqual(["the []", "ferry [a]", "sank[a b]", " off[b]", " the cape at dawn[]"]);
});

it("covers the span without gap or overlap, each stretch with its marks in their order", () => {
  const mark = fc.record({ id: fc.string(), start: fc.nat(60), end: fc.nat(60) });
  fc.assert(
    fc.property(fc.nat(30), fc.integer({ min: 1, max: 30 }), fc.array(mark), (start, length, marks) => {
      const stretches = cutStretches({ start, end: start + length }, marks);
      expect(stretches[0]?.start).toBe(start);
      expect(stretches.at(-1)?.end).toBe(start + length);
      stretches.slice(1).forEach((stretch, index) => expect(stretch.start).toBe(stretches[index]?.end));
      for (const stretch of stretches) {
        const covering = marks.filter((m) => m.start <= stretch.start && stretch.end <= m.end);
        expect(stretch.ids).toEqual(covering.map(({ id }) => id));
        const cut = marks.filter((m) => m.start < m.end && m.start < stretch.end && stretch.start < m.end);
        expect(cut).toEqual(covering);
      }
    }),
  );
});
