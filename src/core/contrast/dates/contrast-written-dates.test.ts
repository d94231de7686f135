import { expect, it } from "vitest";

import { makeDatedArticles } from "../../testing/make-article.ts";
import { readTable } from "../../testing/read-table.ts";
import { readStatements } from "../statements/read-statements.ts";
import { findDateConflicts } from "./find-date-conflicts.ts";

/** The days that two articles, each of its own day, write for a visit. */
function visits(one: string, other: string): readonly string[] {
  const articles = makeDatedArticles([one, other], ["2024-06-04", "2024-06-03"]);
  const statements = readStatements(articles);
  return findDateConflicts([], statements, statements, []).map(({ sides }) =>
    sides.map(({ value }) => value).join(" | "),
  );
}

it.each(
  readTable(`
Ines Quill, the minister of mines, visited the pit on Monday and lit a candle. | The minister, Ines Quill, visited the pit on Sunday afternoon. | Monday | Sunday
Bishop Otto Brehm arrived at the pier on Monday and met the crew. | On Sunday Bishop Otto Brehm met the crew of the ferry at the pier. | Monday | Sunday
The envoy, Ruth Vane, came to the pier on Monday and met the divers. Lamps are sold at the pier from Friday. | Envoy Ruth Vane met divers at the pier on Sunday. | Monday | Sunday
`),
)("holds the days of one visit against each other, whatever day each article is of: “%s”", (...row) => {
  const [one = "", other = "", ...days] = row;
  expect(visits(one, other)).toEqual([days.join(" | ")]);
});

it.each(
  readTable(`
two places | Ines Quill, the minister of mines, visited the pit on Monday. | Ines Quill, the minister of mines, visited the wards of the infirmary on Sunday.
two people | Ines Quill visited the pit on Monday. | Ruth Vane visited the pit on Sunday.
a place’s name | People came to Port Kesh on Monday for water. | People came to Port Kesh on Sunday for water.
both visits in one article | Ines Quill visited the pit on Sunday. Ines Quill visited the pit on Monday. | Ines Quill visited the pit on Sunday.
what goes on for days | Ines Quill spoke of the pit on Monday. | Ines Quill spoke of the pit on Sunday.
`),
)("lets the days of %s stand: “%s” and “%s”", (_, one = "", other = "") => {
  expect(visits(one, other)).toEqual([]);
});
