import { describe, expect, it } from "vitest";

import { makeArticles } from "../../testing/make-article.ts";
import { readTable } from "../../testing/read-table.ts";
import { readStatements } from "../statements/read-statements.ts";
import { findScoreConflicts } from "./find-score-conflicts.ts";

/** The scores that two sentences, each of an article, give differently, as “one | other”. */
const contrast = (one: string, other: string): readonly string[] =>
  findScoreConflicts(readStatements(makeArticles(one, other))).map(({ sides }) =>
    sides.map(({ value }) => value).join(" | "),
  );

const DIFFERENT = readTable(`
Selm Rovers beat Corrin Town 2-1 on Sunday. | Selm Rovers won 3-1 against Corrin Town.
Tarn United lost 0-2 at Kesh Athletic. | Kesh Athletic beat Tarn United 3-0.
Orme City drew 1-1 with Varna Wanderers. | Orme City and Varna Wanderers drew 2-2.
The men of Pelm were 2-1 ahead of Dunholm when the lights failed. | When it went dark, Pelm led Dunholm 1-0.
Hadley Harriers thrashed Lowick Albion 6-0. | The 5-0 victory of Hadley Harriers over Lowick Albion was their best.
The final between Belmora and Lusanga ended 1-0. | Belmora beat Lusanga 2-0 in the final.
A 3–2 win over Ardmore Vale took Skerry Town up. | Skerry Town went up after beating Ardmore Vale 4–2.
Merrin Athletic edged Gannet Rangers 1-0 in the mud. | The match that Merrin Athletic won 2-0 against Gannet Rangers took two hours.
Brandt Hall beat Tolmar College 21-14. | Tolmar College lost 17-21 to Brandt Hall.
Marra were leading Orvana 2-0 at half-time. | At half-time Marra led Orvana 1-0.
Ines Varga's goal gave Corrin Ladies a 2-1 win over Selm Ladies. | Corrin Ladies saw off Selm Ladies 3-1.
Kelim United finished 4-4 with Coldmere Town. | Kelim United drew 3-3 with Coldmere Town.
Rovers of Trosa beat Ashby Celtic 2:1. | Ashby Celtic lost 1:3 to Rovers of Trosa.
Port Kesh overcame Cape Merrin 3-0 on Friday night. | Port Kesh won 2-0 against Cape Merrin.
Beriev Dynamo were trailing Arvid Lions 0-1 at the break. | Arvid Lions were 2-0 ahead of Beriev Dynamo at the break.
`);

const AGREEING = readTable(`
the same score | Selm Rovers beat Corrin Town 2-1. | Corrin Town lost 1-2 to Selm Rovers.
another dash | Selm Rovers beat Corrin Town 2–1. | Selm Rovers beat Corrin Town 2-1.
another match | Selm Rovers beat Corrin Town 2-1. | Tarn United beat Kesh Athletic 3-1.
one team's other match | Selm Rovers beat Corrin Town 2-1. | Rovers beat Kesh 3-1.
half-time and the end | Selm Rovers led Corrin Town 1-0 at half-time. | Selm Rovers beat Corrin Town 3-1.
a score of last year | Selm Rovers beat Corrin Town 2-1. | Last year Selm Rovers beat Corrin Town 4-0.
an earlier match | Selm Rovers beat Corrin Town 2-1. | Earlier this spring Selm Rovers lost 0-1 to Corrin Town.
an aggregate | Selm Rovers beat Corrin Town 2-1. | Selm Rovers beat Corrin Town 5-3 on aggregate.
penalties | Selm Rovers drew 1-1 with Corrin Town. | Selm Rovers beat Corrin Town 5-4 on penalties.
a vote | The Supreme Court of Selm ruled 6-3. | The Supreme Court of Selm beat the odds 7-2.
a season | Selm Rovers beat Corrin Town 2-1. | Selm Rovers and Corrin Town finished 3-4 in the series.
ages | Selm Rovers won the cup for children of 8-12 in Corrin. | Selm Rovers won the cup of Corrin, for children of 9-13.
pages | Selm Rovers win: see pages 2-3, Corrin. | Selm Rovers win: see pages 4-5, Corrin.
years | Selm Rovers won the Corrin cup in 1998-99. | Selm Rovers won the Corrin cup in 2001-02.
prices | Tickets for Selm Rovers and Corrin Town, who won, cost £2-3. | Selm Rovers and Corrin Town won crowds at £5-6 a seat.
a time of day | Selm Rovers beat Corrin Town on Sunday at 2:15. | Selm Rovers beat Corrin Town at 3:15.
odds | Bookmakers had Selm Rovers to beat Corrin Town at odds of 3-1. | Selm Rovers beat Corrin Town 2-1.
two scores in one | Selm Rovers, 1-0 up, beat Corrin Town 3-2. | Selm Rovers beat Corrin Town 2-1.
both scores in one article | Selm Rovers beat Corrin Town 2-1. They met again, and Selm Rovers beat Corrin Town 4-0. | Selm Rovers beat Corrin Town 4-0.
one article | Selm Rovers beat Corrin Town 2-1. Selm Rovers beat Corrin Town 3-1. | It rained.
no word of a match | Selm Rovers and Corrin Town played with 4-4 in midfield. | Selm Rovers and Corrin Town chose 3-5 in midfield.
a first leg | Selm Rovers beat Corrin Town 2-1. | Selm Rovers won the first leg and Corrin Town, in the first leg, lost 0-3.
sets of tennis | Ana Lind won the first set 6-3 against Ruth Vane. | Ana Lind won the second set 7-5 against Ruth Vane.
a share | Selm Rovers won 50-60% of tackles with Corrin Town. | Selm Rovers won 40-45% of tackles with Corrin Town.
a date | Selm Rovers beat Corrin Town on 2-1-2019. | Selm Rovers beat Corrin Town on 3-1-2019.
a record | Selm Rovers beat Corrin Town, a record of 12-2. | Selm Rovers beat Corrin Town, a record of 13-2.
a previous match | Selm Rovers beat Corrin Town 2-1. | Previously Selm Rovers had lost 1-3 to Corrin Town.
a match of a year | Selm Rovers beat Corrin Town 2-1. | Selm Rovers lost 1-3 to Corrin Town in 1981.
a telephone number | Selm Rovers won; call Corrin Town on 2-1-44. | Selm Rovers won; call Corrin Town on 3-1-44.
no names | They won 2-1 on Sunday. | They won 3-1 on Sunday.
`);

describe("findScoreConflicts", () => {
  it.each(DIFFERENT)("reports two scores of one match: %s %s", (one = "", other = "") => {
    expect(contrast(one, other)).toHaveLength(1);
  });

  it.each(AGREEING)("lets %s stand: %s %s", (_, one = "", other = "") => {
    expect(contrast(one, other)).toEqual([]);
  });
});
