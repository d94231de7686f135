import { describe, expect, it } from "vitest";

import type { Conflict } from "../../model.ts";
import { makeDatedArticles } from "../../testing/make-article.ts";
import { readTable } from "../../testing/read-table.ts";
import { readSpokenQuotes } from "../quotations/read-spoken-quotes.ts";
import { readStatements } from "../statements/read-statements.ts";
import { findSilenceConflicts } from "./find-silence-conflicts.ts";

/** What is said of each side, the articles published on the days given. */
function contrast(one: string, other: string, days: readonly string[] = []): readonly string[] {
  return find(one, other, days).map(({ sides }) => sides.map(({ value }) => value).join(" | "));
}

function find(one: string, other: string, days: readonly string[]): readonly Conflict[] {
  const articles = makeDatedArticles([one, other], days);
  return findSilenceConflicts(readSpokenQuotes(articles), readStatements(articles));
}

/** Two sentences and what they say of the same name. */
const DIFFERENT = readTable(`
The Harbour Board has yet to comment. | The Harbour Board said the lamp was mended. | has yet to comment | said
The United Nations has not commented. | The UN condemned the blockade. | has not commented | condemned
The ship sank, but Belmora has remained silent. | Belmora has called for an inquiry. | has remained silent | has called for
Tarn has not yet responded to the offer. | Workers met while Tarn rejected the offer. | has not yet responded | rejected
The Court of Belmora has made no statement. | The Court of Belmora announced its ruling. | has made no statement | announced
The African Union has yet to officially react. | On the pier they wept, and the African Union urged calm. | has yet to officially react | urged
The World Health Union has not publicly commented. | Late at night the inquiry met, but the World Health Union warned of cholera. | has not publicly commented | warned
Tarn has not issued a statement. | Tarn announced the sale. | has not issued a statement | announced
Although Moreau has not spoken, the board met. | Moreau has already praised the crews. | has not spoken | has already praised
The Kremlin has still not reacted. | The Kremlin denied it. | has still not reacted | denied
The minister of fisheries, Jon Aske, has yet to comment. | Jon Aske, the minister of fisheries, welcomed the ruling. | has yet to comment | welcomed
President Ana Pereira has not yet commented on the criticism. | Ana Pereira, visiting a camp near Kelim, rejected the criticism. | has not yet commented | rejected
Oxley, the largest owner, has not responded. | Oxley criticised the sale of the mill. | has not responded | criticised
Ruth Vane has kept silent. | Ruth Vane has since voiced her regret. | has kept silent | has since voiced
The Teachers' Guild was there, but Lusanga has not replied. | Lusanga deplored the vote. | has not replied | deplored
The Port of Varna has yet to issue a statement. | The Port of Varna demanded an apology. | has yet to issue a statement | demanded
Brandt has made no comment. | Brandt denounced the referee. | has made no comment | denounced
As crowds gathered, the Bar Council remained silent. | The Bar Council appealed for calm. | remained silent | appealed
FIFA has so far not commented. | FIFA expressed its regret. | has so far not commented | expressed
The European Space Office has not yet reacted. | The ESO applauded the crew. | has not yet reacted | applauded
Judge Amelia Thorn has yet to speak. | Amelia Thorn warned the jury. | has yet to speak | warned
The Bank of Orvana has not made a statement. | The Bank of Orvana hailed the pact. | has not made a statement | hailed
Sadovia has officially not reacted. | While troops moved, Sadovia urged restraint. | has officially not reacted | urged
Norrevold has yet to publicly respond. | Norrevold stated its terms. | has yet to publicly respond | stated
The Church of Selm has not spoken. | The Church of Selm praised the divers. | has not spoken | praised
Lowick has been silent. | Lowick called on the owner to resign. | has been silent | called on
Mia Brandt, the captain, has made no statement. | Mia Brandt, 29, announced that she would leave. | has made no statement | announced
The rain went on; Coldmere has yet to react. | Coldmere denied that the siren failed. | has yet to react | denied
NATO has not commented. | NATO condemned the strike. | has not commented | condemned
The mill's director, Alain Gros, has yet to comment. | Mr Gros, who owns the mill, called on Monday for calm. | has yet to comment | called on
Mrs Holt has made no public statement. | Lena Holt rejected the charge. | has made no public statement | rejected
Halden Foods has not said anything since the fire. | The owner, Halden Foods, has called for patience. | has not said anything | has called for
Halden Foods has so far said nothing. | Halden Foods said it would pay. | has so far said nothing | said
Halden Foods has yet to comment. | Halden Foods rejected the bid. | has yet to comment | rejected
The Harbour Board did not respond to a request for comment. | The Harbour Board said the lamp was mended. | did not respond to a request | said
The Harbour Board could not immediately be reached for comment. | The Harbour Board apologised to the crews. | could not immediately be reached | apologised
A spokeswoman for Tarn declined to comment. | Tarn denied that the valve was old. | declined to comment | denied
The airline Belair refused to comment. | A spokesman for Belair said the valve was old. | refused to comment | said
Belair was unavailable for comment on Monday. | Belair’s spokeswoman confirmed the sale. | was unavailable for comment | confirmed
Ruth Vane would not comment. | The judge, Ruth Vane, defended the verdict. | would not comment | defended
Tarn declined to comment on the lease of the docks. | Tarn promised a new lease. | declined to comment | promised
Tarn declined to comment on the accident. | Tarn blamed the tide. | declined to comment | blamed
Lena Holt has not returned calls. | “We shall mend every one of the lamps,” said Lena Holt. | has not returned calls | quoted
Oxley said it would not comment. | Oxley urged patience. | said it would not comment | urged
Oxley did not answer our questions. | Oxley pledged to rebuild the pier. | did not answer our questions | pledged
`);

