import { describe, expect, it } from "vitest";

import { makeArticles } from "../../testing/make-article.ts";
import { readTable } from "../../testing/read-table.ts";
import { readStatements } from "../statements/read-statements.ts";
import { findVoteConflicts } from "./find-vote-conflicts.ts";

/** The results of a vote that two sentences, each of an article, give differently, as “one | other”. */
const contrast = (one: string, other: string): readonly string[] =>
  findVoteConflicts(readStatements(makeArticles(one, other))).map(({ sides }) =>
    sides.map(({ value }) => value).join(" | "),
  );

const DIFFERENT = readTable(`
On 3 May 2022 the board voted 9–6 to sell the mill. | The trustees gave up the mill on 3 May 2022, by eight votes to seven. | 9–6 | eight votes to seven
The parish council of Selm voted 7-4 to shut the lido. | By eight to three, Selm councillors chose to close the lido. | 7-4 | eight to three
The jury split 10-2 over the tram driver. | On the tram driver the jury voted by nine to three. | 10-2 | nine to three
The senate voted 51 to 49 to keep the salt levy. | The levy on salt was kept by the senate in a 52-48 vote. | 51 to 49 | 52-48
Judges in Kesh ruled 5-4 that the dam may be built. | By six to three, judges in Kesh allowed the dam to be built. | 5-4 | six to three
Deputies rejected the ferry bill by 112 votes to 98. | The ferry bill was rejected by deputies, by 115 votes to 95. | 112 votes to 98 | 115 votes to 95
`);

const AGREEING = readTable(`
the same result | The parish council of Selm voted 7-4 to shut the lido. | By seven to four, Selm councillors chose to close the lido.
the other way about | The bill on ferries lost by 98 votes to 112. | The bill on ferries was voted down 112–98.
another vote | The parish council of Selm voted 7-4 to shut the lido. | The school board of Kesh voted 8-3 to hire a cook.
two days | On 3 May the council of Selm voted 7-4 to shut the lido. | On 10 June the council of Selm voted 8-3 to shut the lido.
two years | In March 2021 the council of Selm voted 7-4 on the lido. | In March 2023 the council of Selm voted 8-3 on the lido.
two votes of one day | On 3 May the council voted 7-4 to shut the lido. | On 3 May the council gave the theatre a roof, in a 12-2 vote.
a vote to come | The council of Selm voted 7-4 to shut the lido. | The council of Selm is expected to vote 8-3 to shut the lido.
both in one article | The council of Selm voted 7-4 to shut the lido. In the end the council of Selm voted 8-3 to shut the lido. | The council of Selm voted 8-3 to shut the lido.
a match | Selm councillors beat the judges 7-4 at the lido. | Selm councillors beat the judges 8-3 at the lido.
ages | Children aged 7-11 voted for a new lido in Selm. | Children aged 8-12 voted for a new lido in Selm.
a share of votes | The lido of Selm won 40 to 45 per cent of the votes. | The lido of Selm won 50 to 55 per cent of the votes.
years | In 2019-23 Selm councillors voted on the lido. | In 2018-22 Selm councillors voted on the lido.
`);

describe("findVoteConflicts", () => {
  it.each(DIFFERENT)("finds what cannot both be so: %s / %s", (one, other, ...values) => {
    expect(contrast(one, other)).toEqual([values.join(" | ")]);
  });

  it("needs no other word in common for a vote of one day and as many voters", () => {
    const one = "On 14 March 2023, the council voted 7–4 to defer the scheme.";
    const other = "On 14 March 2023 aldermen, by eight votes to three, put the repair off.";
    expect(contrast(one, other)).toEqual(["7–4 | eight votes to three"]);
  });

  it.each(AGREEING)("takes no sides over %s", (_, one = "", other = "") => {
    expect(contrast(one, other)).toEqual([]);
  });
});
