import { expect, it } from "vitest";

import { readArticles } from "../../core/article/read-articles.ts";
import { slice } from "../../core/span.ts";
import { layOutBlocks } from "./lay-out-blocks.ts";

const layOut = (source: string) => {
  const [article] = readArticles([{ name: "a.txt", source }]).articles;
  if (!article) throw new Error("An article is expected");
  return { article, sections: layOutBlocks(article) };
};

it("gives every block one place", () => {
  const { article, sections } = layOut(
    "Dam gates opened\n\nMay 12, 2014\n\nDam gates opened\n\nMARRA – Engineers opened the gates.\n\nNobody was hurt.\n\nAdvertisement\n\nLeave a Reply\n",
  );
  const placed = sections.flatMap((section) => {
    if (section.type === "aside") return section.blocks;
    return section.type === "paragraph" && section.dateline
      ? [section.dateline, section.block]
      : [section.block];
  });
  expect(placed).toEqual(article.blocks);
  expect(sections.filter(({ type }) => type === "title")).toHaveLength(1);
});

it("breaks a long paragraph after a sentence and keeps every character", () => {
  const sentence =
    "The engineers walked the crest of the dam from one abutment to the other, gauge in hand. ";
  const { article, sections } = layOut(
    `Dam gates opened\n\n${sentence.repeat(40).trim()}\n\nNobody was hurt.\n`,
  );
  const [long] = sections.flatMap((section) => (section.type === "paragraph" ? [section] : []));
  if (!long) throw new Error("A paragraph is expected");
  expect(long.parts.length).toBeGreaterThan(3);
  expect(long.parts.map((part) => slice(article.text, part)).join("")).toBe(slice(article.text, long.block));
  for (const part of long.parts) expect(slice(article.text, part).trimEnd()).toMatch(/\.$/);
});
