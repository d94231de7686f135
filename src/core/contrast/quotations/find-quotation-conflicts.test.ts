import { describe, expect, it } from "vitest";

import { makeArticles } from "../../testing/make-article.ts";
import { readTable } from "../../testing/read-table.ts";
import { findQuotationConflicts } from "./find-quotation-conflicts.ts";
import { readSpokenQuotes } from "./read-spoken-quotes.ts";

/** Why two articles' quotations differ. */
const reasons = (one: string, other: string): readonly string[] =>
  findQuotationConflicts(readSpokenQuotes(makeArticles(one, other))).map(({ why }) => why);

/** Two quotations of one saying that have other words. */
const OTHER_WORDS = readTable(`
“We will rebuild every house in the valley by spring,” the mayor said. | The mayor promised: “We shall repair every house in the valley by spring.”
“The lamp had been dark since the storm,” said the captain. | "The lamp had been broken since the storm," the captain told reporters.
“Nobody warned the ships that pass the point,” he said. | ‘Nobody told the ships that pass the point,’ he said.
The coach said: “My players gave everything on the pitch tonight.” | “My players gave nothing on the pitch tonight,” the coach said.
“This merger will create jobs in both our countries,” she said. | “This merger will destroy jobs in both our countries,” she said.
“The bridge was inspected in the autumn and found safe,” an engineer said. | An engineer said “the bridge was inspected in the autumn and found wanting”.
He called it “a triumph of patience over fear and anger”. | He called it “a victory of patience over fear and anger”.
“We believe that the treaty will open the way to lasting trade between our peoples,” the ministry said. | The ministry spoke of a step to “promote lasting trade between our peoples”.
The judge said 'the company knew of the danger for years'. | The judge said 'the company ignored the danger for years'.
„Wir haben das Wasser im Keller nicht kommen sehen“, sagte sie. | „Wir haben das Wasser im Garten nicht kommen sehen“, sagte sie.
« Nous avons perdu la récolte de toute la vallée », a-t-elle dit. | « Nous avons perdu la maison de toute la vallée », a-t-elle dit.
«Los vecinos avisaron al alcalde antes del derrumbe», dijo. | «Los vecinos avisaron al juez antes del derrumbe», dijo.
“I signed the letter because the board had lied to me,” she said. | “I signed the letter because the board had written to me,” she said.
“Every vote from the islands was counted twice,” the observer said. | “Every vote from the islands was counted once by hand,” the observer said.
“We heard a roar like a train, and then the wall was gone,” he said. | “We heard a roar like a train, and then the roof was gone,” he said.
“I have assurances in writing and will hold them to every one,” she said. | “I have assurances on paper and will hold them to every one,” she said.
“We pulled twelve children out of the school alive,” he said. | “We pulled two children out of the school alive,” he said.
“We had maybe twenty minutes,” she said. | “We had maybe ninety minutes,” she said.
“The bank knew in January that the loans were bad,” she said. | “The bank knew in June that the loans were bad,” she said.
“He is the best finisher in the world under the age of 25,” she said. | “He is the best finisher in Europe under the age of 25,” she said.
“The water was at our knees when the sirens began,” she said. | “The water was at our waists when the sirens began,” she said.
“Our pilots flew through smoke to reach the village,” he said. | “Our pilots flew through fire to reach the village,” he said.
`);

/** Two quotations of one saying, of which one leaves out words from within. */
const DROPPED_WORDS = readTable(`
“We will not close the mill before the winter,” she said. | “We will not close the mill before the end of the winter,” she said.
“I would never say that the old bridge was safe for lorries,” she said. | “I would … say that the old bridge was safe for lorries,” she said.
“We will not leave the wounded on the mountain,” he said. | “We will leave the wounded on the mountain,” he said.
“The crew did all that training and courage allow,” he said. | “The crew did all that courage allow,” he said.
“No money from the harbour fund was ever lent to the mayor,” he said. | “No money was ever lent to the mayor,” said the treasurer, “from the fund”.
“The northern villages will get water by truck until the pipes are mended,” they said. | “The northern villages will get water until the pipes are mended,” they said.
“We offered the union a fair and generous contract in March,” he said. | “We offered the union a fair contract in March,” he said.
“The bank knew in January that the loans were bad,” she said. | “The bank knew that the loans were bad,” she said.
“We have seen what private owners do to a factory town,” she said. | “We have seen what owners do to a factory town,” she said.
“Nobody will be left on the island tonight or at dawn by this council,” she said. | “Nobody will be left on the island tonight by this council,” she said.
“The verdict is a bitter and lasting shame for this court,” he said. | “The verdict is a bitter shame for this court,” he said.
„Das Dach ist in der Nacht langsam auf die Straße gefallen“, sagte er. | „Das Dach ist in der Nacht auf die Straße gefallen“, sagte er.
`);

