import { expect, it } from "vitest";

import type { Article } from "../../model.ts";
import { slice } from "../../span.ts";
import { makeReport } from "../../testing/make-report.ts";
import { tagTimes } from "./tag-times.ts";

/** An article whose second line is its dateline, published on 4 March 2026. */
function stamped(dateline: string, ...told: readonly string[]): Article {
  const lines = told.length > 0 ? told : ["The dam broke last night."];
  const article = makeReport(["Title", dateline, ...lines], { published: "2026-03-04" });
  const blocks = article.blocks.map((block, i) =>
    i === 1 ? { ...block, kind: "dateline" as const } : block,
  );
  const [, span] = blocks;
  return {
    ...article,
    blocks,
    ...(span && article.published && { published: { ...article.published, span } }),
  };
}

it.each([
  ["the update’s day", "PUBLISHED: 22:14, 4 March 2026 | UPDATED: 07:31, 5 March 2026", "2026-03-04TNI"],
  [
    "an update’s day that comes first",
    "Updated March 5, 2026, first published March 4, 2026",
    "2026-03-04TNI",
  ],
  [
    "publication, after an update on its day",
    "4 March 2026 09:10, updated 4 March 2026 11:20",
    "2026-03-03TNI",
  ],
  ["publication, after a correction weeks later", "4 March 2026, updated 30 March 2026", "2026-03-03TNI"],
])("counts “last night” from %s", (_, dateline, expected) => {
  const article = stamped(dateline);
  const times = tagTimes(article).map((time) => `${slice(article.text, time)} = ${time.value}`);
  expect(times).toEqual([`last night = ${expected}`]);
});

/** The last time of an article with that dateline that tells `told` after a day of the news. */
function lastTime(dateline: string, told: string): string | undefined {
  const article = stamped(dateline, "The dam broke on Tuesday at 8pm.", "The mayor came on Wednesday.", told);
  return tagTimes(article).at(-1)?.value;
}

it.each([
  ["later than it was written is of the day of the event", "4 March 2026, 13.05 GMT", "2026-03-03T23:24"],
  ["later than its first version and not its last", "4 March 2026 13:05, updated 23:40", "XXXX-XX-XXT23:24"],
  ["of a text that says no hour is of either day", "4 March 2026", "XXXX-XX-XXT23:24"],
])("a time of day %s", (_, dateline, expected) =>
  expect(lastTime(dateline, "The gate went at 11.24pm.")).toBe(expected),
);

it.each([
  ["later in the day", "4 March 2026, 13:05", "The bridge will be shut at 6pm.", "2026-03-04T18:00"],
  ["of the next day", "4 March 2026, 19:05", "The bridge will be shut at 6pm.", "2026-03-05T18:00"],
  ["of no day, written at no hour", "4 March 2026", "The bridge will be shut at 6pm.", "XXXX-XX-XXT18:00"],
  ["of no day, of what is over", "4 March 2026, 13:05", "He was questioned until 4pm.", "XXXX-XX-XXT16:00"],
  [
    "of no day, of what was planned",
    "4 March 2026, 13:05",
    "People were waiting for the fireworks due to start at 6pm.",
    "XXXX-XX-XXT18:00",
  ],
  [
    "of no day, after one to come",
    "4 March 2026, 13:05",
    "The fair is on Friday 13 March. Its gates will open at 6pm.",
    "2026-03-13T18:00",
  ],
])("a time of day to come is %s", (_, dateline, told, expected) =>
  expect(lastTime(dateline, told)).toBe(expected),
);
