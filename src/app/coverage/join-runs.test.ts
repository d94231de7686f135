import { expect, it } from "vitest";

import { joinRuns } from "./join-runs.ts";

it("keeps sentences of two paragraphs apart", () => {
  const sentences = [
    { start: 0, end: 10 },
    { start: 12, end: 20 },
  ];
  expect(joinRuns(sentences)).toHaveLength(2);
});

it("puts sentences that follow one another into one run", () => {
  const [first, second, third] = [
    { start: 0, end: 10 },
    { start: 11, end: 20 },
    { start: 40, end: 50 },
  ];
  expect(joinRuns([first, second, third].flatMap((span) => span ?? []))).toEqual([[first, second], [third]]);
  expect(joinRuns([])).toEqual([]);
});
