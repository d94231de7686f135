import { describe, expect, it } from "vitest";

import { makeArticles } from "../../testing/make-article.ts";
import { readTable } from "../../testing/read-table.ts";
import { readStatements } from "../statements/read-statements.ts";
import { findNameConflicts } from "./find-name-conflicts.ts";

const REST =
  "The mayor thanked the crews. People in the town had gathered near the river since the morning. Nobody could say how it began.";

/** Kinds of conflict with the values of their sides. */
function contrast(one: string, other: string): readonly string[] {
  const articles = makeArticles(`${one} ${REST}`, `${REST} ${other}`);
  const textOf = (id: string): string => articles.find((article) => article.id === id)?.text ?? "";
  return findNameConflicts(textOf, readStatements(articles), []).map(
    ({ kind, sides }) => `${kind}: ${sides.map(({ value }) => value).join(" | ")}`,
  );
}

/** Two sentences, the kind of conflict and its values. */
const DIFFERENT = readTable(`
Envoys of both sides met for talks in Geneva on the frozen treaty. | Envoys of both sides met for talks in Vienna on the frozen treaty. | place | Geneva | Vienna
The tanker ran aground near Tolmar with a cargo of grain. | The tanker ran aground near Corrin with a cargo of grain. | place | Tolmar | Corrin
Rescuers flew the injured climbers to Selm by helicopter. | Rescuers flew the injured climbers to Dunholm by helicopter. | place | Selm | Dunholm
The stolen paintings were found at Port Kesh in a barn. | The stolen paintings were found at Ardmore in a barn. | place | Port Kesh | Ardmore
The court in Belmora fined the refinery for the spill. | The court in Lusanga fined the refinery for the spill. | place | Belmora | Lusanga
Striking drivers blocked the road from Hadley to the harbour. | Striking drivers blocked the road from Lowick to the harbour. | place | Hadley | Lowick
The treaty was signed for the union by minister Ana Pereira after midnight. | The treaty was signed for the union by minister Jorge Matos after midnight. | name | Ana Pereira | Jorge Matos
The winning goal was scored by captain Lena Holt in extra time. | The winning goal was scored by captain Mia Brandt in extra time. | name | Lena Holt | Mia Brandt
The choir was led by Tomas Reyne at the opening of the bridge. | The choir was led by Ivo Calder at the opening of the bridge. | name | Tomas Reyne | Ivo Calder
The storm that the forecasters named Ophelia cut power to the islands. | The storm that the forecasters named Bertram cut power to the islands. | name | Ophelia | Bertram
The mine was sold to the Tarn group for an unknown sum. | The mine was sold to the Oxley group for an unknown sum. | name | Tarn | Oxley
Divers found the wreck of the Aurora under forty metres of silt. | Divers found the wreck of the Meridian under forty metres of silt. | name | Aurora | Meridian
The foreign minister Amir Muttaqi spoke first. | Later Amir Mottaqi spoke to reporters. | name | Amir Muttaqi | Amir Mottaqi
A nurse called Marta Lindqvist saw it. | Among them was Marta Lindkvist with her son. | name | Marta Lindqvist | Marta Lindkvist
The pilot was Captain Olaf Brandson that night. | Nobody had told Captain Olaf Brandsen of it. | name | Olaf Brandson | Olaf Brandsen
The town of Upper Balakhna was cut off. | Snow fell on Upper Balachna again. | name | Upper Balakhna | Upper Balachna
The board is led by Dana Moreau now. | It was Diana Moreau who spoke. | name | Dana Moreau | Diana Moreau
The freighter sailed from Varna with a cargo of timber. | The freighter sailed from Odessar with a cargo of timber. | place | Varna | Odessar
The hospital ship anchored off Skerry Point for repairs. | The hospital ship anchored off Cape Merrin for repairs. | place | Skerry Point | Cape Merrin
The cup final will be played in Corrin in front of students. | The cup final will be played in Lowick in front of students. | place | Corrin | Lowick
Geologists drilled into the glacier near Pelm last spring. | Geologists drilled into the glacier near Kelim last spring. | place | Pelm | Kelim
The smugglers drove the crates to Dunholm under straw. | The smugglers drove the crates to Selm under straw. | place | Dunholm | Selm
The bill was drafted by senator Ruth Vane over the winter. | The bill was drafted by senator Hanna Quill over the winter. | name | Ruth Vane | Hanna Quill
The prize for poetry went to the novelist Ines Brandt for her letters. | The prize for poetry went to the novelist Olga Pereira for her letters. | name | Ines Brandt | Olga Pereira
The vaccine was made by the Norrevold company in a barn. | The vaccine was made by the Brackwater company in a barn. | name | Norrevold | Brackwater
The orchestra toured with a symphony by Anton Beriev in the autumn. | The orchestra toured with a symphony by Gela Arvidze in the autumn. | name | Anton Beriev | Gela Arvidze
The harbour's spokeswoman, Katja Brandsen, wept. | “No,” said Katrin Brandsen, a spokeswoman. | name | Katja Brandsen | Katrin Brandsen
Since 2012 Marek Osten has run the brewery in Trosa. | The brewery of Trosa has been run by Milan Osten since 2012. | name | Marek Osten | Milan Osten
A nurse called Ines Ellwood saw it. | Among them was Ines Hellwood with her son. | name | Ines Ellwood | Ines Hellwood
The driver is Oskar Lindeman of Trosa. | They asked Oskar Lindemann about it. | name | Oskar Lindeman | Oskar Lindemann
The coach is Klaus Reinholt these days. | They asked Klaus Reinhold about it. | name | Klaus Reinholt | Klaus Reinhold
Professor Agnes Thole of Varna gave a talk. | A prize went to Professor Birger Thole of Varna. | name | Agnes Thole | Birger Thole
The mayor, Lisbet Orne, wept. | A bell rang for mayor Grete Orne. | name | Lisbet Orne | Grete Orne
The mayor, Lisbet Orne, wept as the last of the old boats was towed to Selm. | Before the rain came from Kesh that night a bell rang for mayor Grete Orne. | name | Lisbet Orne | Grete Orne
A monk named Farid Omarov rang it. | Later Farid Omarow rang the bell. | name | Farid Omarov | Farid Omarow
The bridge was drawn by Katrin Halvorsen of Selm. | It is the work of Katrin Halvorson. | name | Katrin Halvorsen | Katrin Halvorson
The burned sailors were flown to the naval hospital in Selm. | A helicopter took the burned sailors to the naval hospital in Dunholm. | place | Selm | Dunholm
Students occupied the law library at Corrin on strike day. | On strike day the law library at Kesh was occupied by students. | place | Corrin | Kesh
The tug lost its tow two miles south of Gannet Point. | Gulls were seen two miles north of Gannet Point, where the barge lies. | place | south | north
A cairn marks the place, 3 km to the west of the village. | The snow came down three kilometres east of the village, on sheep. | place | west | east
The slide began on the north face of the Piz Selm at dusk. | Four guides died on the southern face of the Piz Selm. | place | north | southern
The south pier caught fire while walkers fled. | Walkers fled when the north pier was on fire. | place | south | north
Divers opened the rear hatch of the sunken ferry. | The front hatch of the sunken ferry was opened by divers. | place | rear | front
The mayor is Helen Rossetti. | A bell rang for Helen Rossetty. | name | Helen Rossetti | Helen Rossetty
The singer Marisol Etxeberria wept. | With her was Marisol Etxeberia. | name | Marisol Etxeberria | Marisol Etxeberia
`);

