import { expect, it } from "vitest";

import { makeReport } from "../../testing/make-report.ts";
import { buildTimeline } from "../build-timeline.ts";

const eventsOf = (...reports: readonly string[]): number =>
  buildTimeline(reports.map((text, index) => makeReport([`Report ${index}`, text], { id: String(index) })))
    .events.length;
const CRACK = "The first crack was seen at 9:15 p.m. on 5 March 2014.";

it("keeps apart what happened at other hours of one day", () => {
  expect(eventsOf(CRACK, "At 10:40 p.m. on 5 March 2014 the mayor ordered people out of the mills.")).toBe(2);
});

it("joins what is told in like words, though the hours differ", () => {
  expect(eventsOf(CRACK, "The first crack in the wall was seen at 9:45 p.m. on 5 March 2014.")).toBe(1);
});
