import { describe, expect, it } from "vitest";

import { makeArticles } from "../../testing/make-article.ts";
import { readTable } from "../../testing/read-table.ts";
import { readStatements } from "../statements/read-statements.ts";
import { findClaimConflicts } from "./find-claim-conflicts.ts";

/** What is said of each conflict's sides. */
const contrast = (one: string, other: string): readonly string[] =>
  findClaimConflicts(readStatements(makeArticles(one, other))).map(({ sides }) =>
    sides.map(({ value }) => value).join(" | "),
  );

/** A claim, the same as a fact, and the verb of the claim. */
const DIFFERENT = readTable(`
A former pilot alleged that the owner had known of the crack in the hull. | The owner knew of the crack in the hull. | alleged
Stokers had warned of the crack a year ago, the seamen's guild claimed. | Stokers had warned of the crack a year ago. | claimed
A walkers' guild claimed that the lift had sold more passes than it has seats. | The lift sold more passes than it has seats. | claimed
The gate of the quarry had stood open since noon, a guard insisted. | The gate of the quarry stood open since noon. | insisted
Unions claim the mill ignored four letters from the inspector. | The mill had ignored four letters from the inspector. | claim
The rebels have claimed that army shells struck the market. | Army shells struck the market. | claimed
The slope was closed, the mayor claimed; skiers deny it. | The slope had been closed. | claimed
A clerk at the bank alleges the vault was left open all night. | The vault of the bank was left open all night. | alleges
Brandt insists that the referee saw the foul in the box. | The referee had seen the foul in the box. | insists
The crew had been drinking in the port bar, a steward claims. | The crew had been drinking in the port bar. | claims
Villagers claimed that the smelter poured acid into the brook. | The smelter had poured acid into the brook. | claimed
`);

/** Why two sentences agree, and the sentences. */
const AGREEING = readTable(`
the same claim | A former pilot alleged that the owner had known of the crack in the hull. | The owner had known of the crack in the hull, a pilot claimed.
a statement that says who says so | A former pilot alleged that the owner had known of the crack in the hull. | The owner had known of the crack in the hull, the report found.
what is reported before | A former pilot alleged that the owner had known of the crack in the hull. | The report spared nobody. The owner had known of the crack in the hull.
a statement to the contrary | A former pilot alleged that the owner had known of the crack in the hull. | The owner had not known of the crack in the hull.
what may be | A former pilot alleged that the owner had known of the crack in the hull. | The owner may have known of the crack in the hull.
another number | Unions claim the mill ignored 4 letters from the inspector. | The mill ignored 7 letters from the inspector.
more than was claimed | Villagers claimed that the smelter poured acid into the brook. | The smelter poured acid into the brook, burned its ledgers and moved its pumps across the border by train.
less than was claimed | Villagers claimed that the smelter poured acid into the brook near the school of Selm. | The brook passes the school of Selm.
what is claimed as one's own | The rebels claimed the market of Kesh. | The market of Kesh is the rebels'.
words that are quoted | Villagers claimed that the smelter poured acid into the brook. | “The smelter poured acid into the brook.”
a claim of few words | The mayor claimed it was late. | It was late.
another thing | Brandt insists that the referee saw the foul in the box. | The referee saw the flag behind the goal.
one article | Brandt insists that the referee saw the foul in the box. The rain went on. The referee saw the foul in the box. | Nothing.
`);

describe("findClaimConflicts", () => {
  it.each(DIFFERENT)("sets a claim against a fact: “%s” and “%s”", (one = "", other = "", verb = "") => {
    expect(contrast(one, other)).toEqual([`${verb} | stated as fact`]);
    expect(contrast(other, one)).toEqual([`${verb} | stated as fact`]);
  });

  it.each(AGREEING)("lets %s stand: “%s” and “%s”", (_, one = "", other = "") => {
    expect(contrast(one, other)).toEqual([]);
    expect(contrast(other, one)).toEqual([]);
  });
});
