import { expect, it } from "vitest";

import { readRawArticle } from "../article/read-raw-article.ts";
import { describePassage, describePassages } from "./describe-passage.ts";

it("describes many passages of one article as it describes each", () => {
  const text =
    "The night ferry ran aground on Tuesday. Lifeboats took off all ninety passengers. Divers wait.";
  const article = readRawArticle({ name: "ferry.txt", source: text });
  const spans = ["The night ferry ran aground on Tuesday", "took off all ninety", "Divers"].map((words) => ({
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
  }));
  expect(describePassages(article, spans)).toEqual(spans.map((span) => describePassage(article, span)));
});
