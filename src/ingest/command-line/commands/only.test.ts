import { expect, it } from "vitest";

import { makeFolder } from "../../testing/make-folder.ts";
import { parseLines, variorum } from "../testing/fake-terminal.ts";
import { FERRY, RESCUE } from "../testing/ferry-reports.ts";

const ALONE = "The harbour board met on 16 March 2023.";
const folder = await makeFolder({ "sea/ferry.txt": FERRY, "sea/rescue.txt": RESCUE });

it("gives for each article what it has by itself, and what it lacks", async () => {
  const { exitCode, printed } = await variorum(folder, ["only", "--json", "sea"]);
  const found = parseLines<{
    file: string;
    sentences: number;
    onlyHere: { text: string; start: number; end: number }[];
    missingHere: { text: string }[];
  }>(printed);
  expect(exitCode).toBe(0);
  expect(found.map(({ file, sentences }) => [file, sentences])).toEqual([
    ["sea/ferry.txt", 2],
    ["sea/rescue.txt", 3],
  ]);
  const start = RESCUE.indexOf(ALONE);
  expect(found[1]?.onlyHere).toContainEqual({ text: ALONE, start, end: start + ALONE.length });
  expect(found[1]?.missingHere).toEqual([]);
});

it("tells people what only one article has", async () => {
  const { printed } = await variorum(folder, ["only", "sea"]);
  expect(printed).toContain(`  only here: ${ALONE}`);
});
