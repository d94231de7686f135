import { expect, it } from "vitest";

import { dayNumber, parseEdtf } from "../../core/edtf.ts";
import type { MarkedEvent } from "../../core/wire/assets.ts";
import { fullRange } from "./event-range.ts";
import { eventTicks, roundTicks, tickDays } from "./ticks.ts";
import { evenScale, linearScale } from "./time-scale.ts";

const WIDTH = 1200;
const event = (date: string): MarkedEvent => {
  const when = parseEdtf(date);
  if (when === undefined) throw new Error(`Not EDTF: “${date}”`);
  return { id: date, when, label: date, mentions: [], conflicts: [] };
};
const between = (from: readonly [number, number, number], to: readonly [number, number, number]) =>
  roundTicks(linearScale({ first: dayNumber(...from), last: dayNumber(...to) }, WIDTH), WIDTH, false).map(
    ({ label }) => label,
  );
const atEvents = (...dates: readonly string[]) => {
  const events = dates.map(event);
  return eventTicks(tickDays(events), evenScale(events, fullRange(events), WIDTH), WIDTH);
};

it("names the year on a scale of months, wherever it begins", () => {
  expect(between([2013, 9, 20], [2014, 5, 20])).toEqual([
    "Oct 2013",
    "Nov",
    "Dec",
    "2014",
    "Feb",
    "Mar",
    "Apr",
    "May",
  ]);
  expect(between([2014, 3, 2], [2014, 3, 9])[0]).toMatch(/^\d Mar 2014$/);
});

it("names years alone on a scale of decades, and those before the first", () => {
  const years = between([1960, 1, 2], [2021, 1, 1]);
  expect(years[0]).toBe("1965");
  expect(years.filter((label) => !/^\d{4}$/.test(label))).toEqual([]);
  expect(between([-509, 1, 1], [-400, 1, 1])[0]).toMatch(/^\d{3} BC$/);
});

it("puts ticks where events are on an even scale, the years first", () => {
  expect(
    atEvents("1974-06-02", "1988", "2014-01-03", "2014-01-04", "2014-03").map(({ label }) => label),
  ).toEqual(["1974", "1988", "3 Jan 2014", "4 Jan", "Mar"]);
});

it("keeps labels clear of one another and of the edge", () => {
  const days = Array.from({ length: 28 }, (_, index) => `2014-02-${String(index + 1).padStart(2, "0")}`);
  const ticks = atEvents(...days);
  expect(ticks.length).toBeGreaterThan(5);
  expect(ticks[0]?.label).toContain("2014");
  ticks.slice(1).forEach(({ x }, index) => expect(x - (ticks[index]?.x ?? 0)).toBeGreaterThanOrEqual(84));
  expect(ticks.at(-1)?.x).toBeLessThan(WIDTH - 39);
});

it("has the day at the left edge where no other has room", () => {
  const scale = linearScale(
    { first: dayNumber(2014, 3, 4) + 0.02, last: dayNumber(2014, 3, 5) + 0.02 },
    WIDTH,
  );
  expect(roundTicks(scale, WIDTH, false)).toEqual([{ x: 0, label: "4 Mar 2014" }]);
});

it("names the day, not its year alone, where less than a year is in view", () => {
  const scale = linearScale({ first: dayNumber(2014, 3, 4), last: dayNumber(2014, 3, 6) }, WIDTH);
  const ticks = eventTicks([dayNumber(2014, 3, 5)], scale, WIDTH);
  expect(ticks.map(({ label }) => label)).toEqual(["5 Mar 2014"]);
});

const timed = (day: string, clock: string): MarkedEvent =>
  ({ ...event(day), mentions: [{ date: { value: `${day}T${clock}` } }] }) as unknown as MarkedEvent;

it("gives each time of a day that events give a tick, the day before all", () => {
  const events = [
    event("1994"),
    event("2026-03-10"),
    timed("2026-03-10", "07:40"),
    timed("2026-03-10", "13:15"),
    event("2026-03-11"),
  ];
  const full = evenScale(events, fullRange(events), WIDTH);
  expect(eventTicks(tickDays(events), full, WIDTH).map(({ label }) => label)).toEqual([
    "1994",
    "10 Mar 2026",
    "7:40",
    "13:15",
    "11 Mar",
  ]);
  const near = linearScale({ first: dayNumber(2026, 3, 10) + 0.3, last: dayNumber(2026, 3, 11) }, WIDTH);
  expect(eventTicks(tickDays(events), near, WIDTH).map(({ label }) => label)).toEqual([
    "10 Mar, 7:40",
    "13:15",
  ]);
});

it("has round hours where a day or less is in view and events give their time", () => {
  const morning = linearScale(
    { first: dayNumber(2026, 3, 10) + 0.3, last: dayNumber(2026, 3, 10) + 0.5 },
    WIDTH,
  );
  const labels = roundTicks(morning, WIDTH, true).map(({ label }) => label);
  expect(labels[0]).toBe("10 Mar, 7:30");
  expect(labels.slice(1)).toContain("9:00");
  const nights = linearScale({ first: dayNumber(2026, 3, 10) - 0.4, last: dayNumber(2026, 3, 11) }, WIDTH);
  expect(roundTicks(nights, WIDTH, true).map(({ label }) => label)).toContain("10 Mar");
});
