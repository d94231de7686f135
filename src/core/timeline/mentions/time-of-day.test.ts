import { expect, it } from "vitest";

import { makeReport } from "../../testing/make-report.ts";
import { buildTimeline } from "../build-timeline.ts";

it("orders the events of a day by the time that is told", () => {
  const { events } = buildTimeline([
    makeReport(
      [
        "On Monday evening the council of Brode met.",
        "The mill caught fire at 2.14 a.m. on Monday.",
        "Miners found the guard at a quarter to five in the morning of 14 May.",
        "A crane fell at 14:20 on Monday.",
        "A nurse raised the alarm at ten past two in the morning of 14 May.",
      ],
      { published: "2012-05-14" },
    ),
  ]);
  expect(events.map(({ label }) => label.split(" ").slice(0, 3).join(" "))).toEqual([
    "A nurse raised",
    "The mill caught",
    "Miners found the",
    "A crane fell",
    "The council of",
  ]);
});

it("tells the morning of a day from its afternoon", () => {
  const { events } = buildTimeline([
    makeReport(
      [
        "Police searched the mill in Brode on Monday morning.",
        "Police searched the mill in Brode on Monday afternoon.",
      ],
      { published: "2012-05-14" },
    ),
  ]);
  expect(events).toHaveLength(2);
});
