import { expect, it } from "vitest";

import { dayNumber, parseEdtf } from "../../core/edtf.ts";
import type { MarkedEvent } from "../../core/wire/assets.ts";
import { busiestRange, extentOf, isWithin, wholeDays } from "./event-range.ts";

const DAY = dayNumber(2026, 3, 10);
const at = (clock: string): MarkedEvent => ({
  id: clock,
  when: parseEdtf("2026-03-10") ?? ("" as never),
  label: "The weir broke",
  mentions: [{ date: { value: `2026-03-10T${clock}` } }] as never,
  conflicts: [],
});

it.each([
  ["00:00", 0],
  ["18:00", 0.75],
  ["23:59", 1439 / 1440],
])("counts %s as %f of the day", (clock, part) => {
  const { first, last } = extentOf(at(clock));
  expect(first).toBeCloseTo(DAY + part, 6);
  expect(last - first).toBeCloseTo(1 / 1440, 6);
});

it("draws no duration where two articles give an event two times, but the earlier of them", () => {
  const [early, late] = [at("04:10"), at("06:30")];
  const both = { ...early, mentions: [...late.mentions, ...early.mentions] };
  expect(extentOf(both)).toEqual(extentOf(early));
});

it.each(["00:00", "12:30", "23:59"])("finds %s within its day, and not in the days around it", (clock) => {
  const event = at(clock);
  expect(isWithin(event, { first: DAY, last: DAY })).toBe(true);
  expect(isWithin(event, { first: DAY - 3, last: DAY - 1 })).toBe(false);
  expect(isWithin(event, { first: DAY + 1, last: DAY + 3 })).toBe(false);
});

it("calls a part of a day that day, and keeps the width of days that are moved", () => {
  expect(wholeDays({ first: DAY + 0.6, last: DAY + 0.9 })).toEqual({ first: DAY, last: DAY + 1 });
  expect(wholeDays({ first: DAY + 0.6, last: DAY + 3.6 })).toEqual({ first: DAY + 1, last: DAY + 4 });
});

const on = (when: string): MarkedEvent => ({
  ...at("12:00"),
  when: when as MarkedEvent["when"],
  mentions: [],
});

it("finds the few days in which most events begin, with a day of room", () => {
  const days = ["2026-03-08", "2026-03-09", "2026-03-10", "2026-03-12"];
  expect(busiestRange(["1996", ...days].map(on))).toEqual({ first: DAY - 3, last: DAY + 4 });
});

it("finds none where the events are spread over all days, or there are no events", () => {
  expect(busiestRange(["1996", "2001", "2006", "2011", "2016"].map(on))).toBeUndefined();
  expect(busiestRange([])).toBeUndefined();
});
