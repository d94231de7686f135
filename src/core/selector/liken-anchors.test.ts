import { expect, it } from "vitest";

import { readRawArticle } from "../article/read-raw-article.ts";
import { describePassage } from "./describe-passage.ts";
import { likenAnchors } from "./liken-anchors.ts";

const BEFORE = "It was dawn on the quay.";
const AFTER = "Work goes on at the other end.";
const PASSAGE = "Nobody was hurt when the crane fell on 17 January, the port said on Friday.";

const anchorOf = (passage: string, before = BEFORE): string => {
  const article = readRawArticle({ name: "quay.txt", source: `${before} ${passage} ${AFTER}` });
  const start = article.text.indexOf(passage);
  return describePassage(article, { start, end: start + passage.length });
};

it.each([
  ["itself", PASSAGE, 1],
  ["itself with another number", PASSAGE.replace("17", "18"), 1],
  ["itself with words put in", PASSAGE.replace("was hurt", "on the ship or below it was hurt"), 0.7],
  ["itself with words taken out", PASSAGE.replace(" on 17 January", ""), 0.8],
])("likens a passage to %s", (_, passage, least) => {
  expect(likenAnchors(anchorOf(PASSAGE), anchorOf(passage))).toBeGreaterThanOrEqual(least);
});

it.each([
  "The minister told parliament that an inquiry would begin before the summer.",
  "Three hundred people had lost their homes by then, according to the mayor.",
])("does not liken it to %s", (passage) => {
  expect(likenAnchors(anchorOf(PASSAGE), anchorOf(passage, "Elsewhere nothing was known yet."))).toBeLessThan(
    0.6,
  );
});

it("likens nothing to what is no anchor", () => {
  expect(likenAnchors("crane", "crane")).toBe(0);
});
