import { expect, it } from "vitest";

import { formatCsv } from "./format-csv.ts";

const linesOf = (csv: string): readonly string[] => csv.replace("\uFEFF", "").split("\r\n");

it("has a line for the columns and one for each row, in which what is absent is empty", () => {
  expect(
    linesOf(
      formatCsv([
        { value: 14, unit: "dead" },
        { value: 17, unit: undefined },
      ]),
    ),
  ).toEqual(["value,unit", "14,dead", "17,", ""]);
});

it.each([
  ["a comma", "one, two", '"one, two"'],
  ["quotation marks", '“so” she said: "no"', '"“so” she said: ""no"""'],
  ["lines", "one\ntwo", '"one\ntwo"'],
  ["what would be a formula", '=HYPERLINK("x")', `"'=HYPERLINK(""x"")"`],
  ["a dash", "- and then", "'- and then"],
  ["a number below zero", -4, "-4"],
])("keeps %s in one field", (_, value, field) => {
  expect(formatCsv([{ value }])).toBe(`\uFEFFvalue\r\n${field}\r\n`);
});
