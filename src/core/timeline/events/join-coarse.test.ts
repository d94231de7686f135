import { expect, it } from "vitest";

import { makeReport } from "../../testing/make-report.ts";
import { buildTimeline } from "../build-timeline.ts";

/** More articles than are compared with one another. */
const MANY = 40;

const reports = (words: string) =>
  Array.from({ length: MANY }, (_, i) =>
    makeReport([`Report ${i}`, `${words}.`], { id: `${words} ${i}`, published: "2013-06-05" }),
  );

it.each([
  ["its month", "The dam above Orsk burst in March 2013", ["2013-03-04: 80"]],
  [
    "the month of something else",
    "Prices rose in shops of the capital in March 2013",
    ["2013-03: 40", "2013-03-04: 40"],
  ],
])("joins what many articles tell of a day and many of %s", (_, coarse, expected) => {
  const { events } = buildTimeline([
    ...reports("The dam above Orsk burst on 4 March 2013"),
    ...reports(coarse),
  ]);
  expect(
    events.map(({ when, mentions }) => `${when}: ${mentions.filter(({ date }) => date).length}`),
  ).toEqual(expected);
});
