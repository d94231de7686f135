import { describe, expect, it } from "vitest";

import { makeArticles } from "../../testing/make-article.ts";
import { readTable } from "../../testing/read-table.ts";
import { readQuotes } from "../quotations/read-quotes.ts";
import { nameSpeakers } from "./name-speaker.ts";

const KILN = "“The kiln was cold when we came in that morning";

/** The speaker of the last quotation of an article, whose paragraphs stand between slashes; KILN stands for words. */
function speakerOf(paragraphs: string, language = "en"): string {
  const text = paragraphs.replaceAll(" / ", "\n").replaceAll("KILN", KILN);
  const [article] = makeArticles(text).map((read) => ({ ...read, language }));
  if (!article) return "no article";
  const speaker = nameSpeakers(article, readQuotes(article), new Map()).at(-1);
  return speaker?.name ?? "nobody";
}

const NAMED = readTable(`
a name after | KILN,” said Tove Lindgren. | Tove Lindgren
a name before | Tove Lindgren said: KILN.” | Tove Lindgren
a name within | KILN,” Tove Lindgren said on Tuesday, “and nobody knew.” | Tove Lindgren
a lower-case job | KILN,” retired potter Tove Lindgren said. | Tove Lindgren
what she is, after a comma | KILN,” said Tove Lindgren, 44, a potter. | Tove Lindgren
what she is, before the verb | KILN,” Tove Lindgren, a potter of Sund, said. | Tove Lindgren
a job with the name after it | The guild's head, Tove Lindgren, said: KILN.” | Tove Lindgren
an office with the name after it | KILN,” the mayor of Sund, Tove Lindgren, told us. | Tove Lindgren
an inverted office | KILN,” said the mayor of Sund, Tove Lindgren. | Tove Lindgren
a courtesy title | Tove Lindgren fired the kilns. / KILN,” Mrs Lindgren wrote. | Tove Lindgren
a last name | Tove Lindgren fired the kilns. / KILN,” Lindgren recalled. | Tove Lindgren
a last name two paragraphs on | Tove Lindgren fired the kilns. / It rained. / KILN,” added Lindgren. | Tove Lindgren
a day before the name | On Thursday Mrs Lindgren was at work. KILN,” she said. | Lindgren
a day at the verb | Tove Lindgren fired the kilns. / KILN,” Ms Lindgren said on Monday. | Tove Lindgren
“she” of this sentence | Tove Lindgren unlocked the shed at six. KILN,” she said. | Tove Lindgren
“she” of the paragraph before | Tove Lindgren unlocked the shed at six. / KILN,” she said. | Tove Lindgren
“she” after “she” | Tove Lindgren unlocked the shed. She shook her head. KILN,” she said. | Tove Lindgren
“he” where another is a Mrs | Mrs Tove Lindgren met Jon Aske. KILN,” he said. | Jon Aske
“He said” before | Jon Aske rang at noon. He said: KILN.” | Jon Aske
the same speaker going on | “Nobody rang us at all,” Jon Aske said. KILN.” | Jon Aske
the same speaker in the next paragraph | “Nobody rang us,” Jon Aske said. “We waited until it was light. / KILN.” | Jon Aske
a role that the article names | The fire chief, Jon Aske, ran in. / KILN,” the fire chief said. | Jon Aske
a verb that no table has, before a colon | Widow Karen Vane spluttered at her home in Millbrook: KILN.” | Karen Vane
a verb that no table has, inverted | KILN!” bellowed Jon Aske. | Jon Aske
tabloid verbs | Stunned potter Tove Lindgren, 44, fumed: KILN.” | Tove Lindgren
a colon at the end of a paragraph | Harbour master Jon Aske is speaking now: / KILN.” | Jon Aske
two verbs | Jon Aske shook his head and said: KILN.” | Jon Aske
a body | KILN,” Linden Lines said in a statement. | Linden Lines
a body's statement | Linden Lines has put out a statement: KILN.” | Linden Lines
a spokeswoman | KILN,” a spokeswoman for Linden Lines said. | a spokeswoman for Linden Lines
a spokesman with the body before | KILN,” a Linden Lines spokesman said. | a Linden Lines spokesman
somebody unnamed | A guard, who asked not to be named because of his job, said: KILN.” | a guard
a source | According to Tove Lindgren, KILN”. | Tove Lindgren
a source with a job | According to the potter Tove Lindgren, KILN”. | Tove Lindgren
what somebody called it | Tove Lindgren, who runs the guild, called it “the coldest morning of all my life”. | Tove Lindgren
Prof. and an initial | Emeka Duru studies clay. / KILN,” said Prof. E. Duru of the University of Lorne. | Emeka Duru
one of a family by the title | Karen Vane wept. Tom Vane drove. / KILN,” Mr Tom Vane said. | Tom Vane
a ministry of several words | KILN,” said the Sund Ministry of Foreign Affairs in a statement. | Sund Ministry of Foreign Affairs
a body's spokesman with his name | KILN,” said Forest Service spokesman Ed Christian in Reno. | Ed Christian
the speaker going on after a long aside | “Nobody rang us at all,” said Jon Aske, 61, who climbed to his roof with his two dogs. KILN.” | Jon Aske
who spoke in the sentence before | Mayor Tove Lindgren, who came at noon, said an inquiry would be led by Dame Ruth Vane. KILN,” she said. | Tove Lindgren
a first name beside whose husband he is | Tove Lindgren's husband, Leo, rang at noon. KILN,” he said. | Leo
a name that is a month's too | KILN,” said Theresa May. | Theresa May
a month before the name | In May Jon Aske said: KILN.” | Jon Aske
a day and a month before the name | On the morning of 2 June Jon Aske said: KILN.” | Jon Aske
“he” after his view | Jon Aske left. In Aske's view “the kiln was to blame for it”. / KILN,” he explained. | Jon Aske
a weekday after the name | KILN,” said Jon Aske Thursday. | Jon Aske
as somebody put it | As one inspector put it, KILN”. | one inspector
`);

