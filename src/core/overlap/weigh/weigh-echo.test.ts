import { expect, it } from "vitest";

import { makeArticle } from "../../testing/make-article.ts";
import { indexGrams } from "../table/index-grams.ts";
import { tabulateWords } from "../table/tabulate-words.ts";
import { echoWeigher } from "./weigh-echo.ts";

const RUN =
  "divers found deep cracks under three pillars before harbour engineers closed northern piers overnight";

/** Two words times words: of short reports, and of long books. */
const SPACES = { reports: 300 * 300, books: 30_000 * 30_000 };

it.each(["reports", "books"] as const)("believes a run of fourteen equal words between two %s", (size) => {
  const table = tabulateWords([
    makeArticle(`${RUN}. Rain fell.`, { id: "first" }),
    makeArticle(`It blew. ${RUN}.`, { id: "second" }),
  ]);
  // The run's first word is the first of all, and stands once more in the second article.
  const left = table.form.findIndex((form) => form >= 0);
  const right = table.form.indexOf(table.form[left] ?? -1, left + 1);
  const statistics = {
    weight: new Float64Array(table.stems).fill(1),
    kinship: 0.01,
    kin: 0,
    isOneEvent: false,
    isOneText: false,
    space: SPACES[size],
  };
  const { score } = echoWeigher(table, indexGrams(table, 2))(statistics, {
    left,
    leftEnd: left + 14,
    right,
    rightEnd: right + 14,
  });
  expect(score).toBeGreaterThan(0.7);
});

/** How sure it is that two sentences, of reports of one event, say the same. */
function scoreOfSentences(first: string, second: string): number {
  const table = tabulateWords([makeArticle(first, { id: "first" }), makeArticle(second, { id: "second" })]);
  const [left = 0, right = 0] = table.sentences;
  const endOf = (from: number): number => table.form.findIndex((form, place) => place > from && form < 0);
  const statistics = {
    weight: new Float64Array(table.stems).fill(3),
    kinship: 0.3,
    kin: 1,
    isOneEvent: true,
    isOneText: false,
    space: SPACES.reports,
  };
  const echo = { left, leftEnd: endOf(left), right, rightEnd: endOf(right) };
  return echoWeigher(table, indexGrams(table, 2))(statistics, echo).score;
}

it("takes what stands right before a name for its title, of which nothing is said", () => {
  const engineer = "Then chief harbour engineer Lena Voss";
  expect(scoreOfSentences(`${engineer} spoke.`, `${engineer} laughed.`)).toBeLessThan(0.5);
  expect(
    scoreOfSentences("Then Lena Voss closed piers.", "Later Lena Voss closed three piers."),
  ).toBeGreaterThan(0.5);
});

it("takes another number for another fact, sooner than another word", () => {
  const numbers = scoreOfSentences("Miners left gallery 6 on ladders.", "Miners left gallery 9 on ladders.");
  const words = scoreOfSentences(
    "Miners left gallery east on ladders.",
    "Miners left gallery west on ladders.",
  );
  expect(numbers).toBeLessThan(words);
});

it("takes a small number for a common fact only beside what it counts", () => {
  const first = "Then two miners left gallery ladders.";
  expect(scoreOfSentences(first, "On ladders climbed two miners.")).toBeGreaterThan(
    scoreOfSentences(first, "On ladders climbed two dogs past miners."),
  );
});
