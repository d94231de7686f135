import path from "node:path";

import { describe, expect, it } from "vitest";

import { makeFolder } from "../testing/make-folder.ts";
import { runCommand } from "./run-command.ts";
import { variorum } from "./testing/fake-terminal.ts";
import { FERRY } from "./testing/ferry-reports.ts";

const folder = await makeFolder({
  "harbour/ferry.txt": FERRY,
  "spoilt/ferry.txt": FERRY,
  "spoilt/scan.txt": "%PDF-1.7",
  "spoilt/notes.odt": "# Notes",
  "hostile/c1.txt": "Harbour \u009B2J cleared\n\nThe harbour was cleared of ice on Monday.\n",
  "hostile/scan\n\u001B[2J.txt": "",
  "lists/dates.tsv": "../harbour/ferry.txt\t2023-03-15\r\n../harbour/rescue.txt\tsoon\r\n",
});
const run = (...args: string[]) => variorum(folder, args);

describe("the command line", () => {
  it.each([
    [],
    ["frobnicate"],
    ["help", "frobnicate"],
    ["overlaps"],
    ["overlaps", "--nonsense", "x"],
    ["overlaps", "harbour", "--closeness", "near"],
    ["dates"],
    ["article"],
    ["timeline"],
    ["check", "a", "b"],
    ["check", "--raw", "harbour"],
    ["article", ""],
    ["article", "harbour/ferry.txt", ""],
    ["dates", "harbour/ferry.txt", "--reference", ""],
    ["dates", "harbour/ferry.txt", "--reference="],
    ["dates", "harbour/ferry.txt", "--reference", "2023"],
    ["anchor", "a"],
    ["dates", "harbour/ferry.txt", "--reference", "soon"],
    ["dates", "--list", "lists/dates.tsv", "--reference", "2023-03-15"],
  ])("answers wrong usage with 2, on standard error: %s %s", async (...args) => {
    const { exitCode, printed, complained } = await run(...args.filter((arg) => arg !== undefined));
    expect(exitCode).toBe(2);
    expect(printed).toEqual([]);
    expect(complained.join("\n")).toContain("variorum");
  });

  it.each([
    "article",
    "overlaps",
    "dates",
    "timeline",
    "claims",
    "only",
    "quotations",
    "conflicts",
    "anchor",
    "check",
  ])("explains %s, on a screen of 80 columns", async (name) => {
    const { exitCode, printed } = await run(name, "--help");
    expect(exitCode).toBe(0);
    expect(printed[0]).toContain(`Usage: variorum ${name}`);
    expect(Math.max(...printed.map((line) => line.length))).toBeLessThanOrEqual(80);
    expect((await run("--help")).printed.join("\n")).toContain(`  ${name} `);
    expect((await run("help", name)).printed).toEqual(printed);
  });

  it("says in one line that it has failed itself, and answers with 2", async () => {
    const complained: string[] = [];
    const exitCode = await runCommand(["article", path.join(folder, "harbour/ferry.txt")], {
      print: () => {
        throw new TypeError("ink.flow is not a function\n  at print");
      },
      complain: (text) => complained.push(text),
      lines: () => {
        throw new Error("No input is expected");
      },
      resolve: (name) => name,
    });
    expect(exitCode).toBe(2);
    expect(complained).toEqual([
      "variorum article: this is a fault of Variorum, please report it (TypeError: ink.flow is not a function)",
    ]);
  });

  it("sends the screen no order that a file's name or its text holds", async () => {
    for (const json of [[], ["--json"]]) {
      const { printed, complained } = await run(
        "article",
        "hostile/scan\n\u001B[2J.txt",
        "hostile/c1.txt",
        ...json,
      );
      expect(complained).toEqual([
        String.raw`hostile/scan\u000a\u001b[2J.txt:1: This file is empty; put an article's text in it, or remove it.`,
      ]);
      expect(printed.join("")).not.toMatch(/\p{Cc}/u);
      expect(printed.join("")).toContain(String.raw`\u009b2J cleared`);
    }
  });

  it.each([
    [
      ["article", "harbour/lost.txt", "harbour/ferry.txt"],
      "harbour/lost.txt:1: There is nothing by this name; check the path.",
    ],
    [
      ["article", "harbour", "harbour/ferry.txt"],
      "harbour:1: This is a folder, not a file; name a file in it.",
    ],
    [["article", "--raw", "spoilt/scan.txt", "harbour/ferry.txt"], "spoilt/scan.txt:1: This is a PDF"],
    [["timeline", "spoilt"], "spoilt/scan.txt:1: This is a PDF"],
    [["claims", "spoilt"], "spoilt/scan.txt:1: This is a PDF"],
    [["only", "spoilt"], "spoilt/scan.txt:1: This is a PDF"],
    [["quotations", "spoilt"], "spoilt/scan.txt:1: This is a PDF"],
    [["conflicts", "spoilt"], "spoilt/scan.txt:1: This is a PDF"],
    [["overlaps", "spoilt"], "spoilt/scan.txt:1: This is a PDF"],
    [["overlaps", "harbour/ferry.txt"], "harbour/ferry.txt:1: This is a file, not a folder"],
    [["check", "lost"], "lost:1: There is nothing by this name"],
  ])("names a bad input with its line and goes on: %s", async (args, complaint) => {
    const { exitCode, complained } = await run(...args, "--json");
    expect(exitCode).toBe(1);
    expect(complained.join("\n")).toContain(complaint);
  });
});
