import { expect, it } from "vitest";

import { slice } from "../../span.ts";
import { makeReport } from "../../testing/make-report.ts";
import { FRIDAY } from "../../testing/read-times.ts";
import { tagTimes } from "./tag-times.ts";

it.each([
  [
    "the half told before",
    "It fell at 8.40pm on Monday. She left at half past nine.",
    "half past nine = 2019-11-04T21:30",
  ],
  [
    "the half told after",
    "By half past nine on Monday it was full. It fell at 9.47pm.",
    "half past nine on Monday = 2019-11-04T21:30",
  ],
  [
    "the morning",
    "It fell at 8.40am on Monday. She left at half past nine.",
    "half past nine = 2019-11-04T09:30",
  ],
  [
    "the small hours",
    "Help came at 0.50am on Monday. It left at ten past three.",
    "ten past three = 2019-11-04T03:10",
  ],
  [
    "the part of its day",
    "It fell on Monday evening. She left at half past six.",
    "half past six = 2019-11-04T18:30",
  ],
  [
    "its own words",
    "It fell at 8.40pm on Monday. She left at ten past nine in the morning.",
    "ten past nine in the morning = 2019-11-04T09:10",
  ],
  [
    "the figures where nothing tells",
    "She left at half past nine on Monday.",
    "half past nine on Monday = 2019-11-04T09:30",
  ],
])("“half past nine” is of %s", (_, text, expected) => {
  const article = makeReport(["Title", text], { published: FRIDAY });
  const times = tagTimes(article).map((time) => `${slice(article.text, time)} = ${time.value}`);
  expect(times).toContain(expected);
});
