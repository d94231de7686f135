import { describe, expect, it } from "vitest";

import { makeFolder } from "../../testing/make-folder.ts";
import { parseLines, variorum } from "../testing/fake-terminal.ts";
import { FERRY, RESCUE } from "../testing/ferry-reports.ts";

const folder = await makeFolder({
  "harbour/ferry.txt": FERRY,
  "harbour/rescue.txt": `\uFEFF${RESCUE}`,
  "spoilt/ferry.txt": FERRY,
  "spoilt/scan.txt": "%PDF-1.7",
  "spoilt/notes.odt": "# Notes",
});
const run = (...args: string[]) => variorum(folder, args);

describe("check", () => {
  it("counts the articles and problems of a folder", async () => {
    expect((await run("check", "spoilt")).printed).toEqual(["1 article, 1 error, 1 warning"]);
    expect((await run("check", "harbour")).printed).toEqual(["2 articles, 0 errors, 0 warnings"]);
  });

  it("gives a problem to a line, errors and warnings", async () => {
    const { exitCode, printed } = await run("check", "--json", "spoilt");
    expect(exitCode).toBe(1);
    const problems = parseLines<{ file: string; line: number; severity: string }>(printed);
    expect(problems).toContainEqual(
      expect.objectContaining({ file: "spoilt/scan.txt", line: 1, severity: "error" }),
    );
    expect(problems).toContainEqual(
      expect.objectContaining({ file: "spoilt/notes.odt", severity: "warning" }),
    );
  });
});
