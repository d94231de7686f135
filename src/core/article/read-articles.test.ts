import { array, assert, constantFrom, oneof, property, string } from "fast-check";
import { describe, expect, it } from "vitest";

import type { Article, Seed } from "../model.ts";
import { contains, slice } from "../span.ts";
import { readArticles } from "./read-articles.ts";

const seed = (name: string, source: string): Seed => ({ name, source });

describe("readArticles", () => {
  it("reports an empty file and still reads the others", () => {
    const { articles, problems } = readArticles([seed("a.txt", " \n\n"), seed("b.txt", "The dam held.")]);
    expect(articles.map(({ id }) => id)).toEqual(["b"]);
    expect(problems).toMatchObject([{ seed: "a.txt", line: 1, severity: "error" }]);
  });

  it("warns of a file without a paragraph, and keeps it", () => {
    const { articles, problems } = readArticles([seed("a.txt", "Advertisement\n\nShare this article")]);
    expect(articles).toHaveLength(1);
    expect(problems).toMatchObject([{ seed: "a.txt", severity: "warning" }]);
  });
});

/** An article as a reader would check it: what each stretch was taken for. */
const shape = (source: string): readonly string[] => {
  const article = read(source);
  return (article?.blocks ?? []).map((block) => {
    const kind = block.kind === "furniture" ? block.reason : block.kind;
    return `${kind}: ${slice(source, block)}`;
  });
};
const read = (text: string): Article | undefined => readArticles([seed("a.txt", text)]).articles[0];

