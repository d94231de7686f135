import { describe, expect, it } from "vitest";

import type { Article, ArticleId } from "../model.ts";
import { tagTimes } from "./tag-times.ts";

const FRIDAY = "2019-11-08";

function articleOf(text: string, published?: string): Article {
  const whole = { start: 0, end: text.length };
  return {
    id: "a" as ArticleId,
    slug: "a",
    label: text,
    language: "en",
    text,
    blocks: [{ ...whole, kind: "paragraph" }],
    sentences: Array.from(
      new Intl.Segmenter("en", { granularity: "sentence" }).segment(text),
      ({ index, segment }) => ({ start: index, end: index + segment.length }),
    ),
    ...(published === undefined ? {} : { published: { value: published, how: "stated" } as never }),
  };
}

const read = (text: string, published = FRIDAY): readonly string[] =>
  tagTimes(articleOf(text, published)).map(({ start, end, value }) => `${text.slice(start, end)} = ${value}`);

describe("tagTimes", () => {
  it.each([
    ["The dam burst on 14 August 1975.", "14 August 1975 = 1975-08-14"],
    ["The bridge opened on Thursday.", "Thursday = 2019-11-07"],
    ["The vote will be held on Thursday.", "Thursday = 2019-11-14"],
    ["They met last October in Oslo.", "last October = 2019-10"],
    ["Rain fell for three days.", "three days = P3D"],
  ])("%s", (text, expected) => expect(read(text)).toContain(expected));

  it.each(["She may resign.", "Soldiers march on.", "In a second case, 15,000 people paid $9 billion."])(
    "finds no date in “%s”",
    (text) => expect(read(text)).toEqual([]),
  );
});
