import { expect, it } from "vitest";

import { findHeadings } from "./find-headings.ts";

/** The lines that are headings. */
const headings = (...lines: readonly string[]): readonly string[] => {
  const found = findHeadings(lines.map((text) => ({ text })));
  return lines.filter((_, index) => found[index]);
};

it.each([
  "Rescue efforts",
  "What happens next?",
  "2. They are young",
  "‘No warning’",
  "## Costs",
  "**Costs**",
  "Key points:",
  "1917",
])("takes “%s” above a paragraph for a heading", (line) =>
  expect(headings(line, "The council will meet on Friday.")).toEqual([line]),
);

it.each([
  "Nobody was hurt.",
  "“We will rebuild”",
  '"We wait," he said',
  "Q: Were you afraid?",
  "- Bread",
  "and then it rained",
  "The council listed what the valley would need in the weeks to come, in order:",
])("takes “%s” for a paragraph", (line) =>
  expect(headings(line, "The council will meet on Friday.")).toEqual([]),
);

it("takes a line above an introduction for a heading", () =>
  expect(headings("What the mayor said", "Here is her statement to the council in full:", "“Go.”")).toEqual([
    "What the mayor said",
  ]));

it("takes two short lines above a paragraph for a heading and the one below it, three for a list", () => {
  expect(headings("Background", "The first flood", "It came in May.")).toEqual([
    "Background",
    "The first flood",
  ]);
  expect(headings("Bread", "Water", "Torches", "Take them with you.")).toEqual([]);
});

it("takes a short line with nothing below it for a paragraph", () =>
  expect(headings("It came in May.", "The end")).toEqual([]));
