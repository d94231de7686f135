import { expect, it } from "vitest";

import type { Edtf } from "../../core/model.ts";
import { clockOf } from "./clock-of.ts";

it.each([
  ["no time", ["2026-03-12", undefined], undefined],
  ["a part of the day alone", ["2026-03-12TMO"], undefined],
  ["the time of one", ["2026-03-12", "2026-03-12T08:17"], "8:17"],
  ["the one time of several", ["2026-03-12T08:17", "2026-03-12T08:17"], "8:17"],
  [
    "the first and last of several",
    ["2026-03-12T11:00", "2026-03-12T09:20", "2026-03-12T10:30"],
    "9:20–11:00",
  ],
  ["no time of another day", ["2026-03-12", "2026-03-13T06:00"], undefined],
])("gives %s", (_, values, clock) => {
  const mentions = values.map((value) => ({ article: "a", ...(value !== undefined && { date: { value } }) }));
  expect(clockOf({ when: "2026-03-12" as Edtf, mentions: mentions as never })).toBe(clock);
});

it.each([
  [["08:17", "09:05"], "8:17 or 9:05"],
  [["09:05", "08:17", "09:05"], "8:17 or 9:05"],
  [["11:00", "09:20", "10:30"], "9:20, 10:30 or 11:00"],
  [["11:00", "09:20", "10:30", "10:40"], "9:20–11:00"],
])("of articles that give %j says so", (clocks, said) => {
  const mentions = clocks.map((clock, article) => ({ article, date: { value: `2026-03-12T${clock}` } }));
  expect(clockOf({ when: "2026-03-12" as Edtf, mentions: mentions as never })).toBe(said);
});
