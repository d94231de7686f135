import { expect, it } from "vitest";

import { makeReport } from "../../testing/make-report.ts";
import { buildTimeline } from "../build-timeline.ts";

const NEWS = makeReport(
  ["Thieves broke into the gallery in Vega on 4 May 2016.", "The mayor of Vega flew to Oslo on 7 May 2016."],
  { published: "2016-05-08" },
);

/** The day on which a later report dates what it tells in `sentence`, with how it was read. */
const dayOf = (sentence: string) =>
  buildTimeline([NEWS, makeReport([sentence], { id: "later", published: "2016-07-01" })]).events.flatMap(
    ({ mentions }) =>
      mentions.flatMap(({ article, date }) =>
        article === "later" && date ? [`${date.value}: ${date.rule}`] : [],
      ),
  );

it.each([
  [
    "The guard was suspended the day after the break-in by the thieves.",
    "2016-05-05: the day after 4 May 2016",
  ],
  ["Three days after the thieves broke in, the gallery reopened.", "2016-05-07: 3 days after 4 May 2016"],
  ["The alarm was mended two days before the thieves came.", "2016-05-02: 2 days before 4 May 2016"],
  ["The guard lost his job the night of the break-in.", "2016-05-04: the day of 4 May 2016"],
  ["On the day the thieves broke in, the alarm was off.", "2016-05-04: the day of 4 May 2016"],
  [
    "Two weeks after the thieves broke in, the gallery reopened.",
    "2016-05-15/2016-05-21: 2 weeks after 4 May 2016",
  ],
])("dates by another event: %s", (sentence, expected) => expect(dayOf(sentence)).toEqual([expected]));

it("dates nothing by an event that nobody dates", () => {
  expect(dayOf("The guard was suspended the day after the flood.")).toEqual([]);
});
