import { rm } from "node:fs/promises";

import { afterAll, describe, expect, it } from "vitest";

import { makeFolder, variorum } from "./fake-terminal.ts";

const FERRY =
  "Ferry aground off Skerry Point\n\nThe night ferry Aurora ran aground off Skerry Point on 14 March 2023 with ninety people aboard. Lifeboats from three villages reached the ship within the hour and took off every passenger.\n";
const RESCUE =
  "Ninety saved at sea\n\nVillagers are proud of their crews. Lifeboats from three villages reached the ship within the hour and took off every passenger. The harbour board met on 16 March 2023.\n";

const BAKERY =
  "Bakery sold\n\nAnna Weiss will bake for the whole street again, she says, as soon as the ovens are mended.\n";

const folder = await makeFolder({
  "harbour/ferry.txt": FERRY,
  "harbour/rescue.txt": `\uFEFF${RESCUE}`,
  "town/ferry.txt": FERRY,
  "town/rescue.txt": RESCUE,
  "town/bakery.txt": BAKERY,
  "quiet/bakery.txt": BAKERY,
  "spoilt/ferry.txt": FERRY,
  "spoilt/scan.txt": "%PDF-1.7",
  "spoilt/notes.md": "# Notes",
  "pairs.tsv":
    "harbour/ferry.txt\tharbour/rescue.txt\nharbour/ferry.txt\nharbour/lost.txt\tharbour/ferry.txt\n",
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

  it.each([
    [
      ["article", "harbour/lost.txt", "harbour/ferry.txt"],
      "harbour/lost.txt:1: There is nothing by this name.",
    ],
    [["article", "harbour", "harbour/ferry.txt"], "harbour:1: This is a folder, not a file."],
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

describe("overlaps", () => {
  interface Answered {
    readonly a: string;
    readonly b: string;
    readonly alignments: readonly {
      readonly a: Spanned;
      readonly b: Spanned;
      readonly kind: string;
      readonly score: number;
    }[];
  }

  it.each([
    ["two files", ["harbour/ferry.txt", "harbour/rescue.txt"]],
    ["a folder", ["harbour"]],
    ["a list", ["--pairs", "pairs.tsv"]],
  ])("gives the passages that %s have in common, by place in each decoded file", async (_, args) => {
    const [answer] = parse<Answered>((await run("overlaps", "--json", ...args)).printed);
    expect([answer?.a, answer?.b]).toEqual(["harbour/ferry.txt", "harbour/rescue.txt"]);
    const [shared] = answer?.alignments ?? [];
    const words =
      "Lifeboats from three villages reached the ship within the hour and took off every passenger";
    expect(cut(FERRY, shared?.a ?? { start: 0, end: 0 })).toContain(words);
    expect(cut(RESCUE, shared?.b ?? { start: 0, end: 0 })).toContain(words);
    expect(shared?.kind).toBe("verbatim");
  });

  it("gives the same passages whichever file comes first", async () => {
    const [there] = parse<Answered>(
      (await run("overlaps", "--json", "harbour/ferry.txt", "harbour/rescue.txt")).printed,
    );
    const [back] = parse<Answered>(
      (await run("overlaps", "--json", "harbour/rescue.txt", "harbour/ferry.txt")).printed,
    );
    expect(back?.alignments.map(({ a, b }) => [b, a])).toEqual(there?.alignments.map(({ a, b }) => [a, b]));
  });

  it("gives only what scores as much as was asked for", async () => {
    const [wide = [], strict = []] = (
      await Promise.all(
        ["0.3", "0.9"].map((closeness) => run("overlaps", "--json", "harbour", "--closeness", closeness)),
      )
    ).map(({ printed }) =>
      parse<Answered>(printed).flatMap(({ alignments }) => alignments.map(({ score }) => score)),
    );
    expect(strict.length).toBeGreaterThan(0);
    expect(strict).toEqual(wide.filter((score) => score >= 0.9));
  });

  it("answers the good lines of a list and names the bad ones", async () => {
    const { exitCode, printed, complained } = await run("overlaps", "--json", "--pairs", "pairs.tsv");
    expect(exitCode).toBe(1);
    expect(printed).toHaveLength(1);
    expect(complained).toEqual([
      "pairs.tsv:2: 2 fields with a tab between were expected, and this line has 1.",
      "harbour/lost.txt:1: There is nothing by this name.",
    ]);
  });

  it("quotes what it found for people, with line and column", async () => {
    const { printed } = await run("overlaps", "harbour/ferry.txt", "harbour/rescue.txt");
    expect(printed[0]).toMatch(/^harbour\/ferry.txt and harbour\/rescue.txt: \d+ passages? in common/);
    expect(printed.join("\n")).toMatch(/ 3:\d+ +Lifeboats from three villages/);
  });
});

describe("overlaps of a folder", () => {
  it("tells people of the pairs that have something in common, programs of all", async () => {
    const { printed } = await run("overlaps", "town");
    const heads = printed.filter((line) => line.startsWith("town/"));
    expect(heads.map((line) => line.split(":", 1)[0])).toEqual(["town/ferry.txt and town/rescue.txt"]);
    expect(parse((await run("overlaps", "--json", "town")).printed)).toHaveLength(3);
    expect((await run("overlaps", "quiet")).printed).toEqual(["No passages in common."]);
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
    expect(complained).toEqual(["lists/dates.tsv:2: The reference soon is no date; write YYYY-MM-DD."]);
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
