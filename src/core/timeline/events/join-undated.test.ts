import { describe, expect, it } from "vitest";

import { makeReport } from "../../testing/make-report.ts";
import { buildTimeline } from "../build-timeline.ts";

const NEWS = makeReport(
  [
    "Wolf on the loose",
    "A wolf broke out of the zoo in Vega on 4 May 2016.",
    "Wardens closed three playgrounds on 5 May 2016.",
    "The zoo was founded by the brewer Emil Kast in 1911.",
  ],
  { published: "2016-05-06" },
);

/** What of a later report, in one paragraph, is told without a date of which event: “words (day)”. */
const undatedOf = (paragraph: string, language = "en", published = "2016-05-14") =>
  buildTimeline([
    NEWS,
    makeReport(["A week of fear", paragraph], { id: "later", published, language }),
  ]).events.flatMap(({ when, mentions }) =>
    mentions.flatMap(({ article, date, text }) =>
      article === "later" && date === undefined ? [`${text} (${when})`] : [],
    ),
  );

describe("joinUndated", () => {
  it.each([
    [
      "in other words, where its word is told of only there",
      "The playgrounds were shut for days.",
      ["The playgrounds were shut for days (2016-05-05)"],
    ],
    [
      "as the same kind of happening",
      "The wolf had escaped from the zoo in Vega.",
      ["The wolf had escaped from the zoo in Vega (2016-05-04)"],
    ],
    [
      "before or after what its own sentence dates",
      "Schools in Orla shut on 9 May 2016 after a wolf broke out of the zoo in Vega.",
      ["after a wolf broke out of the zoo in Vega (2016-05-04)"],
    ],
  ])("finds what another article tells %s", (_, paragraph, expected) =>
    expect(undatedOf(paragraph)).toEqual(expected),
  );

  it.each([
    ["does not look for what was still to come", "The playgrounds in Vega were closed.", []],
    [
      "looks for a plan in what was still to come",
      "The playgrounds will be closed.",
      ["The playgrounds will be closed (2016-05-05)"],
    ],
  ])("%s when its article was written", (_, paragraph, expected) =>
    expect(undatedOf(paragraph, "en", "2016-05-04")).toEqual(expected),
  );

  it("finds it in another language by names and the kind of happening", () =>
    expect(undatedOf("Der Wolf war in Vega aus dem Zoo geflohen.", "de")).toEqual([
      "Der Wolf war in Vega aus dem Zoo geflohen (2016-05-04)",
    ]));

  it.each([
    ["what shares no more than the place with it", "Children in Vega drew pictures of the sheep."],
    ["what says only who said it", "The zoo said."],
    [
      "what led up to what its sentence dates",
      "Schools in Orla shut on 9 May 2016 after talk of the wolf that broke out of the zoo in Vega.",
    ],
    ["what should be, of what has been", "The playgrounds should be closed with a fence that holds."],
    ["what may yet happen", "Once wardens have closed the playgrounds, children stay at home."],
    ["what its own article dates already", "On 5 May 2016 playgrounds were closed. Playgrounds were quiet."],
  ])("leaves alone %s", (_, paragraph) => expect(undatedOf(paragraph)).toEqual([]));

  it.each([
    ["no clause to the day on which somebody told of its event", "rangers said on Wednesday", []],
    ["it to a day that is the event’s own", "on Wednesday", ["told", "late"]],
  ])("joins %s", (_, when, expected) => {
    const told = makeReport(["Lynx", `A lynx has been shot near Orla, ${when}.`], {
      id: "told",
      published: "2016-05-13",
    });
    const late = makeReport(["A shot", "The lynx was shot near Orla by a farmer."], {
      id: "late",
      published: "2016-05-14",
    });
    const joined = buildTimeline([told, late]).events.filter(({ mentions }) => mentions.length > 1);
    expect(joined.flatMap(({ mentions }) => mentions.map(({ article }) => article))).toEqual(expected);
  });

  it("joins what a decision announced on a day decided to that day", () => {
    const told = makeReport(
      ["Lynx", "Farmers may shoot lynxes near Orla. This decision, announced on Wednesday, is the first."],
      { id: "told", published: "2016-05-13" },
    );
    const late = makeReport(["A right", "Farmers were allowed to shoot lynxes near Orla by decision."], {
      id: "late",
      published: "2016-05-14",
    });
    const articles = buildTimeline([told, late]).events.flatMap(({ mentions }) =>
      mentions.map(({ article }) => article),
    );
    expect(articles).toContain("late");
  });
});
