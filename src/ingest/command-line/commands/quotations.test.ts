import { expect, it } from "vitest";

import { makeFolder } from "../../testing/make-folder.ts";
import type { QuotedPassage } from "../quote-passages.ts";
import { parseLines, variorum } from "../testing/fake-terminal.ts";

const WEEKLY = `Orchard sold\n\n“We never wanted to sell the old orchard to anybody,” said Ines Farrow on Monday.\n`;
const DAILY = `Sale of an orchard\n\nInes Farrow said: “We never wanted to sell the orchard to anybody.”\n`;
const folder = await makeFolder({ "sale/daily.txt": DAILY, "sale/weekly.txt": WEEKLY });

it("gives the wordings of one saying together, the fullest first, with its speaker", async () => {
  const { exitCode, printed } = await variorum(folder, ["quotations", "--json", "sale"]);
  const found = parseLines<{
    speaker: string | null;
    wordings: { change: string | null; quotations: (QuotedPassage & { speaker: string | null })[] }[];
  }>(printed);
  expect(exitCode).toBe(0);
  expect(found.map(({ speaker }) => speaker)).toEqual(["Ines Farrow"]);
  expect(
    found[0]?.wordings.map(({ change, quotations }) => [change, ...quotations.map(({ file }) => file)]),
  ).toEqual([
    [null, "sale/weekly.txt"],
    ["words dropped", "sale/daily.txt"],
  ]);
});

it("tells people who is quoted, and what changed inside the quotation marks", async () => {
  const { printed } = await variorum(folder, ["quotations", "sale"]);
  expect(printed).toContain("Ines Farrow:");
  expect(printed.join("\n")).toMatch(/^ {2}\[words dropped\] sale\/daily\.txt: “We never wanted/mu);
});
