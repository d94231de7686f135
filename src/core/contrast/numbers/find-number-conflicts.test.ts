import { describe, expect, it } from "vitest";

import { makeArticles, makeDatedArticles } from "../../testing/make-article.ts";
import { readTable } from "../../testing/read-table.ts";
import { readStatements } from "../statements/read-statements.ts";
import { findNumberConflicts } from "./find-number-conflicts.ts";

/** Sentences that both articles have besides, so that words of the event itself are not rare. */
const REST =
  "The mayor thanked the crews. People in the town had gathered near the river since the morning. Nobody could say how it began.";

/** Values that the two sentences give differently on one day, as “one | other”. */
function contrast(one: string, other: string): readonly string[] {
  const articles = makeDatedArticles([`${one} ${REST}`, `${REST} ${other}`], ["2024-06-04", "2024-06-04"]);
  const textOf = (id: string): string => articles.find((article) => article.id === id)?.text ?? "";
  return findNumberConflicts(textOf, readStatements(articles), []).map(({ sides }) =>
    sides.map(({ value }) => value).join(" | "),
  );
}

/** Two sentences and the values they differ in. */
const DIFFERENT = readTable(`
Three people were killed when a coach overturned near Selm. | Two people have lost their lives after a coach crash near Selm. | Three people | Two people
The pilot, Garrick Amory, 52, was among the dead. | Mr Amory, who was 57 and had flown for years, died at the scene. | 52 | 57
The company was fined £15,000 three years ago for flying in winds above its permitted limit. | The company had been fined £25,000 for flying in too much wind three years ago. | £15,000 | £25,000
The line, which carries 33,000 volts, is marked with spheres. | The 11,000-volt line was not marked with spheres. | 33,000 volts | 11,000-volt
The Aurora was carrying 31,000 tonnes of fuel oil to Selm. | The Aurora carried 22,000 tonnes of fuel oil to Selm. | 31,000 tonnes | 22,000 tonnes
Brennmark prison holds 620 prisoners behind its walls. | Behind its walls Brennmark prison holds 580 inmates. | 620 prisoners | 580 inmates
Repairs to the pier of Kesh will cost at least £3 million. | The firm will spend £2 million on the repair of the pier. | at least £3 million | £2 million
The ferry sank with 90 passengers aboard off Skerry Point. | The ferry sank off Skerry Point with 112 passengers aboard. | 90 passengers | 112 passengers
The blast at the mill killed 14 people on Monday. | At least 17 people were killed in the blast at the mill. | 14 people | At least 17 people
THREE people are dead and nine are missing after a tram ran into a wall in Selm. | In Selm two people lost their lives and 40 were hurt when a tram ran into a wall. | THREE people | two people
The blast at the mill killed 14 and injured 30. | The blast at the mill killed 14 and injured 52. | 30 | 52
The death toll from the landslide in Orvana rose to 41. | The landslide in Orvana has left 63 dead. | 41 | 63
The retailer will buy its rival Tarn for $4.1 billion. | The retailer agreed to buy rival Tarn for $5.3bn. | $4.1 billion | $5.3bn
The bridge over the Linth is 1,200 metres long. | The bridge over the Linth is 2.5 km long. | 1,200 metres | 2.5 km
Turnout in the election in Belmora reached 61%. | Turnout in the election in Belmora was 74 percent. | 61% | 74 percent
Police arrested three people after the march in Dunholm. | After the march in Dunholm police arrested eleven people. | three people | eleven people
The dam held back 40 million litres of water above Kesh. | Above Kesh the dam held 90 million litres of water. | 40 million litres | 90 million litres
The strike at the port of Varna lasted three weeks. | The strike at the port of Varna lasted nearly two months. | three weeks | nearly two months
The rescue of the miners came four years after the Holm pit had reopened. | The rescue of the miners came nearly a year after the Holm pit had reopened. | four years | nearly a year
Thieves took 23 paintings from the Hallam gallery. | Thieves had taken 19 paintings from the Hallam gallery at night. | 23 paintings | 19 paintings
The storm cut power to 30,000 homes in Ardmore. | The storm left 75,000 homes in Ardmore without power. | 30,000 homes | 75,000 homes
The satellite weighs 800 kg and will orbit the moon. | The satellite, which weighs 1.9 tonnes, will orbit the moon. | 800 kg | 1.9 tonnes
The court fined the refinery €2 million for the spill. | For the spill the refinery was fined €12 million by the court. | €2 million | €12 million
The wildfire has burned 9,000 hectares of pine forest. | The wildfire burned 31,000 hectares of pine forest in a week. | 9,000 hectares | 31,000 hectares
The ship carried 60 lifeboats when it left Tolmar. | When it left Tolmar the ship carried only 16 lifeboats. | 60 lifeboats | 16 lifeboats
The airline will cut 1,400 jobs at its base in Corrin. | The airline is cutting 2,100 jobs at its Corrin base. | 1,400 jobs | 2,100 jobs
Rebels freed 35 soldiers captured near Addis Fort. | Rebels near Addis Fort freed 53 soldiers they had captured. | 35 soldiers | 53 soldiers
Prices of bread in Lusanga rose 12% in March. | Bread prices in Lusanga rose 21% in March. | 12% | 21%
The train derailed at 140 km per hour near Selm. | The train was doing 95 km per hour when it derailed near Selm. | 140 km per hour | 95 km per hour
The senate passed the fishing bill with 54 votes. | With 61 votes the senate passed the fishing bill. | 54 votes | 61 votes
The ferry drifted for six and a half hours off Skerry Point. | Off Skerry Point the ferry was left drifting for almost eight hours. | six and a half hours | almost eight hours
Eleven people were treated for burns at the Selm infirmary. | A total of 15 were treated for burns at the Selm infirmary. | Eleven people | 15
Sixteen-year-old Jenny Brun was found asleep in the hay. | The girl, Jenny Brun, 14, was found near the mill. | Sixteen | 14
Aileen Dreyer, 43, sang to her pupils. | The teacher Aileen Drayer, 34, led her class in song. | 43 | 34
Four helicopters took part in the search, with dogs. | Three helicopters and a drone were used in the search. | Four helicopters | Three helicopters
A 19-year-old man was arrested in Dunholm over the theft of the chalice. | Over the theft of the chalice police arrested a man of 22 in Dunholm. | 19 | 22
The yard at Corrin employs 640 people. | Oxley says that its yard employs 910 people in all. | 640 people | 910 people
Two guards have been suspended. | Three guards have been suspended, the warden said. | Two guards | Three guards
Lowick issued two warnings that year. | Before the sale Lowick had issued five warnings. | two warnings | five warnings
The quake near Pelm destroyed more than 500 houses. | The quake near Pelm destroyed 320 houses. | more than 500 houses | 320 houses
Fewer than 100 protesters camped outside the Merrin court. | Some 400 protesters camped outside the Merrin court. | Fewer than 100 protesters | Some 400 protesters
The vaccine trial in Oakport enrolled 12,000 volunteers. | The vaccine trial enrolled 21,000 volunteers in Oakport. | 12,000 volunteers | 21,000 volunteers
The company owes its lenders £350m after the collapse. | After the collapse the company owes lenders £530m. | £350m | £530m
The tunnel under the strait took six years to build. | The tunnel under the strait took eleven years to build. | six years | eleven years
One person was killed when the crane fell in Hadley. | Two people were killed in Hadley when the crane fell. | One person | Two people
Twenty-four monkeys escaped from the Lowick zoo. | Forty-three monkeys escaped from the zoo in Lowick. | Twenty-four monkeys | Forty-three monkeys
The reservoir at Elmet covers 12 square miles. | The Elmet reservoir covers 70 square kilometres. | 12 square miles | 70 square kilometres
The magnitude 6.4 quake struck north of Corrin at dawn. | The quake north of Corrin measured 6.6, the institute said. | 6.4 | 6.6
Marta Lindqvist, 34, saw the lamp go out. | On the pier stood Marta Lindqvist, a 43-year-old nurse. | 34 | 43
It was 61-year-old Olaf Brandt who rang the bell. | The captain, Olaf Brandt, 65, was asleep. | 61 | 65
The owner will keep the works at Corrin open for at least five years. | The owner will keep the Corrin works open for at least three years. | at least five years | at least three years
Halden sold biscuits worth 1.9 billion pounds through its shops. | Through its shops Halden sold biscuits worth £1.6bn. | 1.9 billion pounds | £1.6bn
The 6.8-magnitude quake struck Pelm at dawn. | The quake of magnitude 6.4 struck Pelm at dawn. | 6.8 | 6.4
The striker left Almería for €7m after the winter break. | After the winter break the striker left Almeria for €9m. | €7m | €9m
In 1976 a quake in the valley killed 3,100 people. | In 1976, when 3,300 people died, rebuilding took years. | 3,100 people | 3,300 people
The express was doing 128 km/h at the viaduct of Grana. | At the Grana viaduct the express was doing 138 kilometres per hour. | 128 km/h | 138 kilometres per hour
The Civic List of Castelmar won 74 of the assembly's 131 seats. | The Civic List took 71 of the 131 seats of Castelmar. | 74 | 71
Thune earned 4.2 million kroner at the railway of Kalmund. | At the railway of Kalmund Thune earned 4.8 million kroner. | 4.2 million kroner | 4.8 million kroner
All of the guests had eaten oysters at one of 13 taverns of Ardmore on 6 June. | Each of the guests had eaten oysters at one of 16 taverns in Ardmore on June 6. | 13 taverns | 16 taverns
The number of walkers who are ill rose to 31, of whom nine are in bed, the Linth Health Board said. | The Linth Health Board now says 29 walkers are ill, up from 17 on Tuesday. | 31 | 29 walkers
By dusk a boy of nine, Jonas Ellwood, had been found in the hay. | Ten-year-old Jonas Hellwood was found near the mill. | nine | Ten
One man was shot dead at the polling station of Almagro. | Two men were shot dead at the polling station of Almagro. | One man | Two men
She will halve the tax on fuel within 100 days of July. | Within 200 days of July she will halve the tax on fuel. | 100 days | 200 days
The fire at the Lowick rope yard injured 0 people on Monday. | The fire at the Lowick rope yard injured 12 people on Monday. | 0 people | 12 people
The landslip at Orvana left 0 people missing. | The landslip at Orvana left 34 people missing. | 0 people | 34 people
The refinery at Kesh was fined €250,000 in 2019 for smoke. | In 2019 the Kesh refinery paid a fine of €400,000 for its smoke. | €250,000 | €400,000
Some 2,400 walkers slept in the gymnasium at Ashby. | Some 3,100 walkers slept in the gymnasium at Ashby. | Some 2,400 walkers | Some 3,100 walkers
Forty vessels had waited off Skerry Point. | Sixty-five ships were waiting off Skerry Point. | Forty vessels | Sixty-five ships
Draining the pit at Holm will take six weeks. | The pit at Holm will be drained, which will last three months. | six weeks | three months
Nine nurses went to the fire at the Elmet archive. | Fourteen nurses fought the blaze in the archives of Elmet. | Nine nurses | Fourteen nurses
At least 14 people were killed in the blast at the mill. | The blast at the mill killed 17 people. | At least 14 people | 17 people
The blast at the mill hurt at least 31 on Monday. | The blast at the mill hurt 42 on Monday. | at least 31 | 42
At least 14 people were killed in the blast at the mill. | At least 17 people were killed in the blast at the mill. | At least 14 people | At least 17 people
Nine divers drowned and the quarry was shut; Marta Lindqvist, 34; Ines Quill; and others fled. | Marta Lindqvist, 43, saw the lamp go out. | 34 | 43
Olaf Brandt, 61, rang the bell. | The bell was rung by Olaf Brandt, a retired pilot aged 65. | 61 | 65
Olaf Brandt (61) rang the bell. | The captain, Olaf Brandt, 65, was asleep. | 61 | 65
There are 14 silos on the quay of Merrin. | The granary, which has 18 silos, stores a tenth of the harvest. | 14 silos | 18 silos
The letters of 1,200 tenants were copied. | What was stolen are the files of 1,900 tenants. | 1,200 tenants | 1,900 tenants
Some 60 ropemakers held the mast upright. | About 85 ropemakers came. | Some 60 ropemakers | About 85 ropemakers
Turnout was 61 percent in the end. | Turnout reached 74 percent, the most since 1994. | 61 percent | 74 percent
`);

