import { describe, expect, it } from "vitest";

import { slice } from "../../span.ts";
import { readArticles } from "../read-articles.ts";

const read = (source: string) => readArticles([{ name: "a.txt", source }]).articles[0];
const BODY = `A barge struck the old bridge on Sunday morning, the harbour board said.

Nobody was hurt, and the bridge stayed open.
`;
const TOLD = {
  title: "Barge strikes bridge: nobody hurt",
  author: "Mette Lund, Jon Ek",
  source: "The Sound",
  published: { value: "2023-03-12", how: "stated" },
};

describe("front matter", () => {
  it.each([
    [
      "a scraper",
      `---
title: Barge strikes bridge: nobody hurt
author: Mette Lund; Jon Ek
url: https://www.sound.example/barge
hostname: sound.example
description: A barge struck a bridge, and nobody was hurt.
sitename: The Sound
date: 2023-03-12
updated: 2023-03-14
categories: ["News"]
fingerprint: 81b4b2cd6b2a2c0b
---
${BODY}`,
    ],
    [
      "a writer of YAML",
      `---
title: "Barge strikes bridge: nobody hurt"
authors:
  - Mette Lund
  - Jon Ek
tags:
- barges
- bridges
publisher: 'The Sound'
source: https://www.sound.example/barge
pub_date: "2023-03-12T08:00:00Z"
---

${BODY}`,
    ],
    [
      "a writer of TOML",
      `+++
title = "Barge strikes bridge: nobody hurt"
author = ["Mette Lund", "Jon Ek"]
date = 2023-03-12
site = "The Sound"
+++

${BODY}`,
    ],
    [
      "somebody who forgot to close it",
      `---
Title: Barge strikes bridge: nobody hurt
Author: Mette Lund, Jon Ek
Site: The Sound
Date: 12 March 2023

${BODY}`,
    ],
  ])("by %s tells title, author, source and date, and is no part of the text", (_, source) => {
    const article = read(source);
    expect(article).toMatchObject(TOLD);
    const paragraphs = article?.blocks.filter(({ kind }) => kind === "paragraph" || kind === "heading");
    expect(paragraphs?.map((block) => slice(source, block)).join("\n\n")).toBe(BODY.trim());
  });

  it("is not seen where a rule stands above a text with colons", () => {
    const source = `---\nPort: closed\n\n${BODY}`;
    expect(read(source)?.blocks.map((block) => slice(source, block))).toContain("Port: closed");
    expect(read(source)?.author).toBeUndefined();
  });
});
