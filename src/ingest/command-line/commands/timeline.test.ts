import { describe, expect, it } from "vitest";

import type { Span } from "../../../core/model.ts";
import { slice } from "../../../core/span.ts";
import { makeFolder } from "../../testing/make-folder.ts";
import { variorum } from "../testing/fake-terminal.ts";
import { FERRY, RESCUE } from "../testing/ferry-reports.ts";

const folder = await makeFolder({
  "harbour/ferry.txt": FERRY,
  "harbour/rescue.txt": `\uFEFF${RESCUE}`,
});
const run = (...args: string[]) => variorum(folder, args);

describe("timeline", () => {
  it("gives a folder's events on one line, in order, with each mention's file", async () => {
    const { printed } = await run("timeline", "--json", "harbour");
    const { events } = JSON.parse(printed.join("")) as {
      events: { when: string; mentions: (Span & { file: string; text: string })[] }[];
    };
    expect(printed).toHaveLength(1);
    expect(events.map(({ when }) => when)).toEqual(["2023-03-14", "2023-03-16"]);
    const [mention] = events[0]?.mentions ?? [];
    expect(mention?.file).toBe("harbour/ferry.txt");
    expect(mention && slice(FERRY, mention)).toBe(mention?.text);
  });

  it.each([["timeline"], ["timeline", "--json"], ["overlaps"], ["conflicts"], ["conflicts", "--json"]])(
    "says nothing of a folder that is not there but that it is not: %s",
    async (...command) => {
      const { exitCode, printed, complained } = await run(...command, "harbor");
      expect([exitCode, printed, complained.length]).toEqual([1, [], 1]);
    },
  );
});
