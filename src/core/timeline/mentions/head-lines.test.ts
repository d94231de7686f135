import { describe, expect, it } from "vitest";

import { makeReport } from "../../testing/make-report.ts";
import { buildTimeline, type Timeline } from "../build-timeline.ts";

const told = (lines: readonly string[]) => buildTimeline([makeReport(lines)]);
const days = (inferred: Timeline["inferred"]): readonly string[] =>
  Array.from(inferred.values(), ({ value }) => value);

describe("buildTimeline takes the day above the first sentence for publication, and for no event", () => {
  it.each([
    ["with its place and agency", "LEITH, Scotland, Oct 9, 2015 (Port Wire) -"],
    ["with the paper’s name", "The Forth Echo | Friday, October 9, 2015"],
    ["with its label", "Published: October 9, 2015"],
  ])("%s", (_, line) => {
    const { inferred, events } = told([
      "Crane falls at Leith",
      line,
      "A crane fell at Leith docks on Thursday.",
    ]);
    expect(days(inferred)).toEqual(["2015-10-09"]);
    expect(events.map(({ when, label }) => `${when} ${label}`)).toEqual([
      "2015-10-08 A crane fell at Leith docks",
    ]);
  });

  it("in a dateline without a place", () => {
    const { inferred } = told(["March 20, 2012 (Port Wire) - The crane was sold on Tuesday."]);
    expect(days(inferred)).toEqual(["2012-03-20"]);
  });

  it("but not the first entry of a list of dates", () => {
    const { events } = told([
      "A mine in dates",
      "May 3, 1956: The first shaft sinks.",
      "1970: A fan bursts.",
    ]);
    expect(events.map(({ when }) => when)).toEqual(["1956-05-03", "1970"]);
  });

  it("but not from a first sentence", () => {
    const { inferred } = told(["Crane falls", "A crane fell at Leith docks on October 9, 2015."]);
    expect(days(inferred)).toEqual([]);
  });
});
