import { rm } from "node:fs/promises";
import path from "node:path";

import { afterAll, describe, expect, it } from "vitest";

import { makeFolder, variorum } from "./fake-terminal.ts";
import { runCommand } from "./run-command.ts";

const FERRY =
  "Ferry aground off Skerry Point\n\nThe night ferry Aurora ran aground off Skerry Point on 14 March 2023 with ninety people aboard. Lifeboats from three villages reached the ship within the hour and took off every passenger.\n";
const RESCUE =
  "Ninety saved at sea\n\nVillagers are proud of their crews. Lifeboats from three villages reached the ship within the hour and took off every passenger. The harbour board met on 16 March 2023.\n";

const folder = await makeFolder({
  "harbour/ferry.txt": FERRY,
  "harbour/rescue.txt": `\uFEFF${RESCUE}`,
  "spoilt/ferry.txt": FERRY,
  "spoilt/scan.txt": "%PDF-1.7",
  "spoilt/notes.md": "# Notes",
  "pages/ferry.html": `<html><head><title>Skerry Tidings</title><meta content="Skerry Tidings" property="og:site_name"><meta name="author" content="Ann Lee"><meta property="article:published_time" content="2023-03-15T09:00:00Z"></head><body><h1>Ferry aground off Skerry Point</h1><p>The night ferry Aurora ran aground off Skerry Point with ninety people aboard.</p></body></html>`,
  "lists/dates.tsv": "../harbour/ferry.txt\t2023-03-15\r\n../harbour/rescue.txt\tsoon\r\n",
});
afterAll(() => rm(folder, { recursive: true }));
const run = (...args: string[]) => variorum(folder, args);

interface Spanned {
  readonly start: number;
  readonly end: number;
}
/** The answer's lines as objects. */
const parse = <T>(printed: readonly string[]): T[] => printed.map((line) => JSON.parse(line) as T);
const cut = (text: string, { start, end }: Spanned): string => text.slice(start, end);

describe("the command line", () => {
  it.each([
    [],
    ["frobnicate"],
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

  it.each(["article", "overlaps", "dates", "timeline", "conflicts", "anchor", "check"])(
    "explains %s",
    async (name) => {
      const { exitCode, printed } = await run(name, "--help");
      expect(exitCode).toBe(0);
      expect(printed[0]).toContain(`Usage: variorum ${name}`);
      expect(Math.max(...printed.map((line) => line.length))).toBeLessThanOrEqual(95);
      expect((await run("--help")).printed.join("\n")).toContain(`  ${name} `);
    },
  );

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

describe("dates", () => {
  interface Answered {
    readonly file: string;
    readonly reference: string | null;
    readonly mentions: readonly (Spanned & {
      readonly text: string;
      readonly type: string;
      readonly value: string;
      readonly edtf: string | null;
    })[];
  }

  it("gives each expression with its words and values, read against the reference", async () => {
    const { exitCode, printed } = await run(
      "dates",
      "--json",
      "--raw",
      "harbour/ferry.txt",
      "harbour/rescue.txt",
      "--reference",
      "2023-03-15",
    );
    const answers = parse<Answered>(printed);
    expect(exitCode).toBe(0);
    expect(answers.map(({ file, reference }) => [file, reference])).toEqual([
      ["harbour/ferry.txt", "2023-03-15"],
      ["harbour/rescue.txt", "2023-03-15"],
    ]);
    const [day] = answers[1]?.mentions.filter(({ type }) => type === "DATE") ?? [];
    expect(day && cut(RESCUE, day)).toBe("16 March 2023");
    expect([day?.text, day?.value, day?.edtf]).toEqual(["16 March 2023", "2023-03-16", "2023-03-16"]);
  });

  it("takes files and references from a list, whose paths may begin at its own folder", async () => {
    const { exitCode, printed, complained } = await run("dates", "--json", "--list", "lists/dates.tsv");
    expect(exitCode).toBe(1);
    expect(parse<Answered>(printed).map(({ file, reference }) => [file, reference])).toEqual([
      ["../harbour/ferry.txt", "2023-03-15"],
    ]);
    expect(complained).toEqual(["lists/dates.tsv:2: The reference soon is no day; write YYYY-MM-DD."]);
  });
});

describe("article, timeline and check", () => {
  it("gives an article's title and blocks, which cut the decoded file", async () => {
    const [answer] = parse<{ title: string; published: null; blocks: (Spanned & { kind: string })[] }>(
      (await run("article", "--json", "harbour/rescue.txt")).printed,
    );
    expect(answer?.title).toBe("Ninety saved at sea");
    expect(answer?.blocks.map((block) => `${block.kind}: ${cut(RESCUE, block).slice(0, 12)}`)).toEqual([
      "title: Ninety saved",
      "paragraph: Villagers ar",
    ]);
  });

  it("gives the source, author and date that only the head of a saved page states", async () => {
    const { printed } = await run("article", "--json", "pages/ferry.html");
    expect(JSON.parse(printed.join(""))).toMatchObject({
      title: "Ferry aground off Skerry Point",
      source: "Skerry Tidings",
      author: "Ann Lee",
      published: { value: "2023-03-15", how: "stated" },
    });
  });

  it("gives a folder's events on one line, in order, with each mention's file", async () => {
    const { printed } = await run("timeline", "--json", "harbour");
    const { events } = JSON.parse(printed.join("")) as {
      events: { when: string; mentions: (Spanned & { file: string; text: string })[] }[];
    };
    expect(printed).toHaveLength(1);
    expect(events.map(({ when }) => when)).toEqual(["2023-03-14", "2023-03-16"]);
    const [mention] = events[0]?.mentions ?? [];
    expect(mention?.file).toBe("harbour/ferry.txt");
    expect(mention && cut(FERRY, mention)).toBe(mention?.text);
  });

  it("counts the articles and problems of a folder", async () => {
    expect((await run("check", "spoilt")).printed).toEqual(["1 article, 1 error, 1 warning"]);
    expect((await run("check", "harbour")).printed).toEqual(["2 articles, 0 errors, 0 warnings"]);
  });

  it("gives a problem to a line, errors and warnings", async () => {
    const { exitCode, printed } = await run("check", "--json", "spoilt");
    expect(exitCode).toBe(1);
    const problems = parse<{ file: string; line: number; severity: string }>(printed);
    expect(problems).toContainEqual(
      expect.objectContaining({ file: "spoilt/scan.txt", line: 1, severity: "error" }),
    );
    expect(problems).toContainEqual(
      expect.objectContaining({ file: "spoilt/notes.md", severity: "warning" }),
    );
  });
});

describe("anchor", () => {
  it("makes and follows a link for each line, and names a line it cannot read", async () => {
    const start = FERRY.indexOf("Lifeboats");
    const ask = { text: FERRY, start, end: FERRY.length - 2, later: RESCUE };
    const input = [JSON.stringify(ask), "{}", "not JSON", JSON.stringify({ ...ask, later: "Nothing." })].join(
      "\n",
    );
    const { exitCode, printed, complained } = await variorum(folder, ["anchor", "--json"], input);
    const answers = parse<{ at: string; state: string; start: number | null; end: number | null }>(printed);
    expect(exitCode).toBe(1);
    expect(complained.map((line) => line.split(" ")[0])).toEqual(["stdin:2:", "stdin:3:"]);
    expect(answers.map(({ state }) => state)).toEqual(["exact", "gone"]);
    expect(cut(RESCUE, { start: answers[0]?.start ?? 0, end: answers[0]?.end ?? 0 })).toBe(
      FERRY.slice(start, -2),
    );
    expect(answers[1]).toMatchObject({ start: null, end: null });
  });
});