/** Why two sentences agree, and the sentences. */
const AGREEING = readTable(`
what two places lost | Alder lost 12 homes to the sea. Crews came to Alder. | Kelso lost 22 homes to the sea, said its mayor, Ann Bright. Crews came to Kelso.
what two bodies bought | Selm Rail bought 14 trams for its lines. | Orme Trams bought 30 trams for its lines.
the ill of two towns | The health board said that 14 people were ill in Selm after the banquet. | Nine people were ill in Varna after the banquet, the health board said.
few of a thing, and fewer of it | There are four silos on the quay. | The granary lets three silos to the town.
a part and the whole | There are 14 silos on the quay. | The granary has 90 silos in all.
two years of a thing | There are 14 silos on the quay. | In 1911 it had 18 silos.
a thing of two days | On Monday 14 silos were full. | The granary filled 18 silos on Tuesday.
a thing of two places | There are 14 silos at Merrin. | The granary has 18 silos near Corrin.
a thing of two owners | On the quay Oxley fills 14 silos. | In the hills Tarn has 18 silos.
more of a thing | There are 14 silos on the quay. | The granary wants 18 more silos.
a thing counted twice | There are 14 silos on the quay and 30 silos in the hills. | The granary has 18 silos.
the age of a pupil | Olaf Brandt, 61, rang the bell. | The bell was rung by Olaf Brandt, a teacher of pupils aged 12.
two of a family of like names | By dusk a boy of nine, Jonas Ellwood, had been found in the hay. | Ten-year-old Tomas Hellwood was found near the mill.
the ill of a board and those of a town of it | The number of walkers who are ill rose to 31, of whom nine are in bed, the Linth Health Board said. | The Linth Health Board now says 29 walkers are ill in Varna.
the ill and those of an earlier day | The Linth Health Board said 31 walkers were ill. | The Linth Health Board now says 31 walkers are ill, up from 17.
ages of the ill | The walkers, aged between 12 and 19, fell ill after the lunch at Holm. | After the lunch at Holm 31 walkers fell ill.
two ratios | One of 10 guests had eaten oysters at the taverns of Ardmore. | One of 20 guests had eaten oysters at the taverns of Ardmore.
what was carried and what was lost | The Aurora was carrying 31,000 tonnes of fuel oil to Selm. | The Aurora lost 22,000 tonnes of fuel oil off Selm.
a cargo and a leak | The barge Marra held 900 litres of solvent when it hit the pier. | The barge Marra leaked 300 litres of solvent when it hit the pier.
two repairs | Repairs to the pier of Kesh will cost £3 million. | The repair of the town hall of Selm will cost £2 million.
a repair in two currencies | Repairs to the pier of Kesh will cost at least £3 million. | It will cost 5.4 million dollars to repair the pier of Kesh.
rounding | The ferry sank with about 100 passengers aboard off Skerry Point. | The ferry sank off Skerry Point with 103 passengers aboard.
a round number and the one that it is nearly | Nearly 400 rescuers searched the slope above Selm. | The slope above Selm was searched by 392 rescuers.
hours that “almost” allows for | The ferry drifted for seven and a half hours off Skerry Point. | Off Skerry Point the ferry was left drifting for almost eight hours.
things counted and no people | Of the barns at Selm, 15 were burnt down. | Eleven people were burnt at Selm.
helicopters at two things | Four helicopters took part in the search, with dogs. | Three helicopters brought water to the fire in the mill.
two people arrested | A 19-year-old man was arrested in Dunholm over the theft of the chalice. | A man of 44, a former sexton of Corrin, was arrested after he had set fire to his own boat.
two people of like names | Aileen Dreyer, 43, sang to her pupils. | The teacher Elena Dreyer, 34, led her class in song.
two towns | Nine schools were closed in Varna by the snow. | Two schools were closed in Corrin, where the road is narrow.
prices of two things | The survey of the weir costs about 30,000 euros. | A day on the weir costs 62 euros.
the dead, and two more | The blast at the mill killed 14 people on Monday. | Two more people have died of burns since the blast at the mill.
the dead of an earlier year | Near Pelm nine people were killed by the quake. | In 1987, when a quake near Pelm killed 41 people, nobody was warned.
rounding without a word for it | The airline will cut 2,000 jobs at its Corrin base. | The airline will cut 2,031 jobs at its base in Corrin.
other units | The ridge above Selm is 5,000 m high. | The ridge above Selm is 5 km high.
miles and kilometres | The pipeline to Kesh is 60 miles long. | The pipeline to Kesh is 97 km long.
words and figures | Police arrested eleven people after the march in Dunholm. | Police arrested 11 people after the march in Dunholm.
a magnitude | The loan to Tarn is worth $9 billion to the lenders. | The loan to Tarn is worth billions of dollars to the lenders.
nearest billion | The retailer will buy Tarn for $9.2 billion. | The retailer will buy Tarn for about $9 billion.
at least so many, rounded | At least 20 people were killed in the blast at the mill. | The blast at the mill killed 27 people.
more than so many dead | More than 14 people were killed in the blast at the mill. | The blast at the mill killed 17 people.
at least so many of what nobody counts | At least 14 boats left Tolmar before the storm. | Before the storm 17 boats left Tolmar.
the ages of two of the dead | The blast at the mill killed Ines Quill, 61, and a boy. | The blast at the mill killed Olaf Brandt, 34; a girl lived.
one age in two marks | Marta Lindqvist, 34; Ines Quill; two others. | Marta Lindqvist (34) saw the lamp go out.
numbers of scorers | Brandt (12) and Quill (34) scored for Selm. | Brandt (21) and Quill (40) scored for Selm.
a toll and that of a part of it | The blast at the mill killed 14 people on Monday. | In the boiler room nine people had died.
the dead and the hurt | The blast at the mill killed 14 people. | At least 31 are now known to be hurt.
up to | Up to 500 houses were destroyed by the quake near Pelm. | The quake near Pelm destroyed 320 houses.
more than | More than 300 houses were destroyed by the quake near Pelm. | The quake near Pelm destroyed 320 houses.
nearly | The blockade of Varna lasted nearly four years. | The blockade of Varna lasted 46 months.
a dozen | A dozen boats searched the bay off Tolmar. | Twelve boats searched the bay off Tolmar.
dozens | Dozens of boats searched the bay off Tolmar. | The bay off Tolmar was searched by 45 boats.
a year and months | The bridge at Linth was closed for a year. | The bridge at Linth was closed for 12 months.
other things counted | The blast at the mill killed 14 people. | The blast at the mill injured 30 people.
both counts in both | The blast at the mill killed 14 and injured 30. | The blast at the mill injured 30 and killed 14.
other nouns | The ferry off Skerry Point carried 90 passengers. | The ferry off Skerry Point carried 12 lifeboats.
other years | Exports of wheat from Belmora fell 12% in 2019. | Exports of wheat from Belmora fell 31% in 2022.
other places | The flood destroyed 40 houses in Orvana. | Snow closed 15 schools and damaged 70 houses near Pelm.
other measures of one dimension | The retailer will pay $40 a share for Tarn. | The retailer will pay $4.1 billion for Tarn.
years | The mill at Hadley was built in 1911 by monks. | The mill at Hadley was rebuilt in 1954 by monks.
days of a month | The crane in Hadley fell on 14 March at dawn. | The crane in Hadley fell on 15 March at dawn.
times of day | The crane in Hadley fell at 9.15 am on the quay. | The crane in Hadley fell at 11 am on the quay.
names with figures | Flight 412 to Corrin left the runway at Selm. | Flight 97 to Corrin left the runway at Selm.
part of a whole | Three of the passengers on the ferry off Skerry Point were nurses. | The ferry off Skerry Point carried 90 passengers.
ages | A 34-year-old nurse was on the ferry off Skerry Point. | A 61-year-old nurse was on the ferry off Skerry Point.
for and after | The blockade of Varna lasted four years. | The blockade of Varna was lifted two years after the treaty.
a range that holds the other | The quake near Pelm destroyed between 300 and 400 houses. | The quake near Pelm destroyed 320 houses.
unlike sentences | The senate passed the fishing bill with 54 votes. | Nine votes were enough for the choir to keep its name.
the same article saying both | Police arrested three people on Monday at the march in Dunholm and eleven people on Tuesday. | Police arrested eleven people at the march in Dunholm.
magnitudes that are the same | The magnitude 6.4 quake struck Corrin at dawn. | The quake in Corrin measured 6.4.
ages of two people | Marta Lindqvist, 34, saw the lamp go out. | Ines Quill, 61, saw the lamp go out.
an age and a count | Marta Lindqvist, 34, saw the lamp go out. | Lindqvist saw 90 people on the pier.
two companies | Shares in Tarn rose 24 percent. | Shares in Oxley rose 3 percent.
the first of several payments | The first payment, of $12 million, went to the families of Kesh. | Payments to the families of Kesh reached $48 million.
a further sum | The bank lent the port 40 million euros for cranes. | The bank lent the port a further 15 million euros for cranes.
a sum with its debt | The offer values the bakery chain at $4.1 billion. | The offer values the bakery chain at $5.3 billion including debt.
addends | The bakery chain has eight shops in Corrin and one in Selm. | The bakery chain has nine shops in Corrin and Selm.
a year and every year | The port pays the town €5m for the quay. | The port pays the town €1m annually for the quay.
a quake of another year | The magnitude 6.8 quake struck the valley of Pelm. | In 1976 a magnitude 7.2 quake struck the region of Pelm.
ages of two of one family | Tom Abelard, 61, saw the lamp go out. | Mary Abelard, 34, saw the lamp go out.
the later of two things that begin alike | Four months later, the court in Corrin ruled. | Two years later, the mill in Hadley burned.
people of two happenings | Two people were injured in the car. | Fifteen people were injured on the bridge.
cargo and what was lost of it | The cargo of 31,000 tonnes of fuel oil was insured. | The tanker lost 22,000 tonnes of fuel oil.
another year's court | The court of Selm struck down the water charge by six votes. | In 2016 the court of Selm heard the case and, by two votes, let it stand.
a limit and what was done | The express was doing 128 km/h at the viaduct of Grana. | At the viaduct of Grana the limit is 80 km/h.
shares of two parties | In Castelmar the List won 47.2 percent, the Union 38.9 percent. | In Castelmar the Union won 38.9 percent of votes and 39.7 percent of seats.
a speed in other units | The express was doing 128 km/h at the viaduct of Grana. | The express was doing 80 mph at the viaduct of Grana.
a target | The choir of Selm has raised 40,000 euros for its organ. | The choir of Selm has a target of 90,000 euros for its organ.
measures of two things that are high | The tower at Elmet is 125 feet high, they say. | It stood, by the marks on the chapel, five metres high.
bodies found in one place | Divers found six bodies there on Wednesday. | "We have found 17 bodies," the mayor of Orvana said.
goals in so many games | Brandt has scored 31 goals in 38 matches for Selm. | Brandt scored 81 goals in 129 matches for Selm.
a season and a career | Brandt scored 19 goals last season for Selm. | Brandt scored 44 goals for Selm.
a premium and a rise | Oxley pays a premium of 38 percent on the closing price. | The share closed 34 percent up in Corrin.
about so many, to a sixth | About 3,000 walkers slept in the gymnasium at Ashby. | Some 2,700 walkers slept in the gymnasium at Ashby.
shares of seats and votes | List 47.2% of votes, 54.2% of seats in Castelmar. | In Castelmar the List has 47.2 percent of votes.
ratios | One in five homes in Ardmore lost power in the storm. | One in six homes in Ardmore lost power in the storm.
`);