describe("an article from", () => {
  it("a blog keeps its text and folds what surrounds it", () => {
    const source = `Skip to content
Harbour Daily
Home
Politics
Home > News > Local
Ferry sinks off the cape, 14 missing
Posted on March 4, 2024 by admin
A ferry carrying 60 people sank off the cape early on Monday.
Advertisement
“We heard shouting and then nothing,” said a fisherman.
Read more: The coast guard under pressure
Nobody was hurt.
What happens next
Divers will search the wreck on Tuesday.
Share this:
Facebook
Related
Storm closes port
Tags: ferry, cape
Leave a Reply
Name *
VISIT OUR HARBOUR SHOP!
© 2024 Harbour Daily`;
    expect(shape(source)).toEqual([
      "navigation: Skip to content",
      "navigation: Harbour Daily",
      "navigation: Home",
      "navigation: Politics",
      "navigation: Home > News > Local",
      "title: Ferry sinks off the cape, 14 missing",
      "byline: Posted on March 4, 2024 by admin",
      "paragraph: A ferry carrying 60 people sank off the cape early on Monday.",
      "advert: Advertisement",
      "paragraph: “We heard shouting and then nothing,” said a fisherman.",
      "navigation: Read more: The coast guard under pressure",
      "paragraph: Nobody was hurt.",
      "heading: What happens next",
      "paragraph: Divers will search the wreck on Tuesday.",
      "sharing: Share this:",
      "sharing: Facebook",
      "navigation: Related",
      "navigation: Storm closes port",
      "tags: Tags: ferry, cape",
      "comment form: Leave a Reply",
      "comment form: Name *",
      "promotion: VISIT OUR HARBOUR SHOP!",
      "navigation: © 2024 Harbour Daily",
    ]);
    expect(read(source)).toMatchObject({
      title: "Ferry sinks off the cape, 14 missing",
      source: "Harbour Daily",
      author: "admin",
      published: { value: "2024-03-04", how: "stated" },
      language: "en",
    });
  });

  it("an agency has its dateline apart and its credits as notes", () => {
    const source = `Ferry sinks off Italian island
By Giulia Bianchi and Tom Hall
March 4, 20249:12 AM GMT+1Updated 2 hours ago
LAMPEDUSA, Italy, March 4 (Reuters) - A ferry sank off the island on Monday.
Reporting by Giulia Bianchi; Editing by Ann Smith`;
    expect(shape(source)).toEqual([
      "title: Ferry sinks off Italian island",
      "byline: By Giulia Bianchi and Tom Hall",
      "dateline: March 4, 20249:12 AM GMT+1Updated 2 hours ago",
      "dateline: LAMPEDUSA, Italy, March 4 (Reuters) -",
      "paragraph: A ferry sank off the island on Monday.",
      "note: Reporting by Giulia Bianchi; Editing by Ann Smith",
    ]);
    expect(read(source)).toMatchObject({ source: "Reuters", author: "Giulia Bianchi and Tom Hall" });
  });

  it("a page with a clock is dated below its headline and not by the clock", () => {
    const source = `• Sun. Mar 10th, 2024
Cape Tribune
desk@capetribune.example
Storm warning: the harbour stays closed! By Ann Lee
Byadmin
Mar 8, 2024
The writer is a sailor and teaches navigation
The harbour stays closed until the storm has passed.
Nobody knows when.`;
    expect(shape(source)).toEqual([
      "clock: • Sun. Mar 10th, 2024",
      "navigation: Cape Tribune",
      "contact: desk@capetribune.example",
      "title: Storm warning: the harbour stays closed!",
      "byline: By Ann Lee",
      "byline: Byadmin",
      "dateline: Mar 8, 2024",
      "note: The writer is a sailor and teaches navigation",
      "paragraph: The harbour stays closed until the storm has passed.",
      "paragraph: Nobody knows when.",
    ]);
    const article = read(source);
    expect(article).toMatchObject({
      author: "Ann Lee",
      source: "Cape Tribune",
      published: { value: "2024-03-08" },
    });
    expect(article?.published?.span && slice(source, article.published.span)).toBe("Mar 8, 2024");
  });

  it("Russian, Arabic and Chinese pages is read as well", () => {
    expect(
      read("Парламент принял закон\n3 апреля 2025, 18:20\nМОСКВА, 3 апреля. /ТАСС/. Закон принят в четверг."),
    ).toMatchObject({
      title: "Парламент принял закон",
      source: "ТАСС",
      language: "ru",
      published: { value: "2025-04-03" },
    });
    expect(
      read("الرئيسية\nزلزال يضرب جنوب البلاد\n12 يونيو 2024\nضرب زلزال جنوب البلاد يوم الأربعاء من دون ضحايا."),
    ).toMatchObject({
      title: "زلزال يضرب جنوب البلاد",
      language: "ar",
      published: { value: "2024-06-12" },
    });
    expect(
      read("南部发生地震 数十人受伤\n2024年6月12日\n来源：新华社\n南部发生地震。居民跑到街上。"),
    ).toMatchObject({
      title: "南部发生地震 数十人受伤",
      source: "新华社",
      language: "zh",
    });
  });
});

describe("the title", () => {
  it.each([
    ["Bridge Day\nThe bridge was opened on Monday.", "Bridge Day"],
    [
      "The Bridge Was Opened By The Mayor Today.\nThe mayor opened the bridge.",
      "The Bridge Was Opened By The Mayor Today.",
    ],
    ["The bridge was opened.\nBy Ann Lee\nThe mayor opened the bridge on Monday.", "The bridge was opened."],
    [
      "Bridge opens after ten years | The Valley Post\nThe bridge was opened.",
      "Bridge opens after ten years",
    ],
    ["# Bridge opens\nThe bridge was opened.", "Bridge opens"],
    ["City Hit By Hurricane Maria\nThe storm came at night.", "City Hit By Hurricane Maria"],
    ["Bridge opens in the valley By Ann Lee\nThe bridge was opened.", "Bridge opens in the valley"],
    ["Watch: Bridge falls into river\nThe bridge fell on Monday.", "Watch: Bridge falls into river"],
    [
      "Bridge opens in Altenahr\nThe bridge in Altenahr was opened.\nCosts\nIt cost a lot.",
      "Bridge opens in Altenahr",
    ],
  ])("is found in %j", (source, title) => expect(read(source)?.title).toBe(title));

  it("printed twice, in another spelling, is one title with two blocks", () => {
    const source = "Senate recognises the unions\n\nSenate Recognizes the Unions\nThe vote was close.";
    expect(read(source)).toMatchObject({ title: "Senate recognises the unions" });
    expect(shape(source).map((line) => line.split(":")[0])).toEqual(["title", "title", "paragraph"]);
  });

  it("is absent where the first line is only the first section's heading", () => {
    const source = `A Difficult Night
The river rose until four, and nobody in the valley slept.
Lessons and Questions
The council will meet on Friday.`;
    expect(read(source)).not.toHaveProperty("title");
    expect(read(source)?.label).toBe("The river rose until four, and nobody in the valley slept.");
    expect(shape(source)[0]).toBe("heading: A Difficult Night");
  });

  it("is absent where the text begins at once; the label is its opening, cut at a word", () => {
    const source =
      "KYIV (AP) — The last defenders left the steelworks on Monday, which ended a siege of almost three months.\n\nIt was quiet.";
    expect(read(source)).not.toHaveProperty("title");
    expect(read(source)?.label).toBe(
      "The last defenders left the steelworks on Monday, which ended a siege…",
    );
  });
});

