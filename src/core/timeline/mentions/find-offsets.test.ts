import { expect, it } from "vitest";

import { makeReport } from "../../testing/make-report.ts";
import { buildTimeline } from "../build-timeline.ts";

/** `date: how` of the mention in `text` that has `words`. */
function datedAs(text: string, words: string): readonly string[] {
  const report = makeReport(["Title", text], { published: "2016-08-16" });
  return buildTimeline([report]).events.flatMap(({ mentions }) =>
    mentions.flatMap(({ text: told, date }) =>
      date && told.includes(words) ? [`${date.value}: ${date.rule}`] : [],
    ),
  );
}

it.each([
  [
    "A ferry began to run on 15 August 2016, two weeks after a barge damaged the bridge.",
    "barge",
    "2016-07-29/2016-08-04: 2 weeks before 15 August 2016",
  ],
  [
    "The bridge reopened on 1 May 2016, nine months after a barge damaged it.",
    "barge",
    "2015-08: 9 months before 1 May 2016",
  ],
  [
    "The court fined him on 2 March 2016, ten years after the quarry flooded.",
    "quarry",
    "2006: 10 years before 2 March 2016",
  ],
  [
    "The coach was sacked on 12 March 2016, less than 24 hours after his team lost the cup.",
    "lost",
    "2016-03-11/2016-03-12: 24 hours before 12 March 2016",
  ],
  [
    "She had left in March 2016, eight days after the old manager was sacked.",
    "sacked",
    "2016-02-22/2016-03-23: 8 days before 1 March 2016 to 31 March 2016",
  ],
  [
    "It is now three days since the mayor of Harn resigned.",
    "mayor",
    "2016-08-13: 3 days before 16 August 2016",
  ],
  [
    "On 17 August it will be ten years since the mine closed.",
    "mine",
    "2006: 10 years before 17 August 2016",
  ],
])("dates what a length of time is counted to: %s", (text, words, expected) =>
  expect(datedAs(text, words)).toContain(expected),
);

it("counts nothing from a year", () => {
  expect(datedAs("The mill closed in 2012, two weeks after the strike had ended.", "strike")).toEqual([]);
});

it("makes no event of a name alone that is only counted to", () => {
  const text = "The mayor left on 3 May 2016, two years after the wedding.";
  const { events } = buildTimeline([makeReport(["Title", text], { published: "2016-08-16" })]);
  expect(events.map(({ when }) => when)).toEqual(["2016-05-03"]);
});

it("counts nothing from how long something went on", () => {
  const text = "In May 2016 a bale burnt for two days before anyone in the mill saw it.";
  const { events } = buildTimeline([makeReport(["Title", text], { published: "2016-08-16" })]);
  expect(events.map(({ mentions }) => mentions.length)).toEqual([1]);
});