const NOBODY = readTable(`
a place before a colon | It was cold in Millbrook: KILN.”
a day | The kilns were lit on Sunday: KILN.”
a sign | A sign over the door: KILN.”
two people | Jon Aske met Tove Lindgren. KILN,” she said.
two people, one of them of a paragraph before | Jon Aske left. / Tove Lindgren met Ruth Vane. / KILN,” she said.
somebody unnamed between | Tove Lindgren left at noon. A guard came out. KILN,” he said.
no word of speaking | Tove Lindgren opened the book. KILN.”
another sentence's speaker | KILN.” Jon Aske said that the shed was shut.
whom it is said to | It was said to Jon Aske: KILN.”
whose note it was | There was a note for Jon Aske: KILN.”
whose deputy it was | Jon Aske's deputy was blunt: KILN.”
a closed quotation of another paragraph | “Nobody rang us at all that day,” Jon Aske said. / KILN.”
a place before the verb | In Millbrook, KILN.”
nobody before | KILN,” she said.
a ship | The Kestrel Star left port at six. KILN,” she said.
a town | Port Ellery was dark. KILN,” he said.
a street | Quay Street was empty. KILN,” he said.
a faith | He was a Roman Catholic. KILN,” he said.
whose brother it was | Tove Lindgren's brother rang at noon. KILN,” he said.
a firm and what it is no kin of | His boss at Alder & Sons, no relation, was cross: KILN.”
a place of people | Officials in Wisconsin said that KILN”.
this one, in French | Celle-ci said that KILN”.
what an unnamed speaker said of another | The mayor said that Ruth Vane would lead an inquiry. KILN,” she said.
a month | In October it froze: KILN.”
a far paragraph | Tove Lindgren left at noon. / It rained. / It snowed. / It froze. / It thawed. / It blew. / KILN,” she said.
`);

