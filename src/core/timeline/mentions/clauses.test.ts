import { describe, expect, it } from "vitest";

import type { Span } from "../../model.ts";
import { grammarOf } from "../languages/languages.ts";
import { cutClauses } from "./clauses.ts";

const grammar = grammarOf("en") ?? expect.fail("no English");

function cut(text: string, ...words: readonly string[]): readonly string[] {
  const dates: readonly Span[] = words.map((date) => ({
    start: text.indexOf(date),
    end: text.indexOf(date) + date.length,
  }));
  return cutClauses(text, { start: 0, end: text.length }, dates, grammar).map(({ start, end }) =>
    text.slice(start, end).trim(),
  );
}

describe("cutClauses", () => {
  it.each([
    [
      "gives “since” the clause after it",
      "No country had recognised the junta since it seized power in May 1980.",
      ["No country had recognised the junta", "since it seized power in May 1980."],
    ],
    [
      "leaves a bare date after “since” with what it bounds",
      "The rebels have held the port since May 1980.",
      ["The rebels have held the port since May 1980."],
    ],
    [
      "keeps what a phrase after “following” names",
      "The talks resumed following the collapse of the dam in May 1980.",
      ["The talks resumed", "following the collapse of the dam in May 1980."],
    ],
    [
      "joins a fronted date to its clause",
      "In May 1980, the mountain erupted.",
      ["In May 1980, the mountain erupted."],
    ],
    [
      "cuts before “and” only where both sides have a verb",
      "The army and the police left, and the mayor took over.",
      ["The army and the police left,", "and the mayor took over."],
    ],
    [
      "gives the dates after “and” to the clause that they open",
      "The house met, and in May 1980, the mayor took over.",
      ["The house met,", "and in May 1980, the mayor took over."],
    ],
    [
      "leaves a date after “before” with what it bounds, whatever follows",
      "The ferry sailed before May 1980 with a crew of nine.",
      ["The ferry sailed before May 1980 with a crew of nine."],
    ],
    [
      "always cuts at a semicolon",
      "The bridge fell in May 1980; no one hurt.",
      ["The bridge fell in May 1980;", "no one hurt."],
    ],
  ])("%s", (_, text, expected) => expect(cut(text, "May 1980")).toEqual(expected));

  it("does not cut a list of dates in two", () =>
    expect(
      cut("Floods in 1953, 1962 and 1976 drowned the town, and it was moved.", "1953", "1962", "1976"),
    ).toEqual(["Floods in 1953, 1962 and 1976 drowned the town,", "and it was moved."]));

  it.each([
    ["is dated", "A court blamed the firm for the flood that drowned Selm in May 1980.", 2],
    ["is not", "A court blamed the firm in May 1980 for the flood that drowned Selm.", 1],
  ])("cuts before “that” and a verb where what follows %s", (_, text, count) =>
    expect(cut(text, "May 1980")).toHaveLength(count),
  );

  it("does not cut a date in two", () =>
    expect(cut("They met on May 3, 1980, and parted.", "May 3, 1980")[0]).toContain("May 3, 1980"));

  it("leaves a table whole", () => expect(cut("was, ".repeat(1000))).toHaveLength(1));
});
