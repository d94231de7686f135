import { expect, it } from "vitest";

import { makeReport } from "../../testing/make-report.ts";
import { buildTimeline } from "../build-timeline.ts";

const eventsOf = (...reports: readonly string[]): number =>
  buildTimeline(
    reports.map((text, index) =>
      makeReport([`Report ${index}`, text], { id: String(index), published: "2014-03-10" }),
    ),
  ).events.length;
const CRACK = "The first crack was seen at 9:15 p.m. on 5 March 2014.";

it("keeps apart what happened at other hours of one day", () => {
  expect(eventsOf(CRACK, "At 10:40 p.m. on 5 March 2014 the mayor ordered people out of the mills.")).toBe(2);
});

it("joins what is told in like words, though the hours differ", () => {
  expect(eventsOf(CRACK, "The first crack in the wall was seen at 9:45 p.m. on 5 March 2014.")).toBe(1);
});

it.each([
  [
    "names others in each",
    "Ida Moe resigned as minister on Friday. Minister Per Dahl resigned on Friday.",
    2,
  ],
  ["goes on about one", "Ida Moe, the minister, resigned on Friday. On Friday Moe resigned over a loan.", 1],
])("takes like clauses of one article and day as it %s", (_, text, count) =>
  expect(eventsOf(text)).toBe(count),
);

it.each([
  ["of another place", "In the north the school of Vega reopened on 5 March 2014.", 2],
  ["of the same place", "In the north the school of Orla reopened on 5 March 2014.", 1],
])("takes what is told in the same words %s as it is", (_, other, count) =>
  expect(eventsOf("In the north the school of Orla reopened on 5 March 2014.", other)).toBe(count),
);

const WALL = "The mill wall gave way at 4.20am on 5 March 2014.";

it.each([
  ["nearly the same minute", "Brickwork failed at about 4.30am on 5 March 2014, Mr Lund said.", 1],
  ["the same minute", "Brickwork failed at 4.20am on 5 March 2014, Mr Lund said.", 1],
  ["another hour", "Brickwork failed at 6.20am on 5 March 2014, Mr Lund said.", 2],
])("joins what is told in other words where both give %s", (_, other, count) =>
  expect(eventsOf(WALL, other)).toBe(count),
);

it.each([
  [
    "weekdays",
    "Envoys were summoned to the ministry on Friday.",
    "Sea cucumbers fetched little on Friday.",
    2,
  ],
  ["full dates", "Work ended in May 1956.", "Her grandfather opened it in May 1956.", 1],
])("asks more than a date of two articles that give %s", (_, one, other, count) =>
  expect(eventsOf(one, other)).toBe(count),
);

it("knows that a law in force has taken effect", () => {
  expect(eventsOf("The law takes effect on July 1, 2014.", "It comes into force on July 1, 2014.")).toBe(1);
});

const FLOOD = "The river Saale broke its banks on 5 March 2014. No river is as long. It is a cold river.";
const HALL = "A hall was opened for the homeless on 5 March 2014.";
const WATER = "On 5 March 2014 sandbags lay along the river in Orla and nobody slept.";

it.each([
  ["first in both", `${WATER} ${HALL} The mayor spoke on 5 March 2014.`, 3],
  ["first in one and last in the other", `${HALL} The mayor spoke on 5 March 2014. ${WATER}`, 4],
])("joins what is told %s of a day, or not", (_, other, count) => expect(eventsOf(FLOOD, other)).toBe(count));

it.each([
  ["a weekday", "Am Mittwoch kam Frau Ott zur Presse.", "Fish was dear on Wednesday."],
  ["a month", "Im Mai 2011 kam Frau Ott zur Presse.", "Fish was dear in May 2011."],
])("keeps apart what two languages tell of %s", (_, german, english) => {
  const published = "2014-03-10";
  const reports = [
    makeReport(["Report", english], { id: "en", published }),
    makeReport(["Bericht", german], { id: "de", language: "de", published }),
  ];
  expect(buildTimeline(reports).events).toHaveLength(2);
});

it("keeps apart two things told of the same people, one of them of a whole week", () => {
  const held = "On Friday Ole Lund, 51, and Siri Vik, 38, were arrested.";
  expect(eventsOf(held, "Ole Lund, 51, and Siri Vik, 38, were sentenced last week.")).toBe(2);
  expect(eventsOf(held, "Ole Lund, 51, and Siri Vik, 38, were arrested last week.")).toBe(1);
});
