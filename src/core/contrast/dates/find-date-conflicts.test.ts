import { describe, expect, it } from "vitest";

import { parseEdtf } from "../../edtf.ts";
import type { Edtf, Mention, TimelineEvent } from "../../model.ts";
import { makeArticles, makeDatedArticles } from "../../testing/make-article.ts";
import { readTable } from "../../testing/read-table.ts";
import { readStatements } from "../statements/read-statements.ts";
import { findDateConflicts } from "./find-date-conflicts.ts";

/** A clause of an article after its event, its date between brackets with the value after a bar: “wreck: It sank [on 3 May/2022-05-03]”. */
type Clause = string;

const edtf = (text: string): Edtf => parseEdtf(text) ?? ("" as Edtf);

/** Dates set against each other, as they are written; each list of clauses is an article. */
function contrast(...lists: readonly (readonly Clause[])[]): readonly string[] {
  const clauses = lists.map((list) =>
    list.map((clause) => {
      const [, event = "", before = "", written = "", value = "", after = ""] =
        /^(\w+): (.*)\[([^/]*)\/(.*)\](.*)$/u.exec(clause) ?? [];
      return { event, text: `${before}${written}${after}.`, written, value };
    }),
  );
  const articles = makeArticles(...clauses.map((list) => list.map(({ text }) => text).join(" ")));
  const mentions = articles.flatMap(({ id, text: whole }, i) =>
    (clauses[i] ?? []).map(({ event, text, written, value }): Mention & { event: string } => {
      const start = whole.indexOf(text);
      const at = whole.indexOf(written, start);
      const date = { start: at, end: at + written.length, text: written, value, rule: "full date" };
      return { article: id, start, end: start + text.length, text, date, event };
    }),
  );
  const events = Array.from(new Set(mentions.map(({ event }) => event)), (id): TimelineEvent => ({
    id,
    when: edtf("2022"),
    label: id,
    mentions: mentions.filter(({ event }) => event === id),
    conflicts: [],
  }));
  const statements = readStatements(articles);
  return findDateConflicts(events, statements, statements, []).map(({ sides }) =>
    sides.map(({ value }) => value).join(" | "),
  );
}

