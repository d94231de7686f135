import { expect, it } from "vitest";

import { makeArticles } from "../../testing/make-article.ts";
import type { Echo } from "../table/echo.ts";
import { indexGrams } from "../table/index-grams.ts";
import { tabulateWords } from "../table/tabulate-words.ts";
import { echoWeigher, type WeighedEcho } from "../weigh/weigh-echo.ts";
import { tidyPassage } from "./tidy-passage.ts";

const LEAD = "The harbour authority of Ostend closed the northern pier on Monday after divers found cracks.";
const REWRITTEN =
  "After divers had found cracks on Monday, Ostend closed its northern pier, its authority said.";
const COPY = "Ferries to Texel will leave from the fish market until further notice, Anna Holm said.";
const STRAY = "Gulls cried over empty crates.";

/** The left of the passages that a reader sees of two whole articles taken for one passage. */
function shownOf(isOneEvent: boolean, first: string, second: string): readonly string[] {
  const table = tabulateWords(makeArticles(first, second));
  const [left = 0, right = 0, end = 0] = table.firstPlace;
  const statistics = {
    weight: new Float64Array(table.stems).fill(2),
    kinship: 0.3,
    kin: isOneEvent ? 1 : 0,
    isOneEvent,
    isOneText: false,
    space: 900,
  };
  const weigh = echoWeigher(table, indexGrams(table, 2));
  const weighed = (echo: Echo): WeighedEcho => weigh(statistics, echo);
  const whole = weighed({ left: left + 1, leftEnd: right - 1, right: right + 1, rightEnd: end - 1 });
  return tidyPassage(table, statistics, weighed, whole).map(
    (passage) => `${first.slice(table.start[passage.left], table.end[passage.leftEnd - 1])}.`,
  );
}

it("parts copied from rewritten sentences and leaves out what only one has, in reports of one event", () => {
  expect(shownOf(true, `${LEAD} ${COPY} ${STRAY}`, `${REWRITTEN} ${COPY}`)).toEqual([LEAD, COPY]);
});

it("leaves passages of articles on other events as they are", () => {
  const whole = `${LEAD} ${COPY} ${STRAY}`;
  expect(shownOf(false, whole, `${REWRITTEN} ${COPY}`)).toEqual([whole]);
});
