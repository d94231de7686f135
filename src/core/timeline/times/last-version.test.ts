import { expect, it } from "vitest";

import type { Article } from "../../model.ts";
import { slice } from "../../span.ts";
import { makeReport } from "../../testing/make-report.ts";
import { tagTimes } from "./tag-times.ts";

/** An article whose second line is its dateline, published on 4 March 2026. */
function stamped(dateline: string): Article {
  const article = makeReport(["Title", dateline, "The dam broke last night."], { published: "2026-03-04" });
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