/** Two clauses, each after its event, and the dates they differ in. */
const DIFFERENT = readTable(`
mill: The mill, the largest employer in Selm, has made tyres for carts since [1958/1958] | mill: Tyres have been made in Selm since [1963/1963] | 1958 | 1963
gate: The balloon Morning Glory rose at [6.20am/2022-05-03T06:20] with a pilot and eleven others | other: It was [6.40/2022-05-03T06:40] when Morning Glory left the ground | at 6.20am | It was 6.40
gate: The lock gate at Selm broke at [a quarter past seven/2022-05-03T07:15] under the weight of a barge | gate: Under the weight of a barge the lock gate broke at [ten to nine/2022-05-03T08:50] | at a quarter past seven | at ten to nine
one: The warden of the pit, Tomas Brek, resigned on [Wednesday/2022-05-04] over the leak | two: Brek stepped down as warden on [Thursday/2022-05-05] | Wednesday | Thursday
one: Doreen Hale, who built the yard, stepped down on [18 March/2022-03-18] | two: The founder, Doreen Hale, quit on [17 March/2022-03-17] | 18 March | 17 March
one: Ines Quill died at home on [Friday/2022-05-06] | two: On [Saturday/2022-05-07] Ines Quill died in the infirmary | Friday | Saturday
wreck: The ferry struck the reef off Skerry Point on [3 May/2022-05-03] | wreck: Off Skerry Point the ferry struck a reef on [4 May/2022-05-04] | 3 May | 4 May
mill: Monks built the great mill at Hadley in [1911/1911] | mill: The mill at Hadley was built by monks in [1921/1921] | 1911 | 1921
dam: Engineers closed the sluices of the Kesh dam in [March 2019/2019-03] | dam: The sluices of the Kesh dam were closed by engineers in [May 2019/2019-05] | March 2019 | May 2019
dam: Engineers closed the sluices of the Kesh dam in [March 2019/2019-03] | dam: The sluices of the Kesh dam were closed on [2 May 2019/2019-05-02] | March 2019 | 2 May 2019
one: Thieves emptied the Hallam gallery on [12 June/2021-06-12] | two: Thieves had emptied the Hallam gallery on [14 June/2021-06-14] | 12 June | 14 June
one: The senate passed the fishing bill on [July 3, 2023/2023-07-03] | two: The senate passed the fishing bill on [July 3, 2025/2025-07-03] | July 3, 2023 | July 3, 2025
one: Tarn bought the bakery chain Lowick on [9 August/2020-08-09] | two: Tarn bought the bakery chain on [9 September/2020-09-09] | 9 August | 9 September
one: The tunnel under the strait opened to trains in [April 2007/2007-04] | two: In [June 2007/2007-06] the tunnel under the strait opened to trains | April 2007 | June 2007
one: The choir of Selm was founded in [1887/1887] by two bakers | two: Founded in [1878/1878], the choir of Selm has ninety singers | 1887 | 1878
one: Oxley was established in [1902/1902] as a maker of rope | two: Oxley, established in [1920/1920], makes sails and rope | 1902 | 1920
one: Lena Holt was born in [1961/1961] in a fishing village | two: Born in [1964/1964], Lena Holt grew up in a fishing village | 1961 | 1964
quake: The quake struck the valley of Pelm at [4.12 am on 9 February/2022-02-09T04:12] | quake: The valley of Pelm was struck by the quake at [5.12 am on 9 February/2022-02-09T05:12] | at 4.12 am | at 5.12 am
quake: The quake struck the valley of Pelm at [4.12 am on 9 February/2022-02-09T04:12] | quake: The valley of Pelm was struck by the quake on [8 February/2022-02-08] | 4.12 am on 9 February | 8 February
siren: Sirens sounded across Coldmere at [2:11 a.m. on May 3/2022-05-03T02:11] | siren: Across Coldmere the sirens sounded at [2:41 a.m. on May 3/2022-05-03T02:41] | at 2:11 a.m. | at 2:41 a.m.
vote: Voters in Belmora rejected the water treaty on [6 October 2019/2019-10-06] | vote: The water treaty was rejected by voters in Belmora on [16 October 2019/2019-10-16] | 6 October 2019 | 16 October 2019
arrest: Police arrested the banker Ivo Calder at the border on [20 May/2025-05-20] | arrest: The banker Ivo Calder was arrested at the border on [21 May/2025-05-21] | 20 May | 21 May
launch: The rocket carried the satellite into orbit on [1 July/2023-07-01] | launch: On [2 July/2023-07-02] a rocket carried the satellite into orbit | 1 July | 2 July
merger: Shareholders of Tarn approved the merger with Oxley on [18 July/2024-07-18] | merger: The merger with Oxley was approved by shareholders of Tarn on [11 July/2024-07-11] | 18 July | 11 July
one: The sculptor unveiled the bronze horse at Merrin on [2 April 2015/2015-04-02] | two: The bronze horse was unveiled at Merrin by the sculptor on [4 April 2015/2015-04-04] | 2 April 2015 | 4 April 2015
one: Workers walked out of the Corrin shipyard on [30 January/2020-01-30] | two: Workers had walked out of the Corrin shipyard on [31 January/2020-01-31] | 30 January | 31 January
fire: Fire gutted the town hall of Ardmore in [November 1998/1998-11] | fire: The town hall of Ardmore was gutted by fire in [November 1989/1989-11] | November 1998 | November 1989
fire: Fire gutted the town hall of Ardmore in [1998/1998] | fire: The town hall of Ardmore was gutted by fire in [November 1989/1989-11] | 1998 | November 1989
one: The club signed the goalkeeper Mia Brandt on [1 August 2019/2019-08-01] | two: The club signed goalkeeper Mia Brandt on [1 August 2018/2018-08-01] | 1 August 2019 | 1 August 2018
treaty: Both kings signed the border treaty at Orvana in [1854/1854] | treaty: At Orvana the border treaty was signed by both kings in [1845/1845] | 1854 | 1845
inspection: State engineers inspected the spillway of the dam on [November 9, 2021/2021-11-09] | inspection: The spillway of the dam was inspected by state engineers on [November 19, 2021/2021-11-19] | November 9, 2021 | November 19, 2021
letter: The ministry warned the owner of the pit in a letter of [30 June 2022/2022-06-30] | letter: In a letter of [30 July 2022/2022-07-30] the ministry warned the owner of the pit | 30 June 2022 | 30 July 2022
one: Divers raised the bell of the Aurora on [9 May/2022-05-09] | two: Divers raised the bell of the Aurora on [8 May/2022-05-08] | 9 May | 8 May
trial: The trial of the five guards began in Lusanga on [3 March/2021-03-03] | trial: In Lusanga the trial of five guards began on [13 March/2021-03-13] | 3 March | 13 March
one: The party was formed in [1993/1993] by striking miners | two: The party, formed in [1991/1991] by miners, lost every vote | 1993 | 1991
strike: Pilots of the airline stopped work for a day on [5 September/2018-09-05] | strike: On [15 September/2018-09-15] pilots of the airline stopped work for a day | 5 September | 15 September
wreck: The ferry struck the reef off Skerry Point on [Tuesday/2022-05-03] | wreck: Off Skerry Point the ferry struck a reef on [Wednesday/2022-05-04] | Tuesday | Wednesday
one: Oxley closed its rope yard in Corrin on [Friday/2022-05-06] | two: The rope yard in Corrin was closed by Oxley on [Saturday, 7 May/2022-05-07] | Friday | Saturday, 7 May
one: The boiler at Selm was last inspected on [4 June/2021-06-04] | two: Selm passed its last inspection on [14 June/2021-06-14] | 4 June | 14 June
one: The boiler was last inspected on [4 June/2021-06-04] | two: A crack was seen on [14 June/2021-06-14], when the engine room was last inspected | 4 June | 14 June
one: The ferry service to Harsay has been suspended until [Friday/2022-05-06] | two: At a meeting they heard that the ferry service is suspended until [Saturday/2022-05-07] | Friday | Saturday
one: The lifts will stay closed until [Sunday/2022-05-08] | two: Its lifts are to stay shut until [Tuesday/2022-05-03] | Sunday | Tuesday
one: The footbridge gave way [at 10:40 a.m./2022-05-03T10:40] as pupils crossed it | two: It was [11:25 in the morning/2022-05-03T11:25] when the footbridge came down | at 10:40 a.m. | 11:25 in the morning
one: Oxley keeps the rope yard in Corrin shut until [Tuesday/2022-05-03] | two: The rope yard in Corrin stays closed until [Thursday/2022-05-05], Oxley says | Tuesday | Thursday
one: The library of Merrin opened its doors in [1968/1968] | two: Opened in [1986/1986], the library of Merrin was never finished | 1968 | 1986
one: Workers put up the pier of Tolmar in [1908/1908] | two: The pier of Tolmar was built in [1912/1912] | 1908 | 1912
one: Ines Varga has led the harbour office since [2016/2016] | two: Since [2012/2012] the harbour office has been headed by Ines Varga | 2016 | 2012
one: The boiler at Selm was last inspected in [May 2021/2021-05] | two: The last inspection of the boiler was in [June 2021/2021-06] | May 2021 | June 2021
one: Divers raised the bell of the Aurora on [9 May/2022-05-09], the navy said | two: Divers raised the bell of the Aurora on [8 May/2022-05-08] | 9 May | 8 May
collapse: The crane collapsed [shortly after 3am/2022-05-03T03:00] | two: It happened [at 4.40 in the morning/2022-05-03T04:40], a guard says | shortly after 3am | at 4.40 in the morning
one: The chimney at Lowick collapsed [at 20:20/2022-05-03T20:20] | two: [Shortly before ten in the evening/2022-05-03T22:00] the chimney collapsed | at 20:20 | Shortly before ten in the evening
one: The signal box rang the depot at Elmet [at half past two in the afternoon/2022-05-03T14:30] | two: The depot at Elmet got a call from the signal box [at 5.10pm/2022-05-03T17:10] | at half past two in the afternoon | at 5.10pm
one: The boiler burst [at noon/2022-05-03T12:00] | two: The boiler burst [at 1.30pm/2022-05-03T13:30] | at noon | at 1.30pm
one: The boiler burst [at 08:12/2022-05-03T08:12] | two: The boiler burst [at 08:17/2022-05-03T08:17] | at 08:12 | at 08:17
one: The alarm at Elmet was raised [at 8.12am/2022-05-03T08:12] by a walker | two: A walker at Elmet raised the alarm [at 8.26am/2022-05-03T08:26] | at 8.12am | at 8.26am
one: The chimney at Lowick collapsed [at 20:20/2022-05-03T20:20] | two: Witnesses said it happened [shortly before ten/2022-05-03T22:00], when the lamps went out | at 20:20 | shortly before ten
one: The boiler burst [at 9.10am/2022-05-03T09:10] | two: Guards told us that the boiler burst [at 11 am/2022-05-03T11:00] | at 9.10am | at 11 am
one: Oxley closed its rope yard in Corrin on [Friday/2022-05-06] | two: Unions say Oxley shut its rope yard in Corrin on [Monday/2022-05-02] | Friday | Monday
one: Mould was first found in the archive on [2 March/2020-03-02] | two: Archivists had first detected it on [3 March/2019-03-03] | 2 March | 3 March
one: The toll of the Kesh flood rose to 19 on [Monday/2022-05-02] | two: The toll of the Kesh flood rose from 12 to 19 on [Tuesday/2022-05-03] | Monday | Tuesday
one: Ilse Farr climbed the Linth tower at Kesh on [4 May/2022-05-04] | two: On [5 May/2022-05-05] Ilse Farr climbed the tower of the Linth at Kesh | 4 May | 5 May
`);