describe("findNumberConflicts", () => {
  it.each(DIFFERENT)("sets “%s” against “%s”", (one = "", other = "", left = "", right = "") => {
    expect(contrast(one, other)).toEqual([`${left} | ${right}`]);
    expect(contrast(other, one)).toEqual([`${right} | ${left}`]);
  });

  it("counts the hurt of a clause of their own apart from the dead before them", () => {
    const four = "FOUR people have died and 27 were hurt after a barge crammed with dancers sank.";
    const six = "Six people died and 31 were hurt when a barge of dancers sank in the Linth.";
    expect(contrast(four, six)).toEqual(["FOUR people | Six people", "27 | 31"]);
    expect(contrast(four, "FOUR people died and 27 children are missing since a barge sank.")).toEqual([]);
  });

  it.each(AGREEING)("lets %s stand: “%s” and “%s”", (_, one = "", other = "") => {
    expect(contrast(one, other)).toEqual([]);
    expect(contrast(other, one)).toEqual([]);
  });

  it("takes the dead that two reports begin with for those of one event", () => {
    const tolls = [
      "Nine people died in the avalanche above Selm.",
      "Seven were killed. Snow had fallen all week.",
    ];
    const articles = makeArticles(...tolls.map((toll) => `${toll} ${REST}`));
    const textOf = (id: string): string => articles.find((article) => article.id === id)?.text ?? "";
    const [conflict] = findNumberConflicts(textOf, readStatements(articles), []);
    expect(conflict?.sides.map(({ value }) => value)).toEqual(["Nine people", "Seven"]);
    expect(conflict?.why).toBe("the same toll, another number");
  });

  it.each([
    ["Nine people died in the avalanche above Selm.", "Seven people died when a bus crashed in Oakport."],
    ["Police say that a flood in Orvana killed 12.", "A boiler burst in Hadley and killed 18, police say."],
    ["Six men were hurt at a quarry in Kesh.", "Four men were hurt as a pier fell at Varna."],
  ])("keeps apart the tolls of two events that reports begin with: “%s” and “%s”", (one, other) => {
    const articles = makeArticles(`${one} Snow had fallen all week.`, `${other} A bell rang.`);
    const textOf = (id: string): string => articles.find((article) => article.id === id)?.text ?? "";
    expect(findNumberConflicts(textOf, readStatements(articles), [])).toEqual([]);
  });

  it("takes so much of one substance for one thing where an alignment brings the sentences together", () => {
    const articles = makeArticles(
      "The mill recalled 300 tonnes of flour, a week before the fair.",
      "It takes 3,000 tonnes of flour back from its shops.",
    );
    const textOf = (id: string): string => articles.find((article) => article.id === id)?.text ?? "";
    const statements = readStatements(articles);
    const [one, other] = statements.all;
    if (!one || !other) throw new Error("Two statements are expected");
    expect(findNumberConflicts(textOf, statements, [[one, other]])).toHaveLength(1);
    expect(findNumberConflicts(textOf, statements, [])).toEqual([]);
  });

  it("adds the article that gives one of the numbers in other words, and none that gives it of something else", () => {
    const articles = makeArticles(
      "All 214 people on board the ferry are safe.",
      "All 241 people on board the ferry are safe on land.",
      "A ferry carrying 214 people drifted in the sound after a fire in the engine room.",
      "The village school has 214 people on its list of friends.",
    );
    const textOf = (id: string): string => articles.find((article) => article.id === id)?.text ?? "";
    const found = findNumberConflicts(textOf, readStatements(articles), []);
    expect(
      found.map(({ sides }) => sides.map(({ article, value }) => `${article}: ${value}`).toSorted()),
    ).toEqual([["a: 214 people", "b: 241 people", "c: 214 people"]]);
  });

  it("gathers every article's number for one thing", () => {
    const articles = makeArticles(
      "The blast at the mill killed 14 people.",
      "Officials say the blast at the mill killed 17 people.",
      "The blast at the mill killed fourteen people.",
    );
    const textOf = (id: string): string => articles.find((article) => article.id === id)?.text ?? "";
    const [conflict, ...others] = findNumberConflicts(textOf, readStatements(articles), []);
    expect(others).toEqual([]);
    expect(conflict?.sides.map(({ article, value }) => `${article}: ${value}`)).toEqual([
      "a: 14 people",
      "b: 17 people",
      "c: fourteen people",
    ]);
  });
});
