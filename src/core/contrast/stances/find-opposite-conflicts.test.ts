import { describe, expect, it } from "vitest";

import { makeArticles, makeDatedArticles } from "../../testing/make-article.ts";
import { readTable } from "../../testing/read-table.ts";
import { readStatements } from "../statements/read-statements.ts";
import { findOppositeConflicts } from "./find-opposite-conflicts.ts";

/** What is said of each side, in the order given. */
const contrast = (one: string, other: string): readonly string[] =>
  findOppositeConflicts(readStatements(makeArticles(one, other))).map(({ sides }) =>
    sides.map(({ value }) => value).join(" | "),
  );

/** Two sentences and what they have one party do. */
const DIFFERENT = readTable(`
Tarn welcomed the ruling. | Tarn rejected the ruling. | welcomed | rejected
The Harbour Board backed the bridge plan. | The Harbour Board opposed the bridge plan. | backed | opposed
Councillor Lena Holt called for the tannery to be moved. | Councillor Lena Holt opposed any move of the tannery. | called for | opposed
Lena Holt praised the divers. | Mrs Holt criticised the divers. | praised | criticised
The United Nations hailed the truce. | The UN condemned the truce. | hailed | condemned
Halden Foods admitted that the valve was old. | Halden Foods denied that the valve was old. | admitted | denied
Oxley has accepted the offer for its mills. | Oxley has already dismissed the offer. | has accepted | has already dismissed
The minister of fisheries, Jon Aske, defended the quota. | Jon Aske denounced the quota as unjust. | defended | denounced
A spokesman for Belair confirmed the sale of the hangar. | Belair disputed the sale of the hangar. | confirmed | disputed
The rail union Transita supports the new timetable. | Transita attacks the new timetable. | supports | attacks
As crowds gathered, the Bar Council applauded the verdict. | The Bar Council deplored the verdict. | applauded | deplored
Norrevold endorsed the charter on Monday. | While it rained, Norrevold rejected the charter on Monday. | endorsed | rejected
Ruth Vane acknowledged the mistake. | The judge, Ruth Vane, denied the mistake. | acknowledged | denied
Ruth Vane acknowledged that the cold had cracked the pipes. | The judge, Ruth Vane, was calm. She denied that the cold had cracked the pipes. | acknowledged | denied
Ruth Vane acknowledged that the cold had cracked the pipes. | Ruth Vane rejected the claim that the cold had cracked the pipes. | acknowledged | rejected the claim
`);

/** Why two articles agree, and their words. */
const AGREEING = readTable(`
the same stance | Tarn welcomed the ruling. | Tarn hailed the ruling.
another thing | Tarn welcomed the ruling. | Tarn rejected the bid.
another party | Tarn welcomed the ruling. | Belmora rejected the ruling.
one article, which tells of both | Tarn welcomed the ruling. Later Tarn was angry, and Tarn rejected the ruling. | Tarn rejected the ruling.
a denial of something else | Tarn admitted that the valve was old. | Tarn denied that a pilot was drunk.
a stance of another kind | Tarn denied the sale. | Tarn welcomed the sale.
what is not done | Tarn has not condemned the ruling. | Tarn welcomed the ruling.
a person attacked | Jon Aske attacked the goal from the left. | Jon Aske praised the crowd.
one of the same family name | Jon Aske welcomed the ruling. | Ruth Aske rejected the ruling.
one of two | Ruth Vane acknowledged that the cold had cracked the pipes. | Ruth Vane met Olaf Brandt. He denied that the cold had cracked the pipes.
who is named by nobody | Ruth Vane acknowledged that the cold had cracked the pipes. | The judge was calm. She denied that the cold had cracked the pipes.
those who all deny it | Ruth Vane denied that the cold had cracked the pipes. | Ruth Vane dismissed the claim that the cold had cracked the pipes.
a part of a thing | Tarn accepted the first clause of the lease. | Tarn rejected the second draft of the treaty.
`);

describe("findOppositeConflicts", () => {
  it.each(DIFFERENT)("sets “%s” against “%s”", (one = "", other = "", left = "", right = "") => {
    expect(contrast(one, other)).toEqual([`${left} | ${right}`]);
    expect(contrast(other, one)).toEqual([`${right} | ${left}`]);
  });

  it.each(AGREEING)("lets %s stand: “%s” and “%s”", (_, one = "", other = "") => {
    expect(contrast(one, other)).toEqual([]);
  });

  it("reads a pronoun within a paragraph alone", () => {
    const acknowledged = "Ruth Vane acknowledged that the cold had cracked the pipes.";
    const [calm, denied] = ["Ruth Vane was calm.", "She denied that the cold had cracked the pipes."];
    expect(contrast(acknowledged, `${calm} ${denied}`)).toHaveLength(1);
    expect(contrast(acknowledged, `${calm}\n\n${denied}`)).toEqual([]);
  });

  it("says when the articles are of different days: a mind may have changed", () => {
    const articles = makeDatedArticles(
      ["Tarn welcomed the ruling.", "Tarn rejected the ruling."],
      ["2024-06-04", "2024-06-05"],
    );
    expect(findOppositeConflicts(readStatements(articles)).map(({ why }) => why)).toEqual([
      "for it in one article, against it in another of another day",
    ]);
  });
});