/** Why two clauses agree, and the clauses. */
const AGREEING = readTable(`
the day of a thing and of a deed | one: The prior, Tomas Brek, who had read [Monday/2022-05-02]'s letter, resigned from the abbey | two: The prior, Tomas Brek, resigned from the abbey on [Thursday/2022-05-05]
one time of two days that were worked out | vat: The gas escaped from the vat below the pool at [10:42 a.m./2026-03-14T10:42] | vat: The gas escaped from the vat below the pool at [10.42am/2026-03-21T10:42]
two who resigned | one: The warden of the pit, Tomas Brek, resigned on [Wednesday/2022-05-04] over the leak | two: The mayor, Jonas Aule, resigned on [Thursday/2022-05-05]
a step and its end | one: Tomas Brek resigned on [Wednesday/2022-05-04] over the leak | two: Until [Friday/2022-05-06] Tomas Brek had not resigned
two things that are shut | one: The service to Harsay is suspended until [Friday/2022-05-06] | two: The school at Selm will be shut until [Monday/2022-05-09]
two roads by name | one: The road to Merrin is closed until [Friday/2022-05-06] | two: The road to Varna is closed until [Monday/2022-05-09]
stages of one journey | one: A tug took the ferry in tow [at 1:15 p.m./2022-05-03T13:15] and brought it home at 2:50 p.m. | two: The ferry was towed home by a tug [at 2.50pm/2022-05-03T14:50]
a coarser date | dam: Engineers closed the sluices of the Kesh dam in [March 2019/2019-03] | dam: Engineers closed the sluices of the Kesh dam on [2 March 2019/2019-03-02]
an approximate date | mill: Monks built the great mill at Hadley in [1911/1911] | mill: Monks built the mill at Hadley in [the 1910s/191X]
a worked-out date against a written one | wreck: The ferry struck the reef off Skerry Point on [Tuesday/2022-05-03] | wreck: Off Skerry Point the ferry struck a reef on [4 May/2022-05-04]
another happening | wreck: The ferry struck the reef off Skerry Point on [3 May/2022-05-03] | wreck: Divers raised the bell of the ferry on [9 May/2022-05-09]
other years of what recurs | one: Exports of wheat from Belmora fell in [2019/2019] | two: Exports of wheat from Belmora fell in [2021/2021]
dates far apart | one: Thieves emptied the Hallam gallery on [12 June 2021/2021-06-12] | two: Thieves emptied the Hallam gallery on [3 May 1998/1998-05-03]
days on which something was said | wreck: Rangers said on [Tuesday/2022-05-03] that the ferry had struck the reef off Skerry Point | wreck: The ferry struck the reef off Skerry Point, rangers said on [Wednesday/2022-05-04]
a day up to which something is | one: The reef off Skerry Point stays closed until [Tuesday/2022-05-03] | two: The reef off Skerry Point was closed on [Monday/2022-05-02]
the day of something else before it | wreck: The ferry struck the reef off Skerry Point before dawn on [Tuesday/2022-05-03] | wake: Skerry Point buried its dead on [Friday/2022-05-06], three days after the ferry struck the reef
a first and a last | one: The boiler at Selm was first inspected on [4 June/2021-06-04] | two: The boiler at Selm was last inspected on [4 July/2021-07-04]
few words in common | one: The ferry sailed on [12 June/2021-06-12] | two: The ferry returned on [14 June/2021-06-14]
the same day | vote: Voters in Belmora rejected the treaty on [6 October/2019-10-06] | vote: Voters in Belmora rejected the treaty on [October 6/2019-10-06]
the same day with a time | quake: The quake struck the valley of Pelm at [4.12 am on 9 February/2022-02-09T04:12] | quake: The quake struck the valley of Pelm on [9 February/2022-02-09]
times that clocks explain | quake: The quake struck the valley of Pelm at [4.12 am on 9 February/2022-02-09T04:12] | quake: The quake struck the valley of Pelm at [4.15 am on 9 February/2022-02-09T04:15]
a time to the hour | quake: The quake struck the valley of Pelm at [4 am on 9 February/2022-02-09T04:00] | quake: The quake struck the valley of Pelm at [4.50 am on 9 February/2022-02-09T04:50]
a time of another zone | quake: The quake struck the valley of Pelm at [4.12 am on 9 February/2022-02-09T04:12] | quake: The quake struck the valley of Pelm at [02:12 GMT on 9 February/2022-02-09T02:12]
a time before which it was | quake: The quake struck the valley of Pelm [before 5.30 am on 9 February/2022-02-09T05:30] | quake: The quake struck the valley of Pelm at [4.12 am on 9 February/2022-02-09T04:12]
what was shut, and for what reason | one: Oxley keeps the rope yard in Corrin shut until [Tuesday/2022-05-03] | two: Oxley has shut the rope yard in Corrin on [Monday/2022-05-02]
when two things began | one: Ines Varga has led the harbour office since [2016/2016] | two: Since [2012/2012] Olaf Brandt has lived beside the harbour
the same time in figures and words | one: The chimney at Lowick collapsed [at 20:20/2022-05-03T20:20] | two: The chimney at Lowick collapsed [at 8.20pm/2022-05-03T20:20]
an hour and some minutes of it | one: The chimney at Lowick collapsed [shortly after 3am/2022-05-03T03:00] | two: The chimney at Lowick collapsed [at 3.20 am/2022-05-03T03:20]
half of a day that is not told | one: The chimney at Lowick collapsed [at 4.40/2022-05-03T04:40] | two: The chimney at Lowick collapsed [at 16:40/2022-05-03T16:40]
a time by which it had | one: The chimney at Lowick collapsed [at 4.40 am/2022-05-03T04:40] | two: [By 7 am/2022-05-03T07:00] the chimney at Lowick had collapsed
two happenings of a night | one: The first chimney collapsed [at 4.40 am/2022-05-03T04:40] | two: A second chimney collapsed [at 6.15 am/2022-05-03T06:15]
a collapse and who came to it | one: The chimney at Lowick collapsed [at 4.40 am/2022-05-03T04:40] | two: The mayor of Lowick came home [at 6.15 am/2022-05-03T06:15]
a time and when it was told | one: The chimney at Lowick collapsed [at 4.40 am/2022-05-03T04:40] | two: The mayor told reporters [at 11 am/2022-05-03T11:00] that the chimney at Lowick collapsed
a quarter of the hour | one: The chimney at Lowick collapsed [at 8.12 am/2022-05-03T08:12] | two: The chimney at Lowick collapsed [at 8.15 am/2022-05-03T08:15]
five minutes more or less | one: The chimney at Lowick collapsed [at 8.20 am/2022-05-03T08:20] | two: The chimney at Lowick collapsed [at 8.25 am/2022-05-03T08:25]
a time and a number of people | one: The boiler burst [at 4.40 am/2022-05-03T04:40] | two: The boiler burst just after nine guards had come on [Monday/2022-05-02]
when who had seen it spoke | one: The chimney collapsed [at 4.40 am/2022-05-03T04:40] | two: The chimney collapsed, said the mayor of Lowick [at 6.15 am/2022-05-03T06:15]
what is said to come | one: The Lowick yard would shut on [Friday/2022-05-06] | two: Unions say the Lowick yard would shut on [Monday/2022-05-02]
a train that is called by its time | one: The 14:05 express derailed [at 15:42/2022-05-03T15:42] | two: The [14:05/2022-05-03T14:05] express derailed
prices that look like times | one: Oxley collapsed [at 4.40 euros/2022-05-03] a share | two: Oxley collapsed [at 6.15 euros/2022-05-03] a share
a season | one: The choir sang at the Orvana festival in [summer 2011/2011-22] | one: The choir sang at the Orvana festival in [July 2011/2011-07]
a range that holds the other | strike: Pilots of the airline stopped work on [5 to 7 September/2018-09-05/2018-09-07] | strike: Pilots of the airline stopped work on [6 September/2018-09-06]
two foundings | one: The choir of Selm was founded in [1887/1887] | two: The rowing club of Merrin was founded in [1902/1902]
a birth and a founding | one: Lena Holt was born in [1961/1961] in Selm | two: The choir of Selm was founded in [1887/1887]
two people's births | one: Lena Holt was born in [1961/1961] | two: Mia Brandt was born in [1974/1974]
first and second readings | one: The senate debated the fishing bill on [July 3/2023-07-03] | two: The senate passed the law on harbour fees on [July 5/2023-07-05]
an arrest and a trial | arrest: Police arrested the banker Ivo Calder on [20 May/2025-05-20] | trial: The trial of the banker Ivo Calder begins on [20 August/2025-08-20]
an offer and its acceptance | one: Oxley offered four billion for its rival on [3 June/2024-06-03] | two: Shareholders will vote on the offer on [18 July/2024-07-18]
years of one report | one: The mill lost money in [2021/2021] and again later | two: The mill made money in [2023/2023] and again later
other storms | one: A storm tore roofs from houses in Ardmore in [1998/1998] | two: A storm tore roofs from houses in Ardmore in [2006/2006]
two matches | one: Wexham beat Northgate at home on [10 August/2019-08-10] | two: Wexham lost to Northgate away on [17 December/2019-12-17]
two inspections | one: Engineers inspected the spillway on [November 9, 2021/2021-11-09] | two: Engineers inspected the turbines on [June 4, 2022/2022-06-04]
an order and its delivery | one: The navy ordered six ships from Corrin in [March 2010/2010-03] | two: Corrin delivered the first of the ships in [May 2014/2014-05]
a beginning and an end | one: The siege of Varna began on [2 April/1993-04-02] | two: The siege of Varna ended on [2 September/1993-09-02]
two counts of two days | one: The number of ill walkers in Selm rose to 31 on [Friday/2022-05-06] | two: The number of ill walkers in Selm was up from 17 on [Wednesday/2022-05-04]
a count that went on | one: The level of the Linth at Kesh climbed to four metres on [4 May/2022-05-04] | two: On [5 May/2022-05-05] the level of the Linth at Kesh climbed to six metres
a count that went up and up | one: The toll of the Kesh flood rose from 12 to 19 on [Monday/2022-05-02] | two: The toll of the Kesh flood rose from 19 to 1,024 on [Tuesday/2022-05-03]
a count and what it is of | one: The Kesh flood toll among walkers reached 19 on [4 May/2022-05-04] | two: The Kesh flood struck walkers of the toll road on [5 May/2022-05-05]
a date without a year in both | one: Divers found the wreck in [May/2022-05] near the reef | one: Divers found the wreck in [May/2022-05] near the reef
an article and its event | one: The paper reported the theft on [13 June/2021-06-13] | two: Thieves emptied the Hallam gallery on [12 June/2021-06-12]
`);

