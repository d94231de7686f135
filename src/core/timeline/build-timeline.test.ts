import { describe, expect, it } from "vitest";

import type { Article, Edtf } from "../model.ts";
import { makeReport } from "../testing/make-report.ts";
import { buildTimeline } from "./build-timeline.ts";

const DAM = [
  makeReport(
    [
      "Dam bursts above Vega",
      "A dam above the mining town of Vega burst on Tuesday, sending a wave of mud through the valley.",
      "The dam was completed in 1971 by the mining company Norsk Kobber.",
      "Inspectors had warned of cracks in the dam wall in March.",
    ],
    { id: "news", published: "2012-05-16" },
  ),
  makeReport(
    [
      "Vega buries its dead",
      "Thousands attended the funeral of the victims of the Vega dam disaster on Sunday.",
      "The dam burst on 15 May and killed 31 people.",
      "Norsk Kobber completed the dam on 2 June 1971, to store mud from its mine.",
    ],
    { id: "funeral", published: "2012-05-21" },
  ),
  makeReport(
    [
      "How the Vega dam failed",
      "When the dam burst in May 2012, nobody heard the siren.",
      "The mine closed in 2013.",
    ],
    { id: "feature", published: "2017-05-15" },
  ),
];

const eventsOf = (articles: readonly Article[]) => buildTimeline(articles).events;

/** “when: article article” of the event whose label or mentions hold `words`. */
function eventWith(articles: readonly Article[], words: string): string {
  const event = eventsOf(articles).find(({ mentions }) => mentions.some(({ text }) => text.includes(words)));
  return event ? `${event.when}: ${event.mentions.map(({ article }) => article).join(" ")}` : "none";
}

const bishop = (id: string, published: string, when: string) =>
  makeReport(["Norway elects its first woman bishop", `Norway elected its first woman bishop ${when}.`], {
    id,
    published,
  });

