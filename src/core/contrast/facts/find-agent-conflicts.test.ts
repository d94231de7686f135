import { describe, expect, it } from "vitest";

import { makeArticles } from "../../testing/make-article.ts";
import { readTable } from "../../testing/read-table.ts";
import { readStatements } from "../statements/read-statements.ts";
import { findAgentConflicts } from "./find-agent-conflicts.ts";

const REST =
  "The mayor thanked the crews. People in the town had gathered near the river since the morning. Somebody rang a bell.";

/** The names to which two sentences, each of an article, give one deed, as “one | other”. */
const contrast = (one: string, other: string): readonly string[] =>
  findAgentConflicts(readStatements(makeArticles(`${one} ${REST}`, `${REST} ${other}`))).map(({ sides }) =>
    sides.map(({ value }) => value).join(" | "),
  );

const DIFFERENT = readTable(`
The escape was planned by Anton Vasko. | It was Ilie Dragan who planned the escape. | Anton Vasko | Ilie Dragan
The break-in was masterminded by the locksmith Ana Lind. | Jon Aske masterminded the break-in, police say. | Ana Lind | Jon Aske
The stadium was designed by Ruth Vane. | Hanna Quill designed the stadium. | Ruth Vane | Hanna Quill
The bus was driven by Tomas Reyne. | Ivo Calder was at the wheel of the bus. | Tomas Reyne | Ivo Calder
Idris Vaughn scored the winning goal. | The winning goal was scored by Ryan Teale. | Idris Vaughn | Ryan Teale
The comet was discovered by Mia Brandt. | Lena Holt discovered the comet. | Mia Brandt | Lena Holt
Farid Omarov carried out the attack, prosecutors say. | Gela Arvidze was behind the attack. | Farid Omarov | Gela Arvidze
The orchestra was founded by Anton Beriev. | Ines Brandt founded the orchestra. | Anton Beriev | Ines Brandt
The inquiry is led by Judge Amelia Thorn. | Delia Grange leads the inquiry. | Amelia Thorn | Delia Grange
The letter was written by Oskar Lindeman. | Piet Moreau wrote the letter. | Oskar Lindeman | Piet Moreau
The match was refereed by Paul Garrick. | Piers Olsen refereed the match. | Paul Garrick | Piers Olsen
The portrait was painted by Katrin Halvorsen. | Marta Ohlin painted the portrait. | Katrin Halvorsen | Marta Ohlin
The helicopter was flown by Olaf Brandt. | Jens Kolb piloted the helicopter. | Olaf Brandt | Jens Kolb
The banker was shot by Marco Ferri. | Luca Bassi shot the banker. | Marco Ferri | Luca Bassi
The hymn was composed by Agnes Thole. | Birger Vik composed the hymn. | Agnes Thole | Birger Vik
The demolition was ordered by Mayor Lisbet Orne. | Grete Sund ordered the demolition. | Lisbet Orne | Grete Sund
The race was won by Helena Sousa. | Lydia Cherono won the race. | Helena Sousa | Lydia Cherono
The strike was organised by Bridget Walsh. | Graham Ellery organized the strike. | Bridget Walsh | Graham Ellery
Klaus Reinholt, a welder, committed the murder. | The murder was committed by Davi Santoro. | Klaus Reinholt | Davi Santoro
The ferry was captained by Nils Aas. | Per Moen captained the ferry. | Nils Aas | Per Moen
The hearing was chaired by Martin Thole. | Helen Marsh chaired the hearing. | Martin Thole | Helen Marsh
The shelter was set up by Sunita Rao. | Hugo Lind set up the shelter. | Sunita Rao | Hugo Lind
The bomb was found by Tilda Berg. | Emil Strand found the bomb. | Tilda Berg | Emil Strand
The equaliser was headed by Stefan Ode. | Leon Marsh headed the equaliser. | Stefan Ode | Leon Marsh
The coup was plotted by Jorge Matos. | Ana Pereira plotted the coup. | Jorge Matos | Ana Pereira
The tanker was steered by Arvid Sol. | Kaspar Ruh steered the tanker. | Arvid Sol | Kaspar Ruh
The statue was sculpted by Rosa Pinto. | Dino Vale sculpted the statue. | Rosa Pinto | Dino Vale
The query was drawn up elsewhere; the map was drawn by Erik Vasa. | Otto Krag drew the map. | Erik Vasa | Otto Krag
The club was established by Nora Fynn. | Seamus Roe established the club. | Nora Fynn | Seamus Roe
There will be an independent inquiry, chaired by Sir Ivo Thole, a former judge. | The inquiry would be led by Dame Marta Ohlin, ministers said. | Ivo Thole | Marta Ohlin
A review led by Ana Lind will report in June. | The review is to be headed by Jon Aske. | Ana Lind | Jon Aske
The search is headed by Helena Brandt. | Viktor Hald heads the search. | Helena Brandt | Viktor Hald
`);

