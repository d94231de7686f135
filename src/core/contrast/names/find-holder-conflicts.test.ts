import { describe, expect, it } from "vitest";

import { makeArticles } from "../../testing/make-article.ts";
import { readTable } from "../../testing/read-table.ts";
import { readStatements } from "../statements/read-statements.ts";
import { findHolderConflicts } from "./find-holder-conflicts.ts";

function contrast(...texts: readonly string[]): readonly string[] {
  const articles = makeArticles(...texts);
  const textOf = (id: string): string => articles.find((article) => article.id === id)?.text ?? "";
  return findHolderConflicts(textOf, readStatements(articles)).map(({ sides }) =>
    sides.map(({ value }) => value).join(" | "),
  );
}

describe("findHolderConflicts", () => {
  it.each(
    readTable(`
The coroner, Helen Ashby, found that it was treasure. | Silver is treasure, ruled the coroner, David Ormond. | Helen Ashby | David Ormond
Ilse Brandow, the education minister, wept. | It is a shame, said the education minister, Tove Marsh. | Ilse Brandow | Tove Marsh
The pilot, Garrick Amory, jumped last. | Of those aboard the pilot, Owen Tace, alone was hurt. | Garrick Amory | Owen Tace
`),
  )("finds two names for one office: %s", (one, other, ...values) => {
    expect(contrast(one, other)).toEqual([values.join(" | ")]);
  });

  it.each(
    readTable(`
The coroner, Helen Ashby, found that it was treasure. | Helen Ashby gave way to the coroner, David Ormond.
The coroner, Helen Ashby, found nothing. | The mayor, David Ormond, found nothing.
The coroner, Helen Ashby, found nothing. | The coroner, Mrs Helen Ashby, found nothing.
The former coroner, Helen Ashby, spoke. | The former coroner, David Ormond, spoke.
The youngest victim, Petar Dimov, was 17. | The youngest victim, Ana Lukova, was 16.
The company spokeswoman, Ida Thorn, said no. | The company spokeswoman, Ruth Lane, said nothing.
The coroner, Helen Ashby, and later the coroner, Ivo Brandt, spoke. | The coroner, David Ormond, spoke.
The company, Tarn Wool, is old. | They sold it to the company, Oxley Wool.
The mayor, Jonas Kirk, spoke. | The mayor, Jonas Kirke, spoke.
`),
  )("lets stand what may be two people or one: %s", (one, other) => {
    expect(contrast(one, other)).toEqual([]);
  });

  it("shows all who name either", () => {
    const ashby = "The coroner, Helen Ashby, spoke.";
    expect(contrast(ashby, "It was treasure, said the coroner, David Ormond.", ashby)).toEqual([
      "Helen Ashby | David Ormond | Helen Ashby",
    ]);
  });
});
