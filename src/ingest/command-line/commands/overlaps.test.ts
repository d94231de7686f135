import { describe, expect, it } from "vitest";

import type { Span } from "../../../core/model.ts";
import { slice } from "../../../core/span.ts";
import { makeFolder } from "../../testing/make-folder.ts";
import { parseLines, variorum } from "../testing/fake-terminal.ts";
import { FERRY, RESCUE } from "../testing/ferry-reports.ts";

const BAKERY =
  "Bakery sold\n\nAnna Weiss will bake for the whole street again, she says, as soon as the ovens are mended.\n";

const folder = await makeFolder({
  "harbour/ferry.txt": FERRY,
  "harbour/rescue.txt": `\uFEFF${RESCUE}`,
  "town/ferry.txt": FERRY,
  "town/rescue.txt": RESCUE,
  "town/bakery.txt": BAKERY,
  "quiet/bakery.txt": BAKERY,
  "twins/log": FERRY,
  "twins/log.txt": RESCUE,
  "pairs.tsv":
    "harbour/ferry.txt\tharbour/rescue.txt\nharbour/ferry.txt\nharbour/lost.txt\tharbour/ferry.txt\n\tharbour/ferry.txt\nharbour/ferry.txt\t\n",
});
const run = (...args: string[]) => variorum(folder, args);

describe("overlaps", () => {
  interface Answered {
    readonly a: string;
    readonly b: string;
    readonly alignments: readonly {
      readonly a: Span;
      readonly b: Span;
      readonly kind: string;
      readonly score: number;
    }[];
  }

  it.each([
    ["two files", ["harbour/ferry.txt", "harbour/rescue.txt"]],
    ["a folder", ["harbour"]],
    ["a list", ["--pairs", "pairs.tsv"]],
  ])("gives the passages that %s have in common, by place in each decoded file", async (_, args) => {
    const [answer] = parseLines<Answered>((await run("overlaps", "--json", ...args)).printed);
    expect([answer?.a, answer?.b]).toEqual(["harbour/ferry.txt", "harbour/rescue.txt"]);
    const [shared] = answer?.alignments ?? [];
    const words =
      "Lifeboats from three villages reached the ship within the hour and took off every passenger";
    expect(slice(FERRY, shared?.a ?? { start: 0, end: 0 })).toContain(words);
    expect(slice(RESCUE, shared?.b ?? { start: 0, end: 0 })).toContain(words);
    expect(shared?.kind).toBe("verbatim");
  });

  it("gives the same passages whichever file comes first", async () => {
    const [there] = parseLines<Answered>(
      (await run("overlaps", "--json", "harbour/ferry.txt", "harbour/rescue.txt")).printed,
    );
    const [back] = parseLines<Answered>(
      (await run("overlaps", "--json", "harbour/rescue.txt", "harbour/ferry.txt")).printed,
    );
    expect(back?.alignments.map(({ a, b }) => [b, a])).toEqual(there?.alignments.map(({ a, b }) => [a, b]));
  });

  it("tells two files apart that have one name but for its ending", async () => {
    const [answer] = parseLines<Answered>(
      (await run("overlaps", "--json", "twins/log", "twins/log.txt")).printed,
    );
    const [shared] = answer?.alignments ?? [];
    const words = "Lifeboats from three villages reached the ship";
    expect(slice(FERRY, shared?.a ?? { start: 0, end: 0 })).toContain(words);
    expect(slice(RESCUE, shared?.b ?? { start: 0, end: 0 })).toContain(words);
  });

  it("gives only what scores as much as was asked for", async () => {
    const [wide = [], strict = []] = (
      await Promise.all(
        ["0.3", "0.9"].map((closeness) => run("overlaps", "--json", "harbour", "--closeness", closeness)),
      )
    ).map(({ printed }) =>
      parseLines<Answered>(printed).flatMap(({ alignments }) => alignments.map(({ score }) => score)),
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
      "pairs.tsv:4: This line names no file; write its path before the tab.",
      "pairs.tsv:5: This line names no second file; write its path behind the tab.",
      "harbour/lost.txt:1: There is nothing by this name; check the path.",
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
    expect(parseLines((await run("overlaps", "--json", "town")).printed)).toHaveLength(3);
    expect((await run("overlaps", "quiet")).printed).toEqual(["No passages in common."]);
  });
});