const OTHER = readTable(`
a name that is quoted | “We rang Jon Aske about the kiln that morning,” Tove Lindgren said. | Tove Lindgren
the speaker of the next one | “We rang the owner about it,” Ruth Vane said. Tove Lindgren said: KILN.” | Tove Lindgren
the speaker, and not whom they told | Tove Lindgren told Jon Aske: KILN.” | Tove Lindgren
the speaker, and not the place | Tove Lindgren said in Port Ellery: KILN.” | Tove Lindgren
the one who told of the other | Ruth Vane said Jon Aske had told her: KILN.” | Jon Aske
the last of two who bear the name | Karen Vane wept. Tom Vane drove. / KILN,” Vane said. | Vane
a father without a name | Parents met in Sund. / One father, holding a tin, shouted: KILN.” | one father
a firm and no person of its name | Tom Alder left. / KILN,” Alder Mills said. | Alder Mills
a council with a place in its name | KILN,” said the Port Ellery Council. | Port Ellery Council
a solicitor and not the client | Tom Vane left. His solicitor, Anya Prost, said that KILN”. | Anya Prost
the interviewed and not the interviewer | Jon Aske sat down. “Who lit the kiln that day?” I asked. KILN,” he said. | Jon Aske
a part and not the whole | The government of the republic of Slovenia said that KILN”. | the government of the republic of Slovenia
a role and no day | A guard said on Monday: KILN.” | a guard
`);

const LANGUAGES = readTable(`
es | KILN», afirmó Lucía Prado, alfarera de Sund. | Lucía Prado
es | Lucía Prado, alfarera, abrió la puerta. / KILN», relató Prado. | Lucía Prado
es | Lucía Prado negó la acusación. KILN», declaró. | Lucía Prado
es | KILN», dijo el lunes la ministra de Industria, Lucía Prado. | Lucía Prado
es | Según la doctora Prado, KILN». | Prado
pt | KILN», disse Rui Matos, oleiro. | Rui Matos
it | KILN», ha detto Carla Neri. | Carla Neri
fr | KILN », a déclaré Luc Perrin, potier. | Luc Perrin
fr | Luc Perrin est venu à six heures. KILN », raconte-t-il. | Luc Perrin
fr | Selon Luc Perrin, KILN ». | Luc Perrin
de | KILN“, sagte Karin Stolz am Freitag. | Karin Stolz
de | KILN“, erklärte der Tonforscher Emil Duru. | Emil Duru
de | Karin Stolz kam um sechs. KILN“, sagte sie. | Karin Stolz
de | Die Leiterin der Gilde, Karin Stolz, kam um sechs. KILN“, sagte sie. | Karin Stolz
de | Die frühere Leiterin Karin Stolz widerspricht: KILN.“ | Karin Stolz
nl | KILN”, zei Piet de Vries. | Piet de Vries
zh | KILN”, 他说。 | nobody
`).map(([language = "", text = "", speaker = ""]) => {
  const open = { es: "«", pt: "«", it: "«", fr: "« ", de: "„" }[language] ?? "“";
  return [language, text.replaceAll("KILN", KILN.replace("“", open)), speaker];
});

describe("nameSpeakers", () => {
  it.each(NAMED)("names the speaker by %s: %s", (_, text = "", speaker = "") => {
    expect(speakerOf(text)).toBe(speaker);
  });

  it.each(NOBODY)("names nobody by %s: %s", (_, text = "") => {
    expect(speakerOf(text)).toBe("nobody");
  });

  it.each(OTHER)("names %s: %s", (_, text = "", speaker = "") => {
    expect(speakerOf(text)).toBe(speaker);
  });

  it.each(LANGUAGES)("names the speaker in %s: %s", (language = "", text = "", speaker = "") => {
    expect(speakerOf(text, language)).toBe(speaker);
  });
});
