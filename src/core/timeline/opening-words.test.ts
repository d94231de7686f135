import { expect, it } from "vitest";

import { openingWords } from "./opening-words.ts";

it.each([
  ["(?:[tT]he )?end", "end the", "end "],
  ["(?:early|late)(?:-| )May", "early late", "may"],
  [String.raw`\d{1,2}(?:st|nd)? (?:June|July)`, "#", "july june"],
  [String.raw`(?<=on )the (?<day>\d{1,2}th)`, "the", "#"],
  ["['’]99", "'", "#"],
  ["FY ?19", "fy", "#"],
  ["now", "now", ""],
])("finds the first two words of what fits %s", (source, first, second) => {
  const words = openingWords(source);
  expect([...words.first].toSorted().join(" ")).toBe(first);
  expect([...words.second].toSorted().join(" ").trim()).toBe(second.trim());
});

it("lets any word follow where a form may end after its first", () =>
  expect(openingWords("now(?: then)?").second.has("")).toBe(true));

it("refuses a form that can be empty", () => expect(() => openingWords("(?:the )?")).toThrow("can be empty"));
