import { describe, expect, it } from "vitest";

import { slice } from "../../span.ts";
import { readArticles } from "../read-articles.ts";

const LIVE = `Orme tunnel opens - as it happened

The Sentry
Monday 4 May 2026
Live coverage by Ann Lee (now) and Tom Hall (earlier)

Key events

18.30 First train leaves
12.05 Queen cuts the ribbon

20.15
Closing summary

The tunnel under the Orme is open. That is all for tonight.

18.30
First train leaves

The first train has left for Tell with four hundred people aboard.

15.40 Tom Hall

Our engineer, Ola Berg, writes from below:

It is the longest tunnel in the county, and the driest.

12.05 BST
The Queen has cut the ribbon. “About time,” she says.
`;

const read = (source: string) => {
  const [article] = readArticles([{ name: "a.txt", source }]).articles;
  if (!article) throw new Error("An article is expected");
  return { article, parts: article.blocks.map((block) => `${block.kind}: ${slice(source, block)}`) };
};

describe("a live report", () => {
  it("keeps its headline, paper, authors and date", () => {
    const { article } = read(LIVE);
    expect(article).toMatchObject({
      title: "Orme tunnel opens - as it happened",
      source: "The Sentry",
      author: "Ann Lee and Tom Hall",
      published: { value: "2026-05-04", how: "stated" },
    });
  });

  it("has the time of each entry above it, and its headings and paragraphs as text", () => {
    const { parts } = read(LIVE);
    expect(parts.slice(parts.indexOf("note: 20.15"))).toEqual([
      "note: 20.15",
      "heading: Closing summary",
      "paragraph: The tunnel under the Orme is open.",
      "note: That is all for tonight.",
      "note: 18.30",
      "heading: First train leaves",
      "paragraph: The first train has left for Tell with four hundred people aboard.",
      "note: 15.40 Tom Hall",
      "paragraph: Our engineer, Ola Berg, writes from below:",
      "paragraph: It is the longest tunnel in the county, and the driest.",
      "note: 12.05 BST",
      "paragraph: The Queen has cut the ribbon. “About time,” she says.",
    ]);
  });

  it("sets the list of its entries aside", () => {
    expect(read(LIVE).parts).toContain("furniture: 18.30 First train leaves");
    expect(read(LIVE).parts).toContain("furniture: 12.05 Queen cuts the ribbon");
  });
});

describe("no live report", () => {
  it.each([
    ["prices", "Bread\n12.50\nMilk\n11.20\nSalt\n10.40\n\nThe baker said that nobody pays so much."],
    ["two times", "08.12\nThe alarm was raised.\n\n09.50\nThe last train was found."],
    [
      "a day told by the clock",
      "Key events\n\n08.12 Alarm is raised\n09.50 Last train is found\n11.20 Fire is out\n\nThe fire chief thanked his crews.",
    ],
  ])("is made of %s, which stay in the text", (_, body) => {
    const { parts } = read(`Prices rise in the valley of the Orme\n\nIt has been a long day.\n\n${body}\n`);
    for (const line of body.split("\n").filter((line) => /^\d/u.test(line)))
      expect(parts.filter((part) => !part.startsWith("furniture")).join("\n")).toContain(line);
  });
});