describe("the publication date", () => {
  it.each([
    ["Dam holds\nUpdated 5 May 2024\nPublished 4 May 2024\nThe dam held.", "2024-05-04"],
    ["July 4, 2024\nDam holds in the valley\nThe dam held.", "2024-07-04"],
    ["LEEDS, April 3, 2025 — The dam held.", "2025-04-03"],
    [
      "• Jan 2, 2025\nCape Tribune\nDam holds in the valley\nLEEDS, Dec. 30 (AP) - The dam held.",
      "2024-12-30",
    ],
    ["Dam holds\nThe dam held.\nPublished: 4 May 2024", "2024-05-04"],
  ])("is read from %j", (source, value) => expect(read(source)?.published?.value).toBe(value));

  it.each([
    "Dam holds\nThe dam held on 4 May 2024.",
    "Dam holds\n03/04/2025\nThe dam held.",
    "Dam holds\nLEEDS, April 3 (AP) - The dam held.",
    "Friday, May 3, 2024\nCape Tribune\nSign in\nDam holds in the valley\nThe dam held.",
    "The siege\nMay 1, 2024\nIt began.\nMay 9, 2024\nIt went on.\nMay 20, 2024\nIt ended.",
  ])("is absent in %j", (source) => expect(read(source)).not.toHaveProperty("published"));
});

/** Lines of every sort, in any order: what must hold, holds for each heap of them. */
const line = constantFrom(
  "Flood kills twelve in Valencia",
  "By Jane Roe",
  "July 4, 2025",
  "Updated 03/04/2025",
  "The river rose in the night. Nobody slept.",
  "Advertisement",
  "Tags",
  "FloodsSpainValenciaWeather Alerts",
  "Leave a Reply",
  "MADRID, July 3 (Reuters) -",
  "# Rescue",
  "- one",
  "\u200b",
  "\u00a0\t",
  "",
  "说。“是。”",
);
const source = array(oneof(line, string({ unit: "binary", maxLength: 30 })), { maxLength: 25 }).map((lines) =>
  lines.join("\n"),
);

describe("an article, whatever the file", () => {
  it("has every character in one block or in the white space between", () =>
    assert(
      property(source, (text) => {
        const article = read(text);
        let end = 0;
        let outside = "";
        for (const block of article?.blocks ?? []) {
          expect(block.start).toBeGreaterThanOrEqual(end);
          expect(block.end).toBeGreaterThan(block.start);
          outside += text.slice(end, block.start);
          end = block.end;
        }
        expect((outside + text.slice(end)).trim()).toBe("");
      }),
    ));

  it("has its sentences in order, each within a reading block", () =>
    assert(
      property(source, (text) => {
        const article = read(text);
        let end = 0;
        for (const sentence of article?.sentences ?? []) {
          expect(sentence.start).toBeGreaterThanOrEqual(end);
          end = sentence.end;
          const block = article?.blocks.find((each) => contains(each, sentence));
          expect(["title", "heading", "paragraph"]).toContain(block?.kind);
          expect(slice(text, sentence).trim()).not.toBe("");
        }
      }),
    ));
});
