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

const read = (text: string): Article | undefined => readArticles([seed("a.txt", text)]).articles[0];

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
