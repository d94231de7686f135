import { expect, it } from "vitest";

import { slice } from "../../../core/span.ts";
import { makeFolder } from "../../testing/make-folder.ts";
import type { QuotedPassage } from "../quote-passages.ts";
import { parseLines, variorum } from "../testing/fake-terminal.ts";
import { FERRY, RESCUE } from "../testing/ferry-reports.ts";

const SHARED = "Lifeboats from three villages reached the ship within the hour and took off every passenger.";
const folder = await makeFolder({ "sea/ferry.txt": FERRY, "sea/rescue.txt": RESCUE });

it("gives each claim with who says so, by place in their files", async () => {
  const { exitCode, printed } = await variorum(folder, ["claims", "--json", "sea"]);
  const found = parseLines<{ claim: string; says: QuotedPassage[] }>(printed);
  expect(exitCode).toBe(0);
  const lifeboats = found.find(({ claim }) => SHARED.startsWith(claim));
  expect(lifeboats?.says.map(({ file }) => file)).toEqual(["sea/ferry.txt", "sea/rescue.txt"]);
  for (const { file, text, ...span } of lifeboats?.says ?? [])
    expect(text).toBe(slice(file === "sea/ferry.txt" ? FERRY : RESCUE, span));
});

it("tells people who says what", async () => {
  const { printed } = await variorum(folder, ["claims", "sea"]);
  expect(printed).toContain(`  sea/rescue.txt: ${SHARED}`);
});
