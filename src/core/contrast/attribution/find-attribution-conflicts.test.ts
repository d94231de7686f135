import { describe, expect, it } from "vitest";

import { makeArticles } from "../../testing/make-article.ts";
import { readTable } from "../../testing/read-table.ts";
import { readSpokenQuotes } from "../quotations/read-spoken-quotes.ts";
import { readStatements } from "../statements/read-statements.ts";
import { findAttributionConflicts } from "./find-attribution-conflicts.ts";

/** What is said of each conflict's sides. */
function values(one: string, other: string): readonly string[] {
  const articles = makeArticles(one, other);
  return findAttributionConflicts(readSpokenQuotes(articles), readStatements(articles)).map(({ sides }) =>
    sides.map(({ article, value }) => `${article}: ${value}`).join(", "),
  );
}

const LAMP = "the lamp on the point had been dark since the weekend storm";

/** The cases of a table, in which LAMP stands for words long enough to be known again. */
const readLamps = (table: string): string[][] => readTable(table.replaceAll("LAMP", LAMP));

/** Two articles' words, and who says them in each. */
const OTHER_SPEAKERS = readLamps(`
“LAMP,” said Marta Lindqvist. | Captain Olaf Brandt said: “LAMP.” | a: Marta Lindqvist, b: Olaf Brandt
“LAMP,” Marta Lindqvist told the court. | “LAMP,” added Dr Ines Quill, a pilot. | a: Marta Lindqvist, b: Ines Quill
Mayor Jon Aske, who lives nearby, said that “LAMP”. | “LAMP,” Ruth Vane later wrote. | a: Jon Aske, b: Ruth Vane
“LAMP,” Ruth Vane said on Friday. | “LAMP,” says Tomas Reyne. | a: Ruth Vane, b: Tomas Reyne
Ruth Vane explained: “LAMP.” | Tomas Reyne, a diver, told us “LAMP”. | a: Ruth Vane, b: Tomas Reyne
“LAMP,” warned Lena Holt. | “LAMP,” warned Mia Brandt. | a: Lena Holt, b: Mia Brandt
“LAMP,” Ivo Calder insisted. | “LAMP,” insisted Dana Moreau. | a: Ivo Calder, b: Dana Moreau
President Ana Pereira declared: “LAMP.” | Minister Jorge Matos declared: “LAMP.” | a: Ana Pereira, b: Jorge Matos
“LAMP,” Katrin Halvorsen wrote. | “LAMP,” wrote Piet de Vries. | a: Katrin Halvorsen, b: Piet de Vries
“LAMP,” claimed Farid Omarov. | “LAMP,” Gela Arvidze claimed. | a: Farid Omarov, b: Gela Arvidze
‘LAMP,’ said Bridget Walsh. | "LAMP," said Graham Ellery. | a: Bridget Walsh, b: Graham Ellery
“LAMP,” argued Martin Thole. | Helen Marsh argued that “LAMP”. | a: Martin Thole, b: Helen Marsh
“LAMP,” Paulo Viana also said. | “LAMP,” Klaus Reinholt also said. | a: Paulo Viana, b: Klaus Reinholt
Hanna Quill noted: “LAMP.” | “LAMP,” noted Sunita Rao. | a: Hanna Quill, b: Sunita Rao
Marta Lindqvist, who keeps bees, said that LAMP. | The mayor, Olaf Brandt, says LAMP. | a: Marta Lindqvist, b: Olaf Brandt
The lamp on the point had been dark since the weekend storm, pilot Ruth Vane said. | “LAMP,” said Tomas Reyne. | b: Tomas Reyne, a: Ruth Vane
“LAMP,” chief pilot Ruth Vane said in a statement. | “LAMP,” says its chairman, Tomas Reyne. | a: Ruth Vane, b: Tomas Reyne
“The rope was worn right through,” said Marta Lindqvist. | “The rope was worn right through,” said Olaf Brandt, who leads the inquiry. | a: Marta Lindqvist, b: Olaf Brandt
“We heard a crack like a gun,” said Jon Aske. | “We heard a crack like a gun,” a diver, Ruth Vane, told reporters. | a: Jon Aske, b: Ruth Vane
“LAMP,” the mayor, Jon Aske, said on Monday. | “LAMP,” a company spokesman said on Monday. | a: Jon Aske, b: a company spokesman
“LAMP,” replied Judge Amelia Thorn. | “LAMP,” replied Sheriff Delia Grange. | a: Amelia Thorn, b: Delia Grange
Lord Tresk has left the board. “LAMP,” he said. | “LAMP,” said Tomas Reyne. | a: Tresk, b: Tomas Reyne
`);

/** Words that one article quotes, and another's own words. */
const STATED = readLamps(`
“LAMP,” said Marta Lindqvist. | The inquiry opened. It was a bad night and LAMP.
The pilot told us: “LAMP.” | Boats left at once. The lamp on the point had been dark since that weekend storm.
“LAMP,” the owner wrote. | Two boats sank. By then LAMP.
“We have seen what private owners do to a factory town,” said Bridget Walsh. | Shares fell. We have seen what private owners do to a factory town.
“Nobody enforced the building rules of the old harbour,” an engineer said. | The walls fell at once. Nobody enforced the building rules of the old harbour.
A nurse said: “Seven beds were empty while patients waited in the yard.” | It was noon. Seven beds were empty while patients waited in the yard.
“The bank sold its worst loans to the pension fund,” a clerk told the paper. | Then came autumn. The bank sold its worst loans to the pension fund.
“Every siren in the lower town was silent that night,” the report found. | People slept. Every siren in the lower town was silent that night.
“The keeper's hut stood empty for three winters,” the mayor said. | Gulls nested there. The keeper's hut stood empty for three winters.
“The treaty gives the northern islands no vote on fishing,” she said. | Boats stayed in port. The treaty gives the northern islands no vote on fishing.
‘The club sold its best players before the season began,’ a fan said. | It rained. The club sold its best players before the season began.
“The pipeline crosses two rivers and a protected forest,” he said. | Work goes on. The pipeline crosses two rivers and a protected forest.
“Half the harvest rotted in the fields for want of trucks,” farmers said. | Prices rose. Half the harvest rotted in the fields for want of trucks.
“The guards left the north gate open until midnight,” a witness said. | Thieves came. The guards left the north gate open until midnight.
“The satellite lost contact with the ground station over the pole,” she said. | Nobody slept. The satellite lost contact with the ground station over the pole.
`);

