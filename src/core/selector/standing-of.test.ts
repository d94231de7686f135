import { expect, it } from "vitest";

import { readRawArticle } from "../article/read-raw-article.ts";
import { describePassage } from "./describe-passage.ts";
import { standingOf } from "./standing-of.ts";

const PASSAGE = "Nobody was hurt when the crane fell";
const read = (text: string) => readRawArticle({ name: "quay.txt", source: text });

it.each([
  ["between the same words", `It was dawn on the quay. ${PASSAGE}, the port said. Work goes on.`],
  ["between the same words", `A longer opening. It was dawn on the quay. ${PASSAGE}, the port said.`],
  ["between others", `The agency wrote. ${PASSAGE}, police told us.`],
  [
    "edited",
    `It was dawn on the quay. Nobody was badly hurt when the tall crane fell, the port said. Work goes on.`,
  ],
  ["not at all", "Three were hurt when a crane fell on the quay at dawn, the port said."],
])("finds a passage %s", (standing, text) => {
  const made = read(`It was dawn on the quay. ${PASSAGE}, the port said.`);
  const start = made.text.indexOf(PASSAGE);
  const anchor = describePassage(made, { start, end: start + PASSAGE.length });
  expect(standingOf(read(text), anchor)).toBe(standing);
});
