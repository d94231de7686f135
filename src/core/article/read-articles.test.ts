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
  it("an archive has its headline without the name of the field", () => {
    const source =
      "Title: Ferry sinks off the cape\n\nA ferry carrying 60 people sank off the cape on Monday.";
    expect(shape(source)).toContain("title: Ferry sinks off the cape");
    expect(read(source)?.title).toBe("Ferry sinks off the cape");
  });

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

  it("a Russian, Arabic or Chinese page is read as well", () => {
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

describe("a dateline", () => {
  it("is found below a summary", () =>
    expect(
      shape("Dam holds\nThe valley is safe, says its mayor.\nBy Ann Lee\nLEEDS (AP) — The dam held."),
    ).toContain("dateline: LEEDS (AP) —"));
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