/** Why two articles agree, and their words. */
const AGREEING = readTable(`
others | The Harbour Board has yet to comment. | The Fire Board said the lamp was mended.
a part of the name | The United Nations has not commented. | The United States condemned the blockade.
a question apart | The Harbour Board declined to comment on the merger. | The Harbour Board said the lamp was mended.
a question apart, asked for | Tarn did not respond to questions about its debts. | Tarn called for calm in the docks.
a question apart, of one who could not be asked | Lena Holt could not be reached for comment on the tapes. | Lena Holt welcomed the ruling.
one who speaks there too | Tarn called for calm. Tarn would not comment on the sale. | Tarn said the docks were safe.
one who is quoted there too | “We shall mend every one of the lamps,” said Lena Holt. She smiled. Lena Holt declined to answer questions. | Lena Holt welcomed the ruling.
what somebody else declined | Tarn declined to extend the lease. | Tarn said the docks were safe.
a refusal of something else | Tarn refused to pay the fine. | Tarn said the docks were safe.
another's spokesman | A spokesman for Tarn declined to comment. | A spokesman for Belmora said the docks were safe.
who was reached | The coast was reached for the first time; Tarn could not be saved. | Tarn said the docks were safe.
an earlier year | The Harbour Board has yet to comment. | The Harbour Board said in 2019 that the lamp was mended.
an earlier time | The Harbour Board has yet to comment. | The Harbour Board said last year that the lamp was mended.
another silence | The Harbour Board has yet to comment. | The Harbour Board has remained silent.
one article | The Harbour Board has yet to comment. The Harbour Board said the lamp was mended. | Nothing.
something else not done | The Harbour Board has yet to mend the lamp. | The Harbour Board said the lamp was mended.
people with like initials | Helen Marsh has yet to comment. | Hugo Mann welcomed the ruling.
bodies with like initials | The Harbour Board has not commented. | The Health Bureau welcomed the ruling.
a spokesperson of another | Tarn has not commented. | A friend of Tarn condemned the offer.
one of the same family name | Jon Aske has yet to comment. | Ruth Aske welcomed the ruling.
a body within a body | The Church of Selm has not spoken. | Selm praised the divers.
a longer name | Korvia has not reacted. | South Korvia urged restraint.
words of another about it | Oxley has not responded. | Oxley was criticised by the union.
what was said to it | Oxley has not responded. | The union called on Oxley to answer.
a deed and no word | Belmora has not commented. | Belmora sent two ships to the reef.
a deed that is planned | Belmora has not commented. | Belmora will send two ships to the reef.
another's silence | The mayor has not commented. | Belmora urged restraint.
a decade | The Kremlin has not reacted. | The Kremlin warned of it decades ago.
a month | The Kremlin has not reacted. | The Kremlin warned of it last month.
what was said earlier | The Kremlin has not reacted. | The Kremlin previously warned of it.
a meeting to come | The Bar Council has yet to meet. | The Bar Council appealed for calm.
a silence at a grave | The crowd remained silent. | The crowd applauded.
a question | Has Tarn commented? | Tarn rejected the offer.
another of that name | Mr Gros has yet to comment. | Mrs Groen welcomed the ruling.
a town and a Mr of its name | Mr Selm has yet to comment. | The Church of Selm welcomed the ruling on Monday.
what it has not said | Halden Foods has not said when it will pay. | Halden Foods said it would pay.
two who both speak | Tarn welcomed the offer. | Tarn rejected the offer.
two who are both silent | Tarn has not commented. | Tarn has yet to comment.
a small-lettered office | The ministry has yet to comment. | The ministry said so.
no name | Nobody has commented. | Everybody said so.
men of whom nobody knows which | The dean left. He declined to answer questions. | The coach stayed. He denied that the roof leaked.
women of whom nobody knows which | The dean left. She has yet to comment. | She urged patience.
some and others | Some declined to comment. | Some said the roof leaked.
a company that is not named | It has not responded. | It rejected the offer.
a name at the end | The offer has not been answered by Tarn. | Tarn rejected the offer.
`);

