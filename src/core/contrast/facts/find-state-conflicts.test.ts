import { describe, expect, it } from "vitest";

import { makeArticles } from "../../testing/make-article.ts";
import { readTable } from "../../testing/read-table.ts";
import { readStatements } from "../statements/read-statements.ts";
import { findStateConflicts } from "./find-state-conflicts.ts";

const REST =
  "The mayor thanked the crews. People in the town had gathered near the river since the morning. Somebody rang a bell.";

/** The states that two sentences, each of an article, give differently, as “one | other”. */
const contrast = (one: string, other: string): readonly string[] =>
  findStateConflicts(readStatements(makeArticles(`${one} ${REST}`, `${REST} ${other}`))).map(({ sides }) =>
    sides.map(({ value }) => value).join(" | "),
  );

const DIFFERENT = readTable(`
The coast road stayed open throughout the storm. | The coast road was closed for most of the day. | stayed open | was closed
The gates to the pitch were opened by police within minutes. | The gates beside the pitch remained locked. | were opened | remained locked
The mountain hut was empty when the slab broke. | Their mountain hut was full that night, the warden said. | was empty | was full
The guards at the depot were armed. | The guards at the depot were unarmed, their union says. | were armed | were unarmed
The captain was sober, his lawyer said. | The captain was drunk, passengers told the court. | was sober | was drunk
The signalman was awake. | The signalman was asleep, the report found. | was awake | was asleep
The cargo was insured in London. | The cargo was uninsured. | was insured | was uninsured
The watchtower was manned all night. | The watchtower was unmanned at midnight. | was manned | was unmanned
The pier was lit when the boat came in. | The pier was unlit, the pilot said. | was lit | was unlit
The old organ was intact, the verger said. | The old organ was destroyed in the fire. | was intact | was destroyed
The jury was unanimous. | The jury was split, a juror said. | was unanimous | was split
The fire alarm of the hotel was working. | The fire alarm in the hotel was broken. | was working | was broken
The camera above the yard was in order. | The camera above the yard was out of order. | was in order | was out of order
The border crossing was open all night. | The border crossing was shut that night. | was open | was shut
All schools were open despite the snow. | All schools were closed because of the snow. | were open | were closed
The emergency exits had been unlocked. | The emergency exits were locked, survivors said. | had been unlocked | were locked
The stadium was packed. | The stadium was half-empty. | was packed | was half-empty
The driver was conscious when help came. | The driver was unconscious, a nurse said. | was conscious | was unconscious
The bridge to the island remained open. | The bridge to the island was blocked by a lorry. | remained open | was blocked
The archive stood intact among the ruins. | The archive was wrecked. | stood intact | was wrecked
The lifts were functioning. | The lifts were out of service. | were functioning | were out of service
The sluice of the upper dam was open. | The sluice of the upper dam was closed, engineers found. | was open | was closed
The church, a landmark, was undamaged. | The church was badly hit: the church was damaged by hail. | was undamaged | was damaged
The polling station was deserted at noon. | The polling station was crowded at noon. | was deserted | was crowded
The lifeboat station was staffed. | The lifeboat station was unstaffed. | was staffed | was unstaffed
The heating was switched on. | The heating was switched off, tenants said. | was switched on | was switched off
The cockpit door was locked. | The cockpit door was open, a steward said. | was locked | was open
The tunnel was kept open all week, officials said. | The tunnel was closed that week. | was kept open | was closed
Both runways were open. | Both runways were closed. | were open | were closed
The night ferry was sold out. | The night ferry was almost empty. | was sold out | was almost empty
`);

const AGREEING = readTable(`
the same state | The coast road was closed. | The coast road was shut.
another road | The coast road stayed open. | The mountain road was closed.
another of two | The north gate was open. | The south gate was locked.
a denial | The coast road was open. | The coast road was not closed.
until when | The coast road was open. | The coast road was closed until noon.
since when | The coast road was open. | The coast road was closed since May.
after what | The coast road was open. | The coast road was closed after the slide.
before what | The coast road was open before the storm. | The coast road was closed.
a later state | The coast road was closed. | The coast road reopened and was open again.
a custom | The gate was usually open. | The gate was locked.
another year | The lake road was open last year. | The lake road was closed.
a plan | The coast road will be closed. | The coast road was open.
a question | Was the gate open? | The gate was locked.
a wish | The gate should have been locked. | The gate was open.
whether | Nobody knows whether the gate was open. | The gate was locked.
a part | Some of the shops were open. | The shops were closed.
partly | The hall was partly damaged. | The hall was intact.
an opening | The bridge was opened by the king. | The bridge was closed.
a founding | The school was opened in 1931. | The school was closed.
a day | The museum was open on Tuesday. | The museum was closed.
another thing of the name | The road to the harbour was open. | The harbour was closed.
both in one article | The gate was open. Then the gate was locked. | The gate was locked.
another town's | The schools in Selm were open. | The schools in Corrin were closed.
another person | The pilot was sober. | The captain was drunk.
open to | The meeting was open to all. | The meeting was closed.
if | They would flee if the gate was open. | The gate was locked.
often | The gate was often open. | The gate was locked.
an open mind | The verdict was left open. | The window was closed.
of two pairs | The hall was full. | The hall was dark.
one article | The gate was open. The gate was locked. | It rained.
`);

describe("findStateConflicts", () => {
  it.each(DIFFERENT)("reports two states of one thing: %s %s", (one = "", other = "", a = "", b = "") => {
    expect(contrast(one, other)).toEqual([`${a} | ${b}`]);
  });

  it.each(AGREEING)("lets %s stand: %s %s", (_, one = "", other = "") => {
    expect(contrast(one, other)).toEqual([]);
  });
});