/** Why two articles agree, and their words. */
const AGREEING = readLamps(`
the same speaker | “LAMP,” said Marta Lindqvist. | “LAMP,” said Mrs Lindqvist of Tolmar.
a speaker and an office | “LAMP,” said Marta Lindqvist. | “LAMP,” said the Harbour Board.
a speaker who is not named | “LAMP,” said Marta Lindqvist. | “LAMP,” a pilot said.
other words | “LAMP,” said Marta Lindqvist. | “We pulled ninety people out of the water that night,” said Olaf Brandt.
indirect speech | “LAMP,” said Marta Lindqvist. | A witness said that LAMP.
indirect speech that goes on | “LAMP,” said Marta Lindqvist. | A witness spoke, and stated her name. She knew that LAMP.
a report | “LAMP,” said Marta Lindqvist. | According to the inquiry LAMP.
a short phrase | She called it “a bad night at sea”. | It was a bad night at sea for the crews.
few words in common | “LAMP,” said Marta Lindqvist. | The lamp on the point was mended after the weekend.
one article | “LAMP,” said Marta Lindqvist. Then it rained. Then it snowed. And LAMP. | Nothing.
a full name and its last word | “LAMP,” said Marta Lindqvist. | “LAMP,” Lindqvist said.
a title | “LAMP,” said Dr Ines Quill. | “LAMP,” said Professor Ines Quill.
a pronoun | “LAMP,” said Marta Lindqvist. | “LAMP,” she said.
a few words that are not all the same | “The rope was worn right through,” said Marta Lindqvist. | “The rope was worn all through,” said Olaf Brandt.
words that many say | “We will never be the same as we were,” said Marta Lindqvist. | “We will never be the same as we were,” said Olaf Brandt.
who speaks for a body and who may | “LAMP,” the press officer, Jon Aske, said. | “LAMP,” a company spokesman said.
a body's head and who speaks for it | “LAMP,” the company's director, Jon Aske, said. | “LAMP,” a company spokesman said.
somebody who may be anything | “LAMP,” said Jon Aske. | “LAMP,” a company spokesman said.
a speaker for a ministry | “LAMP,” said Marta Lindqvist. | “LAMP,” a ministry spokesperson said.
a body's name | “LAMP,” said Marta Lindqvist. | “LAMP,” the Fishing Council said.
two quotations of two speakers | “LAMP,” said Marta Lindqvist. “It was a bad night,” said Olaf Brandt. | “It was a bad night,” said Olaf Brandt. “LAMP,” said Marta Lindqvist.
a report of the same speaker | Marta Lindqvist said that LAMP. | “LAMP,” said Lindqvist.
a report by an office | Marta Lindqvist said that LAMP. | The Harbour Board said that LAMP.
two reports of other things | Marta Lindqvist said that the lamp on the point was mended. | Olaf Brandt said that the lamp on the pier had never been lit.
a belief | “LAMP,” said Marta Lindqvist. | Divers believe LAMP.
an allegation | “LAMP,” said Marta Lindqvist. | Allegedly LAMP.
a statement | “LAMP,” said Marta Lindqvist. | In a statement the owner was clear. Since spring LAMP.
a claim | “LAMP,” said Marta Lindqvist. | The owner claimed LAMP.
a description | “LAMP,” said Marta Lindqvist. | She described how LAMP.
a warning | “LAMP,” said Marta Lindqvist. | The union warned: LAMP.
a quotation in both | “LAMP,” a pilot said. | Boats left. “LAMP.”
a part of the words | “LAMP,” a pilot said. | The keeper of the lamp had been away since the weekend.
the words in another order | “LAMP,” a pilot said. | Since the storm of the weekend it was dark on the point: no lamp.
common words | “It was one of those things that we will not do again,” she said. | It was one of those things that we will not do again.
a quotation of few words | “The lamp was dark,” she said. | Boats left. The lamp was dark.
nobody who speaks | A sign: “No bathing here when the red flag is up.” | No dogs here when the red flag is up.
one article's own words in both | Boats left and LAMP. | Boats left. And LAMP.
a name in two spellings | “LAMP,” said Marta Lindqvist. | “LAMP,” said Marta Lindkvist.
`);

describe("findAttributionConflicts", () => {
  it.each(OTHER_SPEAKERS)(
    "reports words given to another speaker: %s %s",
    (one = "", other = "", who = "") => {
      expect(values(one, other)).toEqual([who]);
    },
  );

  it.each(STATED)("reports what one quotes and another states as fact: %s %s", (one = "", other = "") => {
    expect(values(one, other)).toEqual(["a: quoted, b: stated as fact"]);
    expect(values(other, one)).toEqual(["b: quoted, a: stated as fact"]);
  });

  it.each(AGREEING)("lets %s stand: %s %s", (_, one = "", other = "") => {
    expect(values(one, other)).toEqual([]);
  });
});
