import { describe, expect, it } from "vitest";

import type { Span } from "../../../core/model.ts";
import { slice } from "../../../core/span.ts";
import { showMarkdown } from "../../seeds/show-markdown.ts";
import { makeFolder } from "../../testing/make-folder.ts";
import { parseLines, variorum } from "../testing/fake-terminal.ts";
import { RESCUE } from "../testing/ferry-reports.ts";

const MARKDOWN =
  "## Ferry **aground**\n\nThe night ferry ran aground off [Skerry Point](https://skerry.example) at dawn.\n";
const folder = await makeFolder({
  "harbour/rescue.txt": `\uFEFF${RESCUE}`,
  "pages/ferry.md": MARKDOWN,
  "pages/ferry.html": `<html><head><title>Skerry Tidings</title><meta content="Skerry Tidings" property="og:site_name"><meta name="author" content="Ann Lee"><meta property="article:published_time" content="2023-03-15T09:00:00Z"></head><body><h1>Ferry aground off Skerry Point</h1><p>The night ferry Aurora ran aground off Skerry Point with ninety people aboard.</p></body></html>`,
});
const run = (...args: string[]) => variorum(folder, args);

/** Where the last block of a file ends. */
async function endOf(...args: string[]): Promise<number | undefined> {
  const [answer] = parseLines<{ blocks: Span[] }>((await run("article", "--json", ...args)).printed);
  return answer?.blocks.at(-1)?.end;
}

describe("article", () => {
  it("gives an article's title and blocks, which cut the decoded file", async () => {
    const [answer] = parseLines<{ title: string; published: null; blocks: (Span & { kind: string })[] }>(
      (await run("article", "--json", "harbour/rescue.txt")).printed,
    );
    expect(answer?.title).toBe("Ninety saved at sea");
    expect(answer?.blocks.map((block) => `${block.kind}: ${slice(RESCUE, block).slice(0, 12)}`)).toEqual([
      "title: Ninety saved",
      "paragraph: Villagers ar",
    ]);
  });

  it("counts in the text that Markdown shows, and with --raw in the file", async () => {
    expect(await endOf("pages/ferry.md")).toBe(showMarkdown(MARKDOWN).trimEnd().length);
    expect(await endOf("--raw", "pages/ferry.md")).toBe(MARKDOWN.trimEnd().length);
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
});
