import { expect, it } from "vitest";

import type { Span } from "../../../core/model.ts";
import { slice } from "../../../core/span.ts";
import { makeFolder } from "../../testing/make-folder.ts";
import { parseLines, variorum } from "../testing/fake-terminal.ts";

const MORNING =
  "Kiln bursts at pottery\n\nA kiln burst at the Lindow pottery on Monday. Six workers were injured in the explosion.\n";
const EVENING =
  "Pottery blast\n\nA kiln burst at the Lindow pottery on Monday. Nine workers were injured in the explosion.\n";
const folder = await makeFolder({ "pottery/evening.txt": EVENING, "pottery/morning.txt": MORNING });

it("gives each conflict with all its sides, by place in their files", async () => {
  const { exitCode, printed } = await variorum(folder, ["conflicts", "--json", "pottery"]);
  const found = parseLines<{ kind: string; sides: (Span & { file: string; text: string; value: string })[] }>(
    printed,
  );
  expect(exitCode).toBe(0);
  expect(
    found.map(({ kind, sides }) => [kind, ...sides.map(({ file, value }) => `${file}: ${value}`)]),
  ).toEqual([["number", "pottery/evening.txt: Nine workers", "pottery/morning.txt: Six workers"]]);
  for (const side of found[0]?.sides ?? [])
    expect(slice(side.file === "pottery/evening.txt" ? EVENING : MORNING, side)).toBe(side.text);
});

it("tells people what is given differently, and by whom", async () => {
  const { printed } = await variorum(folder, ["conflicts", "pottery"]);
  expect(printed.join("\n")).toMatch(/^number: .*\n {2}Nine workers {2}pottery\/evening\.txt: Nine workers/u);
});
