import { describe, expect, it } from "vitest";

import { byDate, compatible, dayNumber, daysOf, formatDay, parseEdtf } from "./edtf.ts";
import type { Edtf } from "./model.ts";

const edtf = (text: string): Edtf => {
  const value = parseEdtf(text);
  if (value === undefined) throw new Error(`Not EDTF: “${text}”`);
  return value;
};
const days = (text: string): string => {
  const { first, last } = daysOf(edtf(text));
  return `${Number.isFinite(first) ? formatDay(first) : ".."} ${Number.isFinite(last) ? formatDay(last) : ".."}`;
};

describe("parseEdtf", () => {
  it.each([
    "2025-07-03",
    "2021-08",
    "1979",
    "198X",
    "19XX",
    "2001~",
    "1996/2001",
    "2021-08/..",
    "../1989",
    "2025-22",
    "-0489",
    "-044X",
    "2025-07-03/2025-07",
    "2025-07-03/2025-07-03",
  ])("reads %s", (text) => expect(parseEdtf(text)).toBe(text));

  it.each([
    "",
    "..",
    "../..",
    "2025-13",
    "2025-02-30",
    "2025-7-3",
    "July",
    "198X-05",
    "1996/2001/2003",
    "2025-22-01",
    "2001/1996",
    "2025-07-10/2025-07-03",
    "2025-08/2025-07-31",
  ])("refuses “%s”", (text) => expect(parseEdtf(text)).toBeUndefined());
});

describe("daysOf", () => {
  it.each([
    ["2025-07-03", "2025-07-03 2025-07-03"],
    ["2024-02", "2024-02-01 2024-02-29"],
    ["198X", "1980-01-01 1989-12-31"],
    ["2021-22", "2021-06-01 2021-08-31"],
    ["2021-24", "2021-12-01 2022-02-28"],
    ["1996/2001", "1996-01-01 2001-12-31"],
    ["2021-08/..", "2021-08-01 .."],
    ["-044X", "-0449-01-01 -0440-12-31"],
    ["-04XX", "-0499-01-01 -0400-12-31"],
  ])("covers %s as %s", (text, expected) => expect(days(text)).toBe(expected));

  it.each(["-0489-09-12", "-0370-07-06", "0033-04-03"])("counts the days of %s", (day) => {
    const [, year = "", month = "", date = ""] = /^(-?\d+)-(\d+)-(\d+)$/u.exec(day) ?? [];
    expect(formatDay(dayNumber(Number(year), Number(month), Number(date)))).toBe(day);
  });
});

it("finds a day and its month compatible, two days not", () => {
  expect(compatible(edtf("2025-07-03"), edtf("2025-07"))).toBe(true);
  expect(compatible(edtf("2025-07-03"), edtf("2025-07-04"))).toBe(false);
});

it("orders by first day, the finer date first", () => {
  const dates = ["2025", "2025-07-03", "2025-01-01", "2025-01", "../1989", "1979-12"].map(edtf);
  expect(dates.toSorted(byDate)).toEqual([
    "../1989",
    "1979-12",
    "2025-01-01",
    "2025-01",
    "2025",
    "2025-07-03",
  ]);
});
