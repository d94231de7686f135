import { expect, it } from "vitest";

import { articleForTest } from "./article-for-test.ts";
import { indexGrams } from "./index-grams.ts";
import { tabulateWords } from "./tabulate-words.ts";
import { echoWeigher } from "./weigh-echo.ts";

const RUN =
  "divers found deep cracks under three pillars before harbour engineers closed northern piers overnight";

/** Two words times words: of short reports, and of long books. */
const SPACES = { reports: 300 * 300, books: 30_000 * 30_000 };

it.each(["reports", "books"] as const)("believes a run of fourteen equal words between two %s", (size) => {
  const table = tabulateWords([
    articleForTest("first", `${RUN}. Rain fell.`),
    articleForTest("second", `It blew. ${RUN}.`),
  ]);
  // The run's first word is the first of all, and stands once more in the second article.
  const left = table.form.findIndex((form) => form >= 0);
  const right = table.form.indexOf(table.form[left] ?? -1, left + 1);
  const statistics = {
    weight: new Float64Array(table.stems).fill(1),
    kinship: 0.01,
    kin: 0,
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