describe("buildTimeline merges", () => {
  it("mentions of one event across articles, at the finest date", () => {
    expect(eventWith(DAM, "burst on 15 May")).toBe("2012-05-15: news news funeral feature");
    expect(eventWith(DAM, "store mud")).toBe("1971-06-02: news funeral");
  });

  it("not two events of one day", () => {
    const articles = [
      makeReport(
        ["Storm", "A storm sank a ferry off Kos on Monday.", "Voters in Peru chose a president on Monday."],
        {
          published: "2012-05-16",
        },
      ),
    ];
    expect(eventsOf(articles).map(({ mentions }) => mentions.length)).toEqual([1, 1]);
  });

  it.each([
    [
      "a sentence tells of both, with a date for each",
      "Ida Moe, the mayor of Vega, resigned on Monday and Ida Moe, the mayor, left Vega on Monday night.",
    ],
    [
      "they are of different kinds",
      "Finance minister Ida Moe resigned on Monday. Per Dahl was appointed finance minister on Monday.",
    ],
    [
      "each has its time of day",
      "Rescuers found Ida Moe at noon on Monday. Rescuers flew Ida Moe out on Monday evening.",
    ],
  ])("not like events of one day when %s", (_, text) => {
    const events = eventsOf([makeReport([text], { published: "2012-05-16" })]);
    expect(events.map(({ when, mentions }) => `${when} ${mentions.length}`)).toEqual([
      "2012-05-14 1",
      "2012-05-14 1",
    ]);
  });

  it("mentions that use the base and the past form of an irregular verb", () => {
    const events = eventsOf([
      makeReport(["Villagers sued Norsk Kobber on 3 May 2012."]),
      makeReport(["On 3 May 2012 two families decided to sue."], { id: "b" }),
    ]);
    expect(events.map(({ mentions }) => mentions.length)).toEqual([2]);
  });

  it.each([
    ["in other words", "en", "The keeper lit his lamp for the first time in 1923."],
    ["in another language", "de", "Der Leuchtturm auf Holm wurde 1923 eröffnet."],
  ])("what articles tell once each of one year, %s", (_, language, text) => {
    const events = eventsOf([
      makeReport(["The lighthouse on Holm was completed in 1923 to plans by Anna Vik."]),
      makeReport([text], { id: "b", language }),
    ]);
    expect(events.map(({ when, mentions }) => `${when} ${mentions.length}`)).toEqual(["1923 2"]);
  });

  it("and names the event in the language of most of its mentions", () => {
    const [event] = eventsOf([
      makeReport(["Der Leuchtturm auf Holm wurde im Mai 1923 eröffnet."], { language: "de" }),
      makeReport(["The lighthouse on Holm was opened in May 1923."], { id: "b" }),
      makeReport(["In May 1923 the lighthouse on Holm was opened."], { id: "c" }),
    ]);
    expect(event?.mentions.length).toBe(3);
    expect(event?.label).toBe("The lighthouse on Holm was opened");
  });

  it.each([
    ["two dates of one clause", "The alarm rang on Tuesday at 6.30 in the morning."],
    [
      "part of the day and the time",
      "The alarm rang before dawn on Tuesday. The alarm rang at 4.20am on Tuesday.",
    ],
  ])("%s", (_, text) => {
    const events = eventsOf([makeReport([text], { published: "2012-05-16" })]);
    expect(events.map(({ when }) => when)).toEqual(["2012-05-15"]);
  });

  it("undated sentences whose only measure of time is a length", () => {
    const events = eventsOf([
      makeReport(["The paper mill in Lund burned down on 4 May 2012."], { published: "2012-05-05" }),
      makeReport(["The paper mill in Lund burned down within three minutes."], { id: "b" }),
    ]);
    expect(events.map(({ mentions }) => mentions.map(({ article }) => article))).toEqual([["a", "b"]]);
  });

  it("a weekday read a week late with the day that others give in full, as a disagreement", () => {
    const [event] = eventsOf([
      bishop("a", "1993-03-24", "on 23 March"),
      bishop("b", "1993-04-01", "on Tuesday"),
    ]);
    expect(event?.when).toBe("1993-03-23");
    expect(event?.conflicts.map(({ value }) => value)).toEqual(["1993-03-30"]);
  });

  it("not an event and the one that a number of days sets it apart from", () => {
    const events = eventsOf([
      makeReport(["Ida Moe was sworn in on Tuesday morning, a day after Per Dahl resigned."], {
        published: "2012-05-16",
      }),
      makeReport(["Minister Per Dahl resigned on Monday."], { id: "b", published: "2012-05-15" }),
    ]);
    expect(events.map(({ when, label, conflicts }) => `${when} ${label} ${conflicts.length}`)).toEqual([
      "2012-05-14 Minister Per Dahl resigned 0",
      "2012-05-15 Ida Moe was sworn in 0",
    ]);
  });

  it.each([
    [
      "the sentence’s day, not the one to come",
      "The port of Leith said on Friday it would stay shut until Monday, a day after the crane fell.",
    ],
    ["a noun alone", "The mayor resigned on Friday, a day after the fall of the crane."],
    ["“the day after”", "The mayor resigned on Friday, the day after the crane fell."],
    ["weeks that are rounded", "It is two weeks ago that the crane fell."],
  ])("an event with the day counted to it: %s", (_, text) => {
    const events = eventsOf([
      makeReport(["A crane fell at Leith on 8 October 2015."], { published: "2015-10-08" }),
      makeReport([text], { id: "b", published: text.includes("weeks") ? "2015-10-21" : "2015-10-09" }),
    ]);
    const fall = events.find(({ when }) => when === "2015-10-08");
    expect(fall?.mentions.map(({ article }) => article)).toEqual(["a", "b"]);
    expect(fall?.conflicts).toEqual([]);
  });

  it("titles without a date with the news that they tell", () => {
    const undated = eventsOf(DAM).flatMap(({ mentions }) =>
      mentions.filter(({ date }) => date === undefined),
    );
    expect(undated.map(({ text }) => text)).toEqual(["Dam bursts above Vega", "Vega buries its dead"]);
  });

  it("a sentence further on without a date, where it names the kind of happening", () => {
    const later = makeReport(
      [
        "Salvage at Leith",
        "Divers reached the wreck in spring.",
        "They brought up the bell.",
        "The crane had collapsed on to the deck of the trawler Morag.",
        "The trawler Morag was new, and the crane was her pride.",
      ],
      { id: "b", published: "2015-10-20" },
    );
    const news = makeReport(["A crane collapsed on to the trawler Morag at Leith on 8 October 2015."], {
      published: "2015-10-09",
    });
    const fall = eventsOf([news, later]).find(({ when }) => when === "2015-10-08");
    expect(fall?.mentions.map(({ text }) => text)).toEqual([
      "A crane collapsed on to the trawler Morag at Leith on 8 October 2015",
      "The crane had collapsed on to the deck of the trawler Morag",
    ]);
  });
});