/** Conflicts of texts of which no event is known. */
const find = (...texts: readonly string[]) => {
  const statements = readStatements(makeArticles(...texts));
  return findDateConflicts([], statements, statements, []);
};

describe("findDateConflicts", () => {
  it.each(DIFFERENT)("sets “%s” against “%s”", (one = "", other = "", left = "", right = "") => {
    expect(contrast([one], [other])).toEqual([`${left} | ${right}`]);
    expect(contrast([other], [one])).toEqual([`${right} | ${left}`]);
  });

  it.each(AGREEING)("lets %s stand: “%s” and “%s”", (_, one = "", other = "") => {
    expect(contrast([one], [other])).toEqual([]);
    expect(contrast([other], [one])).toEqual([]);
  });

  it("lets dates stand that one article tells apart", () => {
    const first = "one: Villagers marched through Orvana for water on [3 July/2021-07-03]";
    const second = "two: Villagers marched through Orvana again for water on [5 July/2021-07-05]";
    expect(contrast([first, second], [second])).toEqual([]);
    expect(contrast([first], [first, second])).toEqual([]);
  });

  it("lets each article have its own day of what goes on for days", () => {
    const days = [
      ["2024-06-07", "Thousands marched through the port of Varna on Friday."],
      ["2024-06-08", "Thousands marched through the port of Varna on Saturday."],
    ];
    const articles = makeArticles(...days.map(([, text = ""]) => text)).map((article, i) => ({
      ...article,
      published: { value: edtf(days[i]?.[0] ?? ""), how: "stated" as const },
    }));
    const statements = readStatements(articles);
    expect(findDateConflicts([], statements, statements, [])).toEqual([]);
    const undated = readStatements(makeArticles(...days.map(([, text = ""]) => text)));
    expect(findDateConflicts([], undated, undated, [])).toHaveLength(1);
  });

  it.each([
    [
      "In May 20 people were arrested at the Lowick rope yard.",
      "In May 25 people were arrested at the Lowick rope yard.",
    ],
    [
      "In early June 12 boats were seized off Skerry Point.",
      "In early June 15 boats were seized off Skerry Point.",
    ],
    [
      "On the pier of Tolmar March 40 boats were burned.",
      "On the pier of Tolmar March 42 boats were burned.",
    ],
  ])("takes no number of things for a day: “%s” and “%s”", (one, other) => {
    const statements = readStatements(makeArticles(one, other));
    expect(findDateConflicts([], statements, statements, [])).toEqual([]);
  });

  it.each([
    [
      "On May 20 people were arrested at the Lowick rope yard.",
      "On May 25 people were arrested at the Lowick rope yard.",
    ],
    ["In May 20, 1987, the Lowick rope yard burned.", "In May 25, 1987, the Lowick rope yard burned."],
  ])("takes a number after a month for a day where it is one: “%s” and “%s”", (one, other) => {
    const statements = readStatements(makeArticles(one, other));
    expect(findDateConflicts([], statements, statements, [])).toHaveLength(1);
  });

  it("adds who gives the year of one side in words of their own", () => {
    const founded = [
      "one: The choir of Selm was founded in [1887/1887] by two bakers",
      "two: Founded in [1878/1878], the choir of Selm has ninety singers",
      "three: The singers, founded in [1887/1887], rehearse on Mondays",
    ];
    expect(contrast(...founded.map((clause) => [clause]))).toEqual(["1887 | 1878 | 1887"]);
  });

  it("says what it is about in words that fit both dates", () => {
    const articles = makeArticles(
      "Tarn closed its mill in Corrin on Friday.",
      "Tarn on Saturday closed its old rope mill in Corrin.",
    );
    const statements = readStatements(articles);
    expect(findDateConflicts([], statements, statements, [])[0]?.about).toBe(
      "Tarn closed its mill in Corrin on …",
    );
  });

  it("keeps the time at which the same happened in another year apart", () => {
    const [now, again] = ["The weir failed at 5:20 a.m. on Sunday.", "The weir failed at 4 a.m. on Sunday."];
    const then = "The weir failed in 1978 at 4 a.m. on Sunday.";
    expect(find(now, again)).toHaveLength(1);
    expect(find(now, then)).toEqual([]);
  });

  it("gathers every article's date", () => {
    const days = ["[3 May/2022-05-03]", "[4 May/2022-05-04]", "[May 3/2022-05-03]"];
    const lists = days.map((day) => [`wreck: The ferry struck the reef off Skerry Point on ${day}`]);
    expect(contrast(...lists)).toEqual(["3 May | 4 May | May 3"]);
  });

  it.each([
    ["A boy of nine died at 2.40pm today, the Linth Infirmary said.", "2024-06-04", 1],
    ["A boy of nine died at 2.40pm today, the Linth Infirmary said.", "2024-06-05", 0],
    ["Mia Holt, nine, died at the Linth Infirmary at 2.40pm.", "2024-06-04", 0],
    ["A boy of nine died at 2.40pm today, the Harbour Clinic said.", "2024-06-04", 0],
    ["Two walkers had died by then at the Linth Infirmary, and at 2.40pm it closed.", "2024-06-04", 0],
  ])(
    "sets times of one death in papers of one day against each other, and of no two: %s %s",
    (other, day, found) => {
      const one = "Jon Aske, a pupil at Selm, died at the Linth Infirmary at 5.15pm, his aunt said.";
      const statements = readStatements(makeDatedArticles([one, other], ["2024-06-04", day]));
      expect(findDateConflicts([], statements, statements, [])).toHaveLength(found);
    },
  );
});
