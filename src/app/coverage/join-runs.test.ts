import { expect, it } from "vitest";

import { joinRuns } from "./join-runs.ts";

it("puts sentences that follow one another into one run", () => {
  const [first, second, third] = [
    { start: 0, end: 10 },
    { start: 11, end: 20 },
    { start: 40, end: 50 },
  ];
  expect(joinRuns([first, second, third].flatMap((span) => span ?? []))).toEqual([[first, second], [third]]);
  expect(joinRuns([])).toEqual([]);
});
