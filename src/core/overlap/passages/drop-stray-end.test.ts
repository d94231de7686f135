import { expect, it } from "vitest";

import { makeArticles } from "../../testing/make-article.ts";
import { tabulateWords } from "../table/tabulate-words.ts";
import { dropStrayEnd } from "./drop-stray-end.ts";

const COPY = "Smoke spread through two passenger decks before stewards sealed both ventilation shafts.";
const ALARM = "Stewards rang every bell of the engine room on Tuesday";

/** What is left on the left of two whole articles taken for one passage; nothing if they are left as they are. */
function leftOf(isOneEvent: boolean, first: string, second: string): string | undefined {
  const articles = makeArticles(first, second);
  const table = tabulateWords(articles);
  const [left = 0, right = 0] = table.firstPlace;
  const statistics = {
    weight: new Float64Array(table.stems).fill(1),
    kinship: 0.3,
    kin: 1,
    isOneEvent,
    space: 900,
  };
  const endOf = (from: number): number => table.form.findIndex((form, place) => place > from && form < 0);
  const [from, to] = [left + 1, right + 1];
  const rest = dropStrayEnd(table, statistics, {
    left: from,
    leftEnd: endOf(from),
    right: to,
    rightEnd: endOf(to),
  });
  return rest && first.slice(table.start[rest.left], table.end[rest.leftEnd - 1]);
}

it.each([
  [
    "a paragraph before a copy that has two words of its lead",
    `Fire broke out shortly before noon in the engine room.\n${COPY}`,
  ],
  ["a paragraph after it", `${COPY}\nInspectors photographed what remained of the engine room.`],
  ["a heading, though its words return", `Engine room\n${COPY}`],
])("leaves out %s", (_, text) => {
  expect(`${leftOf(true, text, `${ALARM}. ${COPY}`) ?? ""}.`).toBe(COPY);
});

it("keeps paragraphs that both have", () => {
  expect(leftOf(true, `${ALARM}, they said.\n${COPY}`, `${ALARM}. ${COPY}`)).toBeUndefined();
});

it("leaves articles on one subject as they are", () => {
  expect(
    leftOf(false, `Fire broke out shortly before noon in the engine room.\n${COPY}`, `${ALARM}. ${COPY}`),
  ).toBeUndefined();
});
