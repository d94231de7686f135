import { expect, it } from "vitest";

import { firstWords } from "./first-words.ts";

it.each([
  ["(?:[tT]he )?end", "end: ; the: end"],
  ["(?:early|late)(?:-| )May", "early: may; late: may"],
  ["(?:the (?:next|last)|one) day", "the: last next; one: day"],
  [String.raw`\d{1,2}(?:st|nd)? (?:June|July)`, "#: july june"],
  [String.raw`(?<=on )the (?<day>\d{1,2}th)`, "the: #"],
  ["['’]99", "': #"],
  ["FY ?19", "fy: #"],
  ["now", "now: "],
])("finds the first two words of what fits %s", (source, expected) => {
  const words = [...firstWords(source)].map(
    ([first, seconds]) => `${first}: ${[...seconds].toSorted().join(" ")}`,
  );
  expect(words.join("; ")).toBe(expected);
});

it("lets any word follow where a form may end after its first", () =>
  expect(firstWords("now(?: then)?").get("now")?.has("")).toBe(true));

it("refuses a form that can be empty", () => expect(() => firstWords("(?:the )?")).toThrow("can be empty"));