/** Why two sentences agree, and the sentences. */
const AGREEING = readTable(`
two short names | A nurse called Ines Arne saw it. | Among them was Ines Varne with her son.
two who are both known there | A nurse called Ines Ellwood saw it. | Among them was Ines Hellwood with her son. Ines Ellwood slept.
first names of two | A nurse called Ilda Moreau saw it. | Among them was Hilda Moreau with her son.
the same name | Envoys met for talks in Geneva on the frozen treaty. | Envoys met for talks in Geneva on the frozen treaty.
a fuller name | Minister Ana Pereira signed the frozen treaty after midnight. | Minister Pereira signed the frozen treaty after midnight.
initials | The inspectors of the World Health Union closed the market in spring. | The inspectors of the WHU closed the market in spring.
a people and its country | The market of the Belmora farmers closed in spring. | The market of the Belmoran farmers closed in spring.
a capital that the other names too | Officials in Tolmar rejected the frozen treaty. Tolmar is the capital of Corrin. | Officials in Corrin rejected the frozen treaty.
other sentences | Envoys met for talks in Geneva on the frozen treaty. | Grain prices rose in Vienna after the harvest failed.
a person and an office | The frozen treaty was signed by Ana Pereira after midnight. | The frozen treaty was signed by the president after midnight.
another role | The goal was scored by Lena Holt in extra time. | The goal was saved by Mia Brandt in extra time.
weekdays | The envoys met for talks on Monday about the frozen treaty. | The envoys met for talks on Tuesday about the frozen treaty.
months | The bridge will open in March after years of repairs. | The bridge will open in April after years of repairs.
US and UK spelling | The Harbour Organisation met. | The Harbor Organization met.
a hospital and who else came to one | The burned sailors were flown to the naval hospital in Selm. | The mayor opened the naval hospital in Dunholm.
two hospitals in one article | The burned sailors were flown to the naval hospital in Selm and the naval hospital in Dunholm. | A helicopter took the burned sailors to the naval hospital in Dunholm.
nearly the same bearing | The tug lost its tow two miles south of Gannet Point. | The barge lies two miles south-east of Gannet Point.
bearings of other distances, of other things | The tug lost its tow two miles south of Gannet Point. | A lighthouse stands nine miles north of Gannet Point.
bearings from two places | The tug lost its tow two miles south of Gannet Point. | The tug lost its tow two miles north of Merrin Head.
the faces of two mountains | The slide began on the north face of the Piz Selm. | The slide began on the south face of the Piz Orne.
two piers in one article | The south pier caught fire, and the north pier too, while walkers fled. | Walkers fled when the north pier was on fire.
short names | A diver named Ian Reed saw it. | A diver named Ian Read saw it.
other first letters | It was led by Tomas Reyne. | It was led by Tomas Heyne.
forms of one word | The border guards were East Germans. | The border was that of East Germany.
other endings | The bread came from Pacific Islanders. | The bread came from the Pacific Islands.
a plural | The Northern Alliance met. | The Northern Alliances met.
two people with both spellings | Jon Petersen met Jon Pedersen. | Jon Pedersen met nobody.
a short first name | The spokesman, Mike Brandsen, wept. | A spokesman, Michael Brandsen, wept.
two of one family | The director, Jon Brandsen, wept. His sister Ida Brandsen did not. | The director is Ida Brandsen.
two professors | Professor Agnes Thole of Varna said on the radio that it was late. | Professor Birger Thole of Tolmar told a paper that it was early.
two judges, one without a place | Judge Agnes Thole left. | It rained on Judge Birger Thole of Tolmar.
two generals of an army each | General Agnes Thole of the Varna Army left. | General Birger Thole of the Tolmar Army stayed.
mayors of two towns | The mayor of Varna, Agnes Thole, wept. | The mayor of Tolmar, Birger Thole, slept.
a widow | The director, Jon Brandsen, drowned. | A bell rang for Ida Brandsen, who is 71.
other first names | The pilot was Olaf Brandson. | The pilot was Erik Brandsen.
accents | The striker came from Real Almería in spring. | The striker came from Real Almeria in spring.
a nickname beside the name | The choir was led by Tomas Reyne at the opening. | The choir was led by Tom Reyne at the opening.
two who shared it | Lena Holt scored in extra time. Mia Brandt scored before. | Mia Brandt scored in extra time.
a title before it | The treaty was signed by President Beriev after midnight. | The treaty was signed by Anton Beriev after midnight.
an office and its holder | The harbour was closed by the Port Board at dawn. | The harbour was closed by officials at dawn.
a part of a place | The fire began in Lower Coldmere at dawn. | The fire began in Coldmere at dawn.
another event | The tanker ran aground near Tolmar with a cargo of grain. | A trawler caught fire near Corrin with its crew asleep.
two meetings | The envoys met in Geneva in spring to speak of fish. | The ministers met in Vienna in autumn to speak of coal.
a list of places | Schools closed in Selm, Pelm and Orvana. | Schools closed in Dunholm, Hadley and Lowick.
a currency | The loan is to be paid in Dollars over ten years. | The loan is to be paid in Euros over ten years.
a paper's name | The Odessar Post wrote of the flood. | The Tashmir Post wrote of the flood.
a language | The letter was written in Ravenian by a monk. | The letter was written in Latin by hand, and badly.
a word that begins a sentence | Rescuers flew the climbers to hospital by helicopter. | Soldiers flew the climbers to hospital by helicopter.
`);

describe("findNameConflicts", () => {
  it.each(DIFFERENT)("sets “%s” against “%s”", (one = "", other = "", kind = "", left = "", right = "") => {
    expect(contrast(one, other)).toEqual([`${kind}: ${left} | ${right}`]);
    expect(contrast(other, one)).toEqual([`${kind}: ${right} | ${left}`]);
  });

  it.each(AGREEING)("lets %s stand: “%s” and “%s”", (_, one = "", other = "") => {
    expect(contrast(one, other)).toEqual([]);
    expect(contrast(other, one)).toEqual([]);
  });
});
