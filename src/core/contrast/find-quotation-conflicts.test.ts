import { describe, expect, it } from "vitest";

import { findQuotationConflicts } from "./find-quotation-conflicts.ts";
import { makeArticles } from "./make-articles.ts";

/** Why two articles' quotations differ. */
const reasons = (one: string, other: string): readonly string[] =>
  findQuotationConflicts(makeArticles(one, other)).map(({ why }) => why);

describe("findQuotationConflicts", () => {
  it.each([
    [
      "“We will rebuild every house in the valley by spring,” the mayor said.",
      "The mayor promised: “We shall repair every house in the valley by spring.”",
    ],
    [
      "“The lamp had been dark since the storm,” said the captain.",
      '"The lamp had been broken since the storm," the captain told reporters.',
    ],
    [
      "“Nobody warned the ships that pass the point,” he said.",
      "‘Nobody told the ships that pass the point,’ he said.",
    ],
    [
      "The coach said: “My players gave everything on the pitch tonight.”",
      "“My players gave nothing on the pitch tonight,” the coach said.",
    ],
    [
      "“This merger will create jobs in both our countries,” she said.",
      "“This merger will destroy jobs in both our countries,” she said.",
    ],
    [
      "“The bridge was inspected in the autumn and found safe,” an engineer said.",
      "An engineer said “the bridge was inspected in the autumn and found wanting”.",
    ],
    [
      "He called it “a triumph of patience over fear and anger”.",
      "He called it “a victory of patience over fear and anger”.",
    ],
    [
      "“We believe that the treaty will open the way to lasting trade between our peoples,” the ministry said.",
      "The ministry spoke of a step to “promote lasting trade between our peoples”.",
    ],
    [
      "The judge said 'the company knew of the danger for years'.",
      "The judge said 'the company ignored the danger for years'.",
    ],
    [
      "„Wir haben das Wasser im Keller nicht kommen sehen“, sagte sie.",
      "„Wir haben das Wasser im Garten nicht kommen sehen“, sagte sie.",
    ],
  ])("reports other words inside the marks: %s %s", (one, other) => {
    expect(reasons(one, other)).toEqual(["other words inside the quotation marks"]);
  });

  it.each([
    [
      "“We will not close the mill before the winter,” she said.",
      "“We will not close the mill before the end of the winter,” she said.",
    ],
    [
      "“The crew did all that training and courage allow,” he said.",
      "“The crew did all that courage allow,” he said.",
    ],
    [
      "“No money from the harbour fund was ever lent to the mayor,” he said.",
      "“No money was ever lent to the mayor,” said the treasurer, “from the fund”.",
    ],
    [
      "“The northern villages will get water by truck until the pipes are mended,” they said.",
      "“The northern villages will get water until the pipes are mended,” they said.",
    ],
  ])("reports words dropped inside the marks: %s %s", (one, other) => {
    expect(reasons(one, other)).toEqual(["words dropped inside the quotation marks"]);
  });

  it.each([
    [
      "the same words",
      "“We will rebuild every house in the valley,” he said.",
      "He said: “We will rebuild every house in the valley.”",
    ],
    [
      "other marks and apostrophes",
      "“We don’t leave anybody on the mountain,” he said.",
      "'We don't leave anybody on the mountain,' he said.",
    ],
    [
      "other spelling",
      "“We recognise the labour of the night crews,” he said.",
      "“We recognize the labor of the night crews,” he said.",
    ],
    [
      "less of it",
      "“We will rebuild every house in the valley by spring,” he said.",
      "He said they would “rebuild every house in the valley”.",
    ],
    [
      "a marked gap",
      "“We will rebuild, God willing, every house in the valley,” he said.",
      "“We will rebuild … every house in the valley,” he said.",
    ],
    [
      "a marked change",
      "“They will rebuild every house in the valley,” he said.",
      "“[The crews] will rebuild every house in the valley,” he said.",
    ],
    [
      "a little word",
      "“We will rebuild all the houses in that valley,” he said.",
      "“We will rebuild all the houses in this valley,” he said.",
    ],
    [
      "another saying",
      "“We will rebuild every house in the valley,” he said.",
      "“We will not forget the night of the flood,” he said.",
    ],
    [
      "a formula",
      "“On behalf of the government I thank the divers,” he said.",
      "“On behalf of the government I congratulate the winners,” she said.",
    ],
    [
      "words without marks",
      "“We will rebuild every house in the valley,” he said.",
      "He said they would repair every house in the valley.",
    ],
    [
      "terms in marks",
      "They spoke of a “night of the long knives”.",
      "They spoke of a “night of the long lamps”.",
    ],
    [
      "one article",
      "“We will rebuild every house in the valley,” he said. “We will repair every house in the valley,” she said.",
      "Nobody spoke.",
    ],
    [
      "apostrophes",
      "The dogs' owners and the cats' owners met in the valley.",
      "The dogs' keepers and the cats' owners met in the valley.",
    ],
    [
      "one quotation in two parts",
      "“We will rebuild every house,” he said, “in the valley by spring.”",
      "“We will rebuild every house in the valley by spring,” he said.",
    ],
  ])("lets %s stand: %s %s", (_, one, other) => {
    expect(reasons(one, other)).toEqual([]);
  });

  it("shows every article's words with their marks", () => {
    const [conflict] = findQuotationConflicts(
      makeArticles(
        "“The lamp had been dark since the storm,” he said.",
        "Nothing here.",
        "He said: “The lamp had been broken since the storm.”",
      ),
    );
    expect(conflict?.about).toBe("The lamp had been dark since the storm,");
    expect(conflict?.sides.map(({ article, value }) => `${article}: ${value}`)).toEqual([
      "a: “The lamp had been dark since the storm,”",
      "c: “The lamp had been broken since the storm.”",
    ]);
  });
});
