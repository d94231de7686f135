import { describe, expect, it } from "vitest";

import type { Span } from "../../core/model.ts";
import { slice } from "../../core/span.ts";
import { variorum } from "../testing/fake-terminal.ts";
import { FERRY, RESCUE } from "../testing/ferry-reports.ts";
import { makeFolder } from "../testing/make-folder.ts";

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
});
