import { describe, expect, it } from "vitest";

import { makeArticles } from "../../testing/make-article.ts";
import { readTable } from "../../testing/read-table.ts";
import { readStatements } from "../statements/read-statements.ts";
import { findTermConflicts } from "./find-term-conflicts.ts";

const contrast = (one: string, other: string): readonly unknown[] =>
  findTermConflicts(readStatements(makeArticles(one, other)));

const DIFFERENT = readTable(`
A baker from Selm was jailed for four years for burning down his shop. | The baker is starting a five-year stretch.
Omar Teel was sentenced to 18 months. | A judge gave Teel two years in prison.
The skipper got three years in jail. | The court handed the skipper a four-year sentence.
She was sent to prison for nine months. | The clerk begins a term of 12 months in prison.
`);

const AGREEING = readTable(`
the same term | The baker was jailed for four years. | The baker is starting a four-year stretch.
months and years | The baker was jailed for 24 months. | The baker is starting a two-year stretch.
what could be given | The baker was jailed for four years. | He could have been jailed for ten years.
what is served of it | The baker was jailed for four years. | He will be released from prison after two years in custody.
another’s term | Omar Teel was jailed for four years. | Ana Lind was jailed for two years.
two in one article | The baker was jailed for four years. The driver was jailed for two years. | The driver was jailed for two years.
a term of office | The court heard that the baker was jailed for four years. | The mayor has a four-year term, and a term of six years in the senate.
what was asked for | The baker was jailed for four years. | The prosecutor had asked for six years in prison.
how long it went on | The baker was jailed for four years. | The court heard that he had stolen for nine years.
`);

describe("findTermConflicts", () => {
  it.each(DIFFERENT)("reports two lengths of one sentence: %s %s", (one = "", other = "") => {
    expect(contrast(one, other)).toHaveLength(1);
  });

  it.each(AGREEING)("lets %s stand: %s %s", (_, one = "", other = "") => {
    expect(contrast(one, other)).toEqual([]);
  });
});
