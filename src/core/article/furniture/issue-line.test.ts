import { expect, it } from "vitest";

import { isIssueLine } from "./issue-line.ts";

it.each([
  "Issue 212 · Published ten times a year",
  "Spring 2026 | Vol. 31 No. 1",
  "Published four times a year",
  "Heft 3/2026",
  "Weekly | Issue 7 | £2.50",
])("takes “%s” for the number of a paper's issue", (line) => expect(isIssueLine(line)).toBe(true));

it.each(["Quarterly", "No. 10", "Spring 2026", "Every Monday", "Monthly - rents rise again"])(
  "leaves “%s” to the text",
  (line) => expect(isIssueLine(line)).toBe(false),
);