/** Why two articles' quotations agree, and their words. */
const AGREEING = readTable(`
the same words | “We will rebuild every house in the valley,” he said. | He said: “We will rebuild every house in the valley.”
other marks and apostrophes | “We don’t leave anybody on the mountain,” he said. | 'We don't leave anybody on the mountain,' he said.
other spelling | “We recognise the labour of the night crews,” he said. | “We recognize the labor of the night crews,” he said.
less of it | “We will rebuild every house in the valley by spring,” he said. | He said they would “rebuild every house in the valley”.
a marked gap | “We will rebuild, God willing, every house in the valley,” he said. | “We will rebuild … every house in the valley,” he said.
a marked change | “They will rebuild every house in the valley,” he said. | “[The crews] will rebuild every house in the valley,” he said.
a little word | “We will rebuild all the houses in that valley,” he said. | “We will rebuild all the houses in this valley,” he said.
another saying | “We will rebuild every house in the valley,” he said. | “We will not forget the night of the flood,” he said.
a formula | “On behalf of the government I thank the divers,” he said. | “On behalf of the government I congratulate the winners,” she said.
words without marks | “We will rebuild every house in the valley,” he said. | He said they would repair every house in the valley.
terms in marks | They spoke of a “night of the long knives”. | They spoke of a “night of the long lamps”.
one article | “We will rebuild every house in the valley,” he said. “We will repair every house in the valley,” she said. | Nobody spoke.
apostrophes | The dogs' owners and the cats' owners met in the valley. | The dogs' keepers and the cats' owners met in the valley.
one quotation in two parts | “We will rebuild every house,” he said, “in the valley by spring.” | “We will rebuild every house in the valley by spring,” he said.
a contraction | “We've never seen such water in the valley,” he said. | “We have never seen such water in the valley,” he said.
a contraction of not | “They won't close the mill before the winter,” she said. | “They will not close the mill before the winter,” she said.
a plural | “We have seen what owners do to factory towns in the north,” she said. | “We have seen what owners do to a factory town in the north,” she said.
another mark within | “The bank knew: the loans were bad,” she said. | “The bank knew, the loans were bad,” she said.
capitals | “THE BANK KNEW THAT THE LOANS WERE BAD,” she said. | “The bank knew that the loans were bad,” she said.
its beginning left out | “As I said in May, the bank knew that the loans were bad,” she said. | “The bank knew that the loans were bad,” she said.
its end left out | “The bank knew that the loans were bad, and it sold them,” she said. | “The bank knew that the loans were bad,” she said.
three full stops for a gap | “The bank knew in January that the loans were bad,” she said. | “The bank knew ... that the loans were bad,” she said.
French marks of the same words | « Nous avons perdu la récolte de toute la vallée », a-t-elle dit. | «Nous avons perdu la récolte de toute la vallée», a-t-elle dit.
German marks of the same words | „Wir haben das Wasser nicht kommen sehen“, sagte sie. | »Wir haben das Wasser nicht kommen sehen«, sagte sie.
other tense of a verb | “The owners sell the mills of the whole valley,” she said. | “The owners sells the mills of the whole valley,” she said.
two sayings of one speaker | “We lost the harvest of the whole valley,” she said. | “We lost the match in the last minute,” she said.
a title of a book | They read “The Lamp on the Point” aloud. | They read “The Lamp on the Pier” aloud.
Chinese words | 他说：“我们已经搜救了所有被困的人员。” | 他说：“我们已经搜救了所有被困的人员。”
Arabic words | قال: "لن نترك أحدا في القرية الليلة". | قال: "لن نترك أحدا في القرية الليلة".
a mark that is never closed | He said: “We will rebuild every house in the valley by spring and then go on | He said: “We will repair every house in the valley by spring and then go on
`);

describe("findQuotationConflicts", () => {
  it.each(OTHER_WORDS)("reports other words inside the marks: %s %s", (one = "", other = "") => {
    expect(reasons(one, other)).toEqual([
      expect.stringMatching(/^(?:other words|verb changed|another number) inside/u),
    ]);
  });

  it.each(DROPPED_WORDS)("reports words dropped inside the marks: %s %s", (one = "", other = "") => {
    expect(reasons(one, other)).toEqual(["words dropped inside the quotation marks"]);
  });

  it.each(AGREEING)("lets %s stand: %s %s", (_, one = "", other = "") => {
    expect(reasons(one, other)).toEqual([]);
  });

  it("shows every article's words with their marks", () => {
    const [conflict] = findQuotationConflicts(
      readSpokenQuotes(
        makeArticles(
          "“The lamp had been dark since the storm,” he said.",
          "Nothing here.",
          "He said: “The lamp had been broken since the storm.”",
        ),
      ),
    );
    expect(conflict?.about).toBe("The lamp had been dark since the storm,");
    expect(conflict?.sides.map(({ article, value }) => `${article}: ${value}`)).toEqual([
      "a: “The lamp had been dark since the storm,”",
      "c: “The lamp had been broken since the storm.”",
    ]);
  });
});