describe("findSilenceConflicts", () => {
  it.each(DIFFERENT)("sets “%s” against “%s”", (one = "", other = "", silent = "", spoken = "") => {
    expect(contrast(one, other)).toEqual([`${silent} | ${spoken}`]);
    expect(contrast(other, one)).toEqual([`${silent} | ${spoken}`]);
  });

  it.each(AGREEING)("lets %s stand: “%s” and “%s”", (_, one = "", other = "") => {
    expect(contrast(one, other)).toEqual([]);
  });

  it("lets all who have somebody speak agree, whatever verb they have for it", () => {
    const articles = makeDatedArticles(
      ["Tarn has not commented.", "Tarn denied it.", "Tarn rejected the charge."],
      [],
    );
    const [conflict] = findSilenceConflicts(readSpokenQuotes(articles), readStatements(articles));
    expect(conflict?.sides.map(({ value, reading }) => [value, reading])).toEqual([
      ["has not commented", "silent"],
      ["denied", "speaking"],
      ["rejected", "speaking"],
    ]);
  });

  it("says when the words came later, and takes those of another week for news", () => {
    const [silent, spoken] = ["The Harbour Board has yet to comment.", "The Harbour Board denied it."];
    const reasons = (...days: readonly string[]): readonly string[] =>
      find(silent, spoken, days).map(({ why }) => why);
    const asOne = "silent in one article, speaking in another";
    expect(reasons("2024-06-04", "2024-06-05")).toEqual([`${asOne} of a day later`]);
    expect(reasons("2024-06-04", "2024-06-11")).toEqual([`${asOne} of 7 days later`]);
    expect(reasons("2024-06-04", "2024-06-12")).toEqual([]);
    for (const days of [
      [],
      ["2024-06-04", "2024-06"],
      ["2024-06-04", "2024-06-04"],
      ["2024-06-05", "2024-06-04"],
    ])
      expect(reasons(...days)).toEqual([asOne]);
  });
});