describe("buildTimeline leaves out", () => {
  it.each([
    ["lengths", "The siege lasted three years."],
    ["how often", "The ferry sails every Monday."],
    ["what is denied", "The fire of 1921 was never confirmed, or so they say of 1921 was never mentioned."],
    ["what a superlative only bounds", "It was the worst flood since 1953."],
  ])("%s", (_, text) => expect(eventsOf([makeReport([text], { published: "2012-05-16" })])).toEqual([]));
});

it("leaves out when an article says that it was published", () => {
  const article = makeReport(["Wire report, 16 May 2012"], { published: "2012-05-16" });
  const published = { value: "2012-05-16" as Edtf, how: "stated", span: { start: 13, end: 24 } } as const;
  expect(eventsOf([{ ...article, published }])).toEqual([]);
});

describe("buildTimeline infers publication", () => {
  const news = makeReport(["The sluice gates at Arnhem failed on 4 June 2015, flooding the docks."], {
    id: "dated",
    published: "2015-06-05",
  });

  it("within a week after the weekday that others date", () => {
    const late = makeReport(
      ["The sluice gates at Arnhem failed on Thursday and the docks were under water."],
      {
        id: "undated",
      },
    );
    const { inferred, events } = buildTimeline([news, late]);
    expect(inferred).toEqual(new Map([[late.id, { value: "2015-06-04/2015-06-10", how: "inferred" }]]));
    expect(events.map(({ when, mentions }) => `${when} ${mentions.length}`)).toEqual(["2015-06-04 2"]);
  });

  it.each([
    ["PORT ELLEN, June 6 (Wire) – Engineers inspected a crane.", "2015-06-06"],
    ["Engineers inspected a crane on June 6 and left.", "2015-06-06/2015-06-12"],
  ])("from the day an article opens with, in the others' year: %s", (text, value) => {
    const undated = makeReport(["Crane", text], { id: "undated" });
    expect(buildTimeline([news, undated]).inferred.get(undated.id)?.value).toBe(value);
  });

  it("not from a day that its opening looks forward to", () => {
    const undated = makeReport(["Crane", "The crane will be sold on June 26."], { id: "undated" });
    expect(buildTimeline([news, undated]).inferred).toEqual(new Map());
  });

  it("from a dateline that stands apart", () => {
    const undated = makeReport(["LEITH, 30 May (Wire) –", "A crane fell on Friday."], { id: "undated" });
    const apart: Article = {
      ...undated,
      blocks: undated.blocks.map((block, i) => (i === 0 ? { ...block, kind: "dateline" } : block)),
    };
    const { inferred, expressions } = buildTimeline([news, apart]);
    expect(inferred.get(undated.id)?.value).toBe("2015-05-30");
    expect(expressions.get(undated.id)?.map(({ value }) => value)).toEqual(["2015-05-29"]);
  });

  it("never without evidence", () => {
    const other = makeReport(["The king of Siam received an envoy on Thursday."], { id: "undated" });
    expect(buildTimeline([news, other]).inferred).toEqual(new Map());
  });
});

describe("buildTimeline names events", () => {
  it("by words cut from a mention, without the date", () => {
    const labels = eventsOf(DAM).map(({ label }) => label);
    for (const label of labels) {
      expect(label.length).toBeLessThanOrEqual(90);
      expect(DAM.some(({ text }) => text.includes(label.replace("…", "")))).toBe(true);
    }
    expect(labels).toContain("Norsk Kobber completed the dam");
  });

  it("by ids for URLs, unique, of date and words", () => {
    const ids = eventsOf(DAM).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toContain("1971-06-02-norsk-kobber-completed-dam");
    for (const id of ids) expect(id).toMatch(/^[\p{L}\p{N}-]+$/u);
  });

  it("by the same ids when an unrelated article is added", () => {
    const other = makeReport(["A comet passed Jupiter on 3 July 1994.", "Astronomers in Chile cheered."], {
      id: "comet",
      published: "1994-07-05",
    });
    const ids = eventsOf(DAM).map(({ id }) => id);
    const more = eventsOf([...DAM, other]).map(({ id }) => id);
    expect(more).toEqual(expect.arrayContaining(ids));
    expect(more).toHaveLength(ids.length + 1);
  });
});
