import { beforeAll, expect, it } from "vitest";

import { buildCorpus } from "../core/corpus.ts";
import { packArticle } from "../core/wire/pack-article.ts";
import type { Page } from "../core/wire/page.ts";
import { toAssets } from "../core/wire/to-assets.ts";
import { renderPages } from "./server.tsx";

const SEEDS = [
  {
    name: "dam.txt",
    source:
      "Dam gates opened & shut\n\n12 May 2014\n\nEngineers opened all six gates of the Marra dam on 12 May 2014, and the river rose by two metres.\n",
  },
  {
    name: "river.txt",
    source:
      "River rises after gates open\n\n13 May 2014\n\nThe river rose by two metres on 12 May 2014 after engineers opened all six gates of the Marra dam.\n\n" +
      // Longer than what React leaves in its place of itself.
      Array.from({ length: 400 }, (_, i) => `In village ${i} the water stood in the streets.`).join("\n\n"),
  },
];

const pages = new Map<string, Page>();

beforeAll(async () => {
  const assets = toAssets(buildCorpus(SEEDS));
  const files = new Map<string, string>(
    assets.articles.map((asset) => [asset.article.slug, JSON.stringify(packArticle(asset))]),
  );
  files.set("coverage", JSON.stringify(assets.coverage));
  files.set(
    "corpus",
    JSON.stringify(
      assets.listCorpus(({ article }) => article.slug, { coverage: "coverage", texts: "texts" }),
    ),
  );
  for await (const page of renderPages("corpus", (address) => files.get(address) ?? "")) {
    pages.set(page.path, page);
  }
});

const DAM = "/a/dam-gates-opened-shut";
const PAIR = "/compare/dam-gates-opened-shut/river-rises-gates-open";

it("writes a page for each place that can be named without a query", () => {
  expect([...pages.keys()]).toEqual(
    expect.arrayContaining([
      "/",
      "/timeline",
      "/coverage",
      "/search",
      DAM,
      PAIR,
      "/a/river-rises-gates-open",
    ]),
  );
});

it.each([
  ["/", "2 articles on one event"],
  [DAM, "and the river rose by two metres."],
  [PAIR, "The river rose by two metres on 12 May 2014"],
  ["/timeline", "12 May 2014"],
])("writes the text of %s where there is no browser", (path, text) => {
  expect(pages.get(path)?.html.replaceAll(/<[^>]+>/g, "")).toContain(text);
});

it("leaves no part of a page for a script to put in its place", () => {
  for (const { html } of pages.values()) expect(html).not.toMatch(/<script|<template|hidden id=/);
});

it("gives the title as text", () => {
  expect(pages.get(DAM)?.title).toBe("Dam gates opened & shut · Variorum");
});

it("announces the assets that a page asks for", () => {
  expect(pages.get(PAIR)?.assets).toEqual(["corpus", "dam-gates-opened-shut", "river-rises-gates-open"]);
});

it("describes an article as schema.org does", () => {
  expect(pages.get(DAM)?.article).toMatchObject({
    "@type": "NewsArticle",
    headline: "Dam gates opened & shut",
    datePublished: "2014-05-12",
    inLanguage: "en",
  });
});
