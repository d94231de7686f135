import { describe, expect, it } from "vitest";

import { makeReport } from "../../testing/make-report.ts";
import { FRIDAY } from "../../testing/read-times.ts";
import { tagTimes } from "./tag-times.ts";

/** The values of the times of day in `paragraphs`, read in an article of `FRIDAY`, 8 November 2019. */
const clockTimes = (paragraphs: readonly string[]) =>
  tagTimes(makeReport(["Silo fire: live", ...paragraphs], { published: FRIDAY })).flatMap(({ value }) =>
    /T\d/u.test(value) ? [value] : [],
  );

it.each([
  [
    "on the day of the report",
    ["21:10 The road is open again.", "20:05 The mayor will speak at the gate.", "18:30 Smoke is rising."],
    ["2019-11-08T21:10", "2019-11-08T20:05", "2019-11-08T18:30"],
  ],
  [
    "on that day also after one that looks back",
    ["21:10 The road was closed last night.", "20:05 The silo is empty.", "18:30 Smoke is rising."],
    ["2019-11-08T21:10", "2019-11-08T20:05", "2019-11-08T18:30"],
  ],
  [
    "newest first, on the day before past midnight",
    ["01:20 The road is open.", "00:10 The fire is out.", "23:40 The roof fell.", "22:05 Smoke is rising."],
    ["2019-11-08T01:20", "2019-11-08T00:10", "2019-11-07T23:40", "2019-11-07T22:05"],
  ],
  [
    "oldest first, on the day after past midnight",
    ["22:05 Smoke is rising.", "23:40 The roof fell.", "00:10 The fire is out.", "01:20 The road is open."],
    ["2019-11-08T22:05", "2019-11-08T23:40", "2019-11-09T00:10", "2019-11-09T01:20"],
  ],
  [
    "below a date on that date",
    ["10:20 The fire is out.", "09:10 Hoses arrive.", "Thursday 7 November", "22:05 Smoke is rising."],
    ["2019-11-08T10:20", "2019-11-08T09:10", "2019-11-07T22:05"],
  ],
])("places the entries of a live report %s", (_, paragraphs, values) =>
  expect(clockTimes(paragraphs)).toEqual(values),
);

it("places no times of day at the head of a timetable's two lines", () => {
  expect(clockTimes(["09:10 Tours start.", "10:20 The mill opens."])).toEqual([
    "XXXX-XX-XXT09:10",
    "XXXX-XX-XXT10:20",
  ]);
});

/** The value of the last time of day inside the entries of a live report of `FRIDAY` that has `entry`. */
const valueIn = (entry: string): string | undefined => {
  const lines = ["09:10 The fire is out.", entry, "00:05 Hoses arrive.", "23:30 Smoke is rising."];
  const article = makeReport(["Silo fire: live", ...lines], { published: FRIDAY });
  const own = tagTimes(article).filter(
    ({ start, type }) => type === "TIME" && article.text[start - 1] !== "\n",
  );
  return own.at(-1)?.value;
};

describe("liveEntries reads what an entry says from its own time", () => {
  it.each([
    ["the evening before", "00:40 The roof came down at 9.24pm, firemen say.", "2019-11-07T21:24"],
    ["the same night", "02:40 The roof came down at 1.24am, firemen say.", "2019-11-08T01:24"],
    ["the coming hours", "08:40 The chief will speak at noon.", "2019-11-08T12:00"],
    ["the next day", "08:40 The road will reopen at 6am.", "2019-11-09T06:00"],
    ["the day it names", "08:40 The roof came down at 9.24am on Wednesday.", "2019-11-06T09:24"],
    ["its own “tonight”", "23:50 The roof will come down tonight.", "2019-11-08TNI"],
  ])("%s", (_, entry, value) => expect(valueIn(entry)).toBe(value));
});
