import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { dayNumber, daysOf } from "../edtf.ts";
import type { Edtf } from "../model.ts";
import {
  formatEdtf,
  formatTimex,
  stepFrom,
  unitAt,
  weekdayOf,
  type CalendarUnit,
  type Point,
} from "./calendar.ts";

const UNITS: readonly CalendarUnit[] = [
  "day",
  "weekend",
  "week",
  "month",
  "season",
  "quarter",
  "half",
  "year",
  "decade",
  "century",
];
function edtfOf(point: Point): Edtf {
  const edtf = formatEdtf(point, false);
  if (edtf === undefined) throw new Error(`No EDTF for ${formatTimex(point)}`);
  return edtf;
}

const day = fc.integer({ min: -800_000, max: 50_000 });

describe("unitAt", () => {
  it.each([
    ["week", "2019-W45", "2019-11-04/2019-11-10"],
    ["weekend", "2019-W45-WE", "2019-11-09/2019-11-10"],
    ["month", "2019-11", "2019-11"],
    ["season", "2019-FA", "2019-23"],
    ["quarter", "2019-Q4", "2019-10/2019-12"],
    ["half", "2019-H2", "2019-07/2019-12"],
    ["decade", "201", "201X"],
    ["century", "20", "20XX"],
  ] as const)("names the %s of 8 November 2019 %s and %s", (unit, timex, edtf) => {
    const point = unitAt(unit, dayNumber(2019, 11, 8));
    expect(formatTimex(point)).toBe(timex);
    expect(formatEdtf(point, false)).toBe(edtf);
  });

  it("counts January to the winter of the year before", () =>
    expect(formatTimex(unitAt("season", dayNumber(1943, 1, 20)))).toBe("1942-WI"));

  it("gives the first week of a year that has its Thursday", () => {
    expect(formatTimex(unitAt("week", dayNumber(2021, 1, 1)))).toBe("2020-W53");
    expect(formatTimex(unitAt("week", dayNumber(2019, 12, 30)))).toBe("2020-W01");
  });

  it("names decades before our era by the figures they share", () => {
    const point = unitAt("decade", dayNumber(1 - 463, 5, 1));
    expect(formatTimex(point)).toBe("BC046");
    expect(formatEdtf(point, false)).toBe("-0468/-0459");
  });

  it("gives the same unit for its own first day", () => {
    fc.assert(
      fc.property(day, fc.constantFrom(...UNITS), (start, unit) => {
        const point = unitAt(unit, start);
        expect(unitAt(unit, point.start)).toEqual(point);
      }),
    );
  });

  it("has the days that its EDTF covers", () => {
    fc.assert(
      fc.property(day, fc.constantFrom(...UNITS), (start, unit) => {
        const point = unitAt(unit, start);
        const { first, last } = daysOf(edtfOf(point));
        expect(first).toBeLessThanOrEqual(point.start);
        expect(last).toBeGreaterThanOrEqual(unit === "weekend" ? point.start : start);
      }),
    );
  });
});

describe("stepFrom", () => {
  it.each([
    ["month", -1, "2019-10"],
    ["year", -2, "2017"],
    ["week", 1, "2019-W46"],
    ["quarter", -1, "2019-Q3"],
    ["day", -8, "2019-10-31"],
  ] as const)("counts in units of a %s: %i is %s", (unit, count, expected) =>
    expect(formatTimex(stepFrom(dayNumber(2019, 11, 8), unit, count))).toBe(expected),
  );
});

it("knows that 8 November 2019 was a Friday, and 1 January 1950 a Sunday", () => {
  expect(weekdayOf(dayNumber(2019, 11, 8))).toBe(5);
  expect(weekdayOf(dayNumber(1950, 1, 1))).toBe(7);
});
