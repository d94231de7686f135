import { describe, expect, it } from "vitest";

import { parseEdtf } from "../edtf.ts";
import type { Edtf, Mention, TimelineEvent } from "../model.ts";
import { findDateConflicts } from "./find-date-conflicts.ts";
import { makeArticles } from "./make-articles.ts";
import { readStatements } from "./read-statements.ts";

/** A clause of an article, its date between brackets with the value after a bar: “It sank [on 3 May|2022-05-03]”. */
type Clause = readonly [event: string, clause: string];

const edtf = (text: string): Edtf => parseEdtf(text) ?? ("" as Edtf);

/** Dates set against each other, as they are written; each list of clauses is an article. */
function contrast(...lists: readonly (readonly Clause[])[]): readonly string[] {
  const clauses = lists.map((list) =>
    list.map(([event, clause]) => {
      const [, before = "", written = "", value = "", after = ""] =
        /^(.*)\[(.*)\|(.*)\](.*)$/u.exec(clause) ?? [];
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
  return findDateConflicts(events, readStatements(articles)).map(({ sides }) =>
    sides.map(({ value }) => value).join(" | "),
  );
}

describe("findDateConflicts", () => {
  it.each([
    [
      "a day of one event",
      ["wreck", "The ferry struck the reef off Skerry Point on [3 May|2022-05-03]"],
      ["wreck", "Off Skerry Point the ferry struck a reef on [4 May|2022-05-04]"],
      "3 May | 4 May",
    ],
    [
      "a year of one event",
      ["mill", "Monks built the great mill at Hadley in [1911|1911]"],
      ["mill", "The mill at Hadley was built by monks in [1921|1921]"],
      "1911 | 1921",
    ],
    [
      "a month of one event",
      ["dam", "Engineers closed the sluices of the Kesh dam in [March 2019|2019-03]"],
      ["dam", "The sluices of the Kesh dam were closed by engineers in [May 2019|2019-05]"],
      "March 2019 | May 2019",
    ],
    [
      "a day in a month",
      ["dam", "Engineers closed the sluices of the Kesh dam in [March 2019|2019-03]"],
      ["dam", "The sluices of the Kesh dam were closed on [2 May 2019|2019-05-02]"],
      "March 2019 | 2 May 2019",
    ],
    [
      "days of what was taken for two events",
      ["one", "Thieves emptied the Hallam gallery on [12 June|2021-06-12]"],
      ["two", "Thieves had emptied the Hallam gallery on [14 June|2021-06-14]"],
      "12 June | 14 June",
    ],
    [
      "years of one day",
      ["one", "The senate passed the fishing bill on [July 3, 2023|2023-07-03]"],
      ["two", "The senate passed the fishing bill on [July 3, 2025|2025-07-03]"],
      "July 3, 2023 | July 3, 2025",
    ],
    [
      "months of one day",
      ["one", "Tarn bought the bakery chain Lowick on [9 August|2020-08-09]"],
      ["two", "Tarn bought the bakery chain on [9 September|2020-09-09]"],
      "9 August | 9 September",
    ],
    [
      "months of one year",
      ["one", "The tunnel under the strait opened to trains in [April 2007|2007-04]"],
      ["two", "In [June 2007|2007-06] the tunnel under the strait opened to trains"],
      "April 2007 | June 2007",
    ],
  ] as const)("reports %s", (_, one, other, expected) => {
    expect(contrast([one], [other])).toEqual([expected]);
  });

  it.each([
    [
      "a coarser date",
      ["dam", "Engineers closed the sluices of the Kesh dam in [March 2019|2019-03]"],
      ["dam", "Engineers closed the sluices of the Kesh dam on [2 March 2019|2019-03-02]"],
    ],
    [
      "an approximate date",
      ["mill", "Monks built the great mill at Hadley in [1911|1911]"],
      ["mill", "Monks built the mill at Hadley in [the 1910s|191X]"],
    ],
    [
      "a date that was worked out",
      ["wreck", "The ferry struck the reef off Skerry Point on [Tuesday|2022-05-03]"],
      ["wreck", "Off Skerry Point the ferry struck a reef on [Wednesday|2022-05-04]"],
    ],
    [
      "a worked-out date against a written one",
      ["wreck", "The ferry struck the reef off Skerry Point on [Tuesday|2022-05-03]"],
      ["wreck", "Off Skerry Point the ferry struck a reef on [4 May|2022-05-04]"],
    ],
    [
      "another happening",
      ["wreck", "The ferry struck the reef off Skerry Point on [3 May|2022-05-03]"],
      ["wreck", "Divers raised the bell of the ferry on [9 May|2022-05-09]"],
    ],
    [
      "other years of what recurs",
      ["one", "Exports of wheat from Belmora fell in [2019|2019]"],
      ["two", "Exports of wheat from Belmora fell in [2021|2021]"],
    ],
    [
      "dates far apart",
      ["one", "Thieves emptied the Hallam gallery on [12 June 2021|2021-06-12]"],
      ["two", "Thieves emptied the Hallam gallery on [3 May 1998|1998-05-03]"],
    ],
    [
      "few words in common",
      ["one", "The ferry sailed on [12 June|2021-06-12]"],
      ["two", "The ferry returned on [14 June|2021-06-14]"],
    ],
  ] as const)("lets %s stand", (_, one, other) => {
    expect(contrast([one], [other])).toEqual([]);
    expect(contrast([other], [one])).toEqual([]);
  });

  it("lets dates stand that one article tells apart", () => {
    const first = ["one", "Villagers marched through Orvana for water on [3 July|2021-07-03]"] as const;
    const second = [
      "two",
      "Villagers marched through Orvana again for water on [5 July|2021-07-05]",
    ] as const;
    expect(contrast([first, second], [second])).toEqual([]);
    expect(contrast([first], [first, second])).toEqual([]);
  });

  it("gathers every article's date", () => {
    const days = ["[3 May|2022-05-03]", "[4 May|2022-05-04]", "[May 3|2022-05-03]"];
    const lists = days.map(
      (day) => [["wreck", `The ferry struck the reef off Skerry Point on ${day}`]] as const,
    );
    expect(contrast(...lists)).toEqual(["3 May | 4 May | May 3"]);
  });
});
