import { describe, expect, it } from "vitest";

import type { Span } from "../../../core/model.ts";
import { slice } from "../../../core/span.ts";
import { makeFolder } from "../../testing/make-folder.ts";
import { parseLines, variorum } from "../testing/fake-terminal.ts";
import { FERRY, RESCUE } from "../testing/ferry-reports.ts";

const folder = await makeFolder({
  "harbour/ferry.txt": FERRY,
  "harbour/rescue.txt": `\uFEFF${RESCUE}`,
  "lists/dates.tsv": "../harbour/ferry.txt\t2023-03-15\r\n../harbour/rescue.txt\tsoon\r\n",
});
const run = (...args: string[]) => variorum(folder, args);

describe("dates", () => {
  interface Answered {
    readonly file: string;
    readonly reference: string | null;
    readonly mentions: readonly (Span & {
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
    const answers = parseLines<Answered>(printed);
    expect(exitCode).toBe(0);
    expect(answers.map(({ file, reference }) => [file, reference])).toEqual([
      ["harbour/ferry.txt", "2023-03-15"],
      ["harbour/rescue.txt", "2023-03-15"],
    ]);
    const [day] = answers[1]?.mentions.filter(({ type }) => type === "DATE") ?? [];
    expect(day && slice(RESCUE, day)).toBe("16 March 2023");
    expect([day?.text, day?.value, day?.edtf]).toEqual(["16 March 2023", "2023-03-16", "2023-03-16"]);
  });

  it("takes files and references from a list, whose paths may begin at its own folder", async () => {
    const { exitCode, printed, complained } = await run("dates", "--json", "--list", "lists/dates.tsv");
    expect(exitCode).toBe(1);
    expect(parseLines<Answered>(printed).map(({ file, reference }) => [file, reference])).toEqual([
      ["../harbour/ferry.txt", "2023-03-15"],
    ]);
    expect(complained).toEqual(["lists/dates.tsv:2: The reference soon is no day; write YYYY-MM-DD."]);
  });
});
