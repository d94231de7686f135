import { expect, it } from "vitest";

import { makeArticles } from "../../testing/make-article.ts";
import type { Echo } from "../table/echo.ts";
import { indexGrams } from "../table/index-grams.ts";
import { tabulateWords } from "../table/tabulate-words.ts";
import { echoWeigher, type WeighedEcho } from "../weigh/weigh-echo.ts";
import { dropStrayEnd } from "./drop-stray-end.ts";

const COPY = "Smoke spread through two passenger decks before stewards sealed both ventilation shafts.";
const ALARM = "Stewards rang every bell of the engine room on Tuesday";

/** What is left on the left of two whole articles taken for one passage. */
function leftOf(first: string, second: string): string {
  const table = tabulateWords(makeArticles(first, second));
  const [left = 0, right = 0] = table.firstPlace;
  const statistics = {
    weight: new Float64Array(table.stems).fill(1),
    kinship: 0.3,
    kin: 1,
    isOneEvent: true,
    isOneText: false,
    space: 900,
  };
  const weigh = echoWeigher(table, indexGrams(table, 2));
  const endOf = (from: number): number => table.form.findIndex((form, place) => place > from && form < 0);
  const [from, to] = [left + 1, right + 1];
  const weighed = (echo: Echo): WeighedEcho => weigh(statistics, echo);
  const dropAll = (passage: WeighedEcho): WeighedEcho => {
    const rest = dropStrayEnd(table, statistics, weighed, passage);
    return rest ? dropAll(rest) : passage;
  };
  const rest = dropAll(weighed({ left: from, leftEnd: endOf(from), right: to, rightEnd: endOf(to) }));
  return `${first.slice(table.start[rest.left], table.end[rest.leftEnd - 1])}.`;
}

it.each([
  [
    "a paragraph before a copy that has two words of its lead",
    `Fire broke out shortly before noon in the engine room.\n${COPY}`,
  ],
  ["a paragraph after it", `${COPY}\nInspectors photographed what remained of the engine room.`],
  ["a sentence after it", `${COPY} Inspectors photographed what remained of the engine room.`],
  ["a heading, though its words return", `Engine room\n${COPY}`],
])("leaves out %s", (_, text) => {
  expect(leftOf(text, `${ALARM}. ${COPY}`)).toBe(COPY);
});

it("leaves out a heading at the end, though both have it", () => {
  const text = `${COPY}\nNext voyage`;
  expect(leftOf(text, text)).toBe(COPY);
});

it("leaves paragraphs that both have", () => {
  const text = `${ALARM}, they said.\n${COPY}`;
  expect(leftOf(text, `${ALARM}. ${COPY}`)).toBe(text);
});
