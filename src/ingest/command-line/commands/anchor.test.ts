import { describe, expect, it } from "vitest";

import { slice } from "../../../core/span.ts";
import { parseLines, variorum } from "../testing/fake-terminal.ts";
import { FERRY, RESCUE } from "../testing/ferry-reports.ts";

describe("anchor", () => {
  it("makes and follows a link for each line, and names a line it cannot read", async () => {
    const start = FERRY.indexOf("Lifeboats");
    const ask = { text: FERRY, start, end: FERRY.length - 2, later: RESCUE };
    const input = [JSON.stringify(ask), "{}", "not JSON", JSON.stringify({ ...ask, later: "Nothing." })].join(
      "\n",
    );
    const { exitCode, printed, complained } = await variorum(".", ["anchor", "--json"], input);
    const answers = parseLines<{ at: string; state: string; start: number | null; end: number | null }>(
      printed,
    );
    expect(exitCode).toBe(1);
    expect(complained.map((line) => line.split(" ")[0])).toEqual(["stdin:2:", "stdin:3:"]);
    expect(answers.map(({ state }) => state)).toEqual(["exact", "gone"]);
    expect(slice(RESCUE, { start: answers[0]?.start ?? 0, end: answers[0]?.end ?? 0 })).toBe(
      FERRY.slice(start, -2),
    );
    expect(answers[1]).toMatchObject({ start: null, end: null });
  });
});
