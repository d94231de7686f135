import { expect, it } from "vitest";

import { makeArticles } from "../../testing/make-article.ts";
import { tabulateWords } from "../table/tabulate-words.ts";
import { partCopies } from "./part-copies.ts";

const LEAD = "The harbour authority closed the northern pier on Monday after divers found cracks in it.";
const REWRITTEN =
  "After divers had found cracks, the northern pier was closed by the harbour authority on Monday.";
const COPY = "Ferries to the islands will leave from the fish market until further notice, it said.";
const MORE = "Tickets stay valid.";
const END = "Repairs cost two million euros and will take until the summer.";
const REPAIRS = "The repairs, at two million euros, are to take until summer.";

/** What two whole articles, taken for one passage, are made of: the left of each part. */
function partsOf(first: string, second: string): readonly string[] {
  const table = tabulateWords(makeArticles(first, second));
  const [left = 0, right = 0, end = 0] = table.firstPlace;
  const whole = { left: left + 1, leftEnd: right - 1, right: right + 1, rightEnd: end - 1 };
  return partCopies(table, whole).map((part) =>
    first.slice(table.start[part.left], (table.end[part.leftEnd - 1] ?? 0) + 1),
  );
}

it("parts whole sentences copied word for word from what is rewritten around them", () => {
  expect(partsOf(`${LEAD} ${COPY} ${MORE} ${END}`, `${REWRITTEN} ${COPY} ${MORE} ${REPAIRS}`)).toEqual([
    LEAD,
    `${COPY} ${MORE}`,
    END,
  ]);
});

it.each([
  ["few words", `${LEAD} ${MORE} ${END}`, `${REWRITTEN} ${MORE} ${REPAIRS}`],
  ["half a sentence", `${LEAD} Today ${COPY}`, `${REWRITTEN} However ${COPY}`],
  ["a copy with one word changed", `${LEAD} ${COPY}`, `${LEAD.replace("cracks", "holes")} ${COPY}`],
  ["a whole copy", `${LEAD} ${COPY}`, `${LEAD} ${COPY}`],
])("leaves a passage whole for the sake of %s", (_, first, second) => {
  expect(partsOf(first, second)).toEqual([]);
});
