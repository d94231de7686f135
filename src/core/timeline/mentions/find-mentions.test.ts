import { expect, it } from "vitest";

import type { Article } from "../../model.ts";
import { overlaps, slice } from "../../span.ts";
import { makeReport } from "../../testing/make-report.ts";
import { buildTimeline } from "../build-timeline.ts";

/** A live report of `lines`, those with nothing but a time made the notes above its entries. */
function liveReport(lines: readonly string[]): Article {
  const article = makeReport(["Silo fire: live", ...lines], { published: "2019-11-08" });
  const times = article.blocks.filter((block) => /^[\d:]+$/u.test(slice(article.text, block)));
  return {
    ...article,
    blocks: article.blocks.map((block) =>
      times.includes(block) ? { ...block, kind: "note" as const } : block,
    ),
    sentences: article.sentences.filter((sentence) => !times.some((time) => overlaps(time, sentence))),
  };
}

const told = (lines: readonly string[]) =>
  buildTimeline([liveReport(lines)]).events.flatMap(({ mentions }) =>
    mentions.flatMap(({ text, date }) => (date ? [`${date.value} ${text}`] : [])),
  );

it("dates the entries of a live report by the times that stand alone above them", () => {
  expect(
    told([
      "21:10",
      "The road is open again. Drivers are asked to be patient.",
      "20:05",
      "Smoke over the pier.",
      "18:30",
      "The roof fell in.",
    ]),
  ).toEqual([
    "2019-11-08T18:30 The roof fell in",
    "2019-11-08T20:05 Smoke over the pier",
    "2019-11-08T21:10 The road is open again",
  ]);
});

it("tells of an entry, without its time, only where another article tells of it too", () => {
  const live = makeReport(
    [
      "Silo fire: live",
      "21.10 Good evening.",
      "20.05 – The mayor has come to the gate.",
      "18.30 Smoke rose.",
    ],
    { id: "live", published: "2019-11-08" },
  );
  const later = makeReport(["After the fire", "The mayor came to the gate on 8 November 2019."], {
    id: "later",
    published: "2019-11-10",
  });
  const texts = buildTimeline([live, later]).events.map(({ mentions }) => mentions.map(({ text }) => text));
  expect(texts).toEqual([
    ["The mayor has come to the gate", "The mayor came to the gate on 8 November 2019"],
  ]);
});

it.each([
  ["Moe signed until 2021 on 3 May.", ["Moe signed until 2021 on 3 May"]],
  ["Moe danced on 3 May at a ball that lasted until midnight.", ["Moe danced on 3 May at a ball"]],
  ["The mill is shut until 3 May.", ["The mill is shut until 3 May"]],
])("tells of no event that something went on until: %s", (text, expected) => {
  const { events } = buildTimeline([makeReport(["Mill", text], { published: "2019-11-08" })]);
  expect(events.flatMap(({ mentions }) => mentions.map((mention) => mention.text))).toEqual(expected);
});

it("leaves an entry its own date", () => {
  expect(
    told([
      "21:10",
      "The silo was built on 3 May 1950.",
      "20:05",
      "Smoke rose.",
      "18:30",
      "The roof fell in.",
    ]),
  ).toEqual([
    "1950-05-03 The silo was built on 3 May 1950",
    "2019-11-08T18:30 The roof fell in",
    "2019-11-08T20:05 Smoke rose",
  ]);
});

it.each([
  [
    "A canoe stolen from the pier in April has been found in a hay loft.",
    "A canoe stolen from the pier in April",
  ],
  ["The two men seen on 3 May were brothers.", "The two men seen on 3 May"],
  ["The loft that burnt on 3 May was his.", "The loft that burnt on 3 May"],
  ["A canoe was found in a hay loft on 3 May.", "A canoe was found in a hay loft on 3 May"],
  ["The vote on 3 May was put off.", "The vote on 3 May was put off"],
])("dates no more than its own phrase: %s", (text, expected) => {
  const { events } = buildTimeline([makeReport(["Found", text], { published: "2019-11-08" })]);
  expect(events.flatMap(({ mentions }) => mentions.map((mention) => mention.text))).toEqual([expected]);
});