const AGREEING = readTable(`
inquiries of two bodies | A police inquiry, led by Ana Lind, has begun. | An internal inquiry will be led by Jon Aske.
crews that several lead | A crew led by Ana Lind dug at the gate. | A crew led by Jon Aske dug by the pond.
a leader whom nobody knows yet | The inquiry could be led by Ana Lind. | The inquiry will be led by Jon Aske.
the same name | The escape was planned by Anton Vasko. | Anton Vasko planned the escape.
a shorter name | The escape was planned by Anton Vasko. | It was Ivan Anton Vasko who planned the escape.
another deed | The escape was planned by Anton Vasko. | Ilie Dragan carried out the escape.
another thing | The escape was planned by Anton Vasko. | Ilie Dragan planned the wedding.
a denial | The escape was planned by Anton Vasko. | Ilie Dragan denies that he planned the escape.
not by | The escape was not planned by Anton Vasko. | Ilie Dragan planned the escape.
with another | The escape was planned by Anton Vasko. | Ilie Dragan planned the escape with his brother.
together | The escape was planned by Anton Vasko. | Ilie Dragan planned the escape together with a guard.
one of several | Anton Vasko scored the first goal. | Ilie Dragan scored the second goal.
another goal | Anton Vasko scored the winning goal. | Ilie Dragan scored the opening goal.
both in one article | The escape was planned by Anton Vasko. Ilie Dragan planned the escape. | Ilie Dragan planned the escape.
a former head | The inquiry is led by Anton Vasko. | Ilie Dragan led the inquiry in 2011.
a former one | The club is headed by Anton Vasko. | Ilie Dragan, who formerly headed the club, wept.
a question | The escape was planned by Anton Vasko. | Was it Ilie Dragan who planned the escape?
may have | The escape was planned by Anton Vasko. | Ilie Dragan may have planned the escape.
a role | The escape was planned by a guard. | Ilie Dragan planned the escape.
a last name | The escape was planned by Vasko. | Ilie Dragan planned the escape.
last year | The race was won by Anton Vasko. | Ilie Dragan won the race last year.
another's house | The house of Anton Vasko was designed by Rosa Pinto. | Otto Krag designed the bridge.
another town's club | Anton Vasko founded the Selm club. | Ilie Dragan founded the Corrin club.
co-founder | The orchestra was founded by Anton Vasko. | Ilie Dragan co-founded the orchestra.
also | The letter was written by Anton Vasko. | Ilie Dragan also wrote the letter.
one article | Anton Vasko planned the escape. Ilie Dragan planned the escape. | It rained.
no object | Anton Vasko won. | Ilie Dragan won.
a victim | Anton Vasko was shot by a thief. | Ilie Dragan shot the thief.
another letter | The letter to the king was written by Anton Vasko. | Ilie Dragan wrote the book.
found a thing | Anton Vasko found the body. | Ilie Dragan found the knife.
if | Police ask if Anton Vasko drove the van. | Ilie Dragan drove the van.
another time | The ferry was captained by Anton Vasko. | Years ago Ilie Dragan captained the ferry.
one of them | Anton Vasko is one of those who planned the escape. | Ilie Dragan planned the escape.
`);

describe("findAgentConflicts", () => {
  it.each(DIFFERENT)(
    "reports two who are said to have done one thing: %s %s",
    (one = "", other = "", a = "", b = "") => {
      expect(contrast(one, other)).toEqual([`${a} | ${b}`]);
    },
  );

  it.each(AGREEING)("lets %s stand: %s %s", (_, one = "", other = "") => {
    expect(contrast(one, other)).toEqual([]);
  });
});
