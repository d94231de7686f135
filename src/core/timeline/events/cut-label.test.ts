import { expect, it } from "vitest";

import { makeReport } from "../../testing/make-report.ts";
import { buildTimeline } from "../build-timeline.ts";

it("names what happened, and not what went on until then", () => {
  const reports = [
    "Ida Moe was mayor of Leith until 3 May.",
    "Mayor Ida Moe of Leith resigned on 3 May 2016.",
  ];
  const { events } = buildTimeline(
    reports.map((text, i) => makeReport([text], { id: String(i), published: "2016-05-09" })),
  );
  expect(events.map(({ label }) => label)).toEqual(["Mayor Ida Moe of Leith resigned"]);
});

const labelOf = (text: string) =>
  buildTimeline([makeReport([text], { published: "2016-05-09" })]).events[0]?.label;

it.each([
  [
    "a subject that stands before its date",
    "The gala on 3 May was called off.",
    "The gala on 3 May was called off",
  ],
  [
    "what was found, and not only who found it",
    "The fever that shut the school is over, doctors declared on 3 May.",
    "The fever that shut the school is over",
  ],
  [
    "what “it was only then” leads up to",
    "It was only on 3 May that a guard found the leak.",
    "A guard found the leak",
  ],
  ["the same before “before”", "Yet it was 3 May before a guard found the leak.", "A guard found the leak"],
  [
    "a subject without what its kin did",
    "Odd Moe, whose father built the mill, left the board on 3 May.",
    "Odd Moe left the board",
  ],
  [
    "a subject without what was to be",
    "Saturday’s recital, at which she was to play two new songs, has been cancelled.",
    "Saturday’s recital has been cancelled",
  ],
  [
    "what alone is of the date",
    "The mill, which has stood empty since 2009, was sold.",
    "The mill has stood empty since 2009",
  ],
  [
    "the date of a name behind a comma",
    "The club has won one big prize, the Cup in 1964.",
    "The club has won one big prize, the Cup in 1964",
  ],
  [
    "a name with its place, where only that ended",
    "Norway fought a war in Spain that ended with the loss of a fleet in 1809.",
    "A war in Spain that ended with the loss of a fleet",
  ],
  ["no agency", "LEITH (Coast Wire) – A crane fell on 3 May.", "A crane fell"],
])("names an event by %s", (_, text, label) => expect(labelOf(text)).toBe(label));
