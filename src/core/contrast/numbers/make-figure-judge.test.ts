import { describe, expect, it } from "vitest";

import { makeArticles } from "../../testing/make-article.ts";
import { readTable } from "../../testing/read-table.ts";
import { readStatements } from "../statements/read-statements.ts";
import { findNumberConflicts } from "./find-number-conflicts.ts";

const ONE =
  "A bell was cast in Selm for the abbey. Pilgrims walked to it in the rain. The prior wept. Its tower had burned in the spring. Bread was handed out by the nuns. A brass band played on the green.";
const OTHER =
  "The new bell hangs. Nobody slept in the village that night. Monks rang it for an hour at dawn. The bishop stayed away. Farmers lent their horses. Snow lay on the roofs of the abbey.";

function contrast(one: string, other: string): readonly string[] {
  const articles = makeArticles(`${ONE}\n${one}`, `${OTHER}\n${other}`);
  const textOf = (id: string): string => articles.find((article) => article.id === id)?.text ?? "";
  return findNumberConflicts(textOf, readStatements(articles), []).map(({ sides }) =>
    sides.map(({ value }) => value).join(" | "),
  );
}

describe("makeFigureJudge", () => {
  it.each(
    readTable(`
The bell has a load of 90 tonnes on its beam. | The load of it is 140 tonnes. | 90 tonnes | 140 tonnes
I paid 12 euros for my ticket to the tower. | Tickets for the tower had cost 20 euros. | 12 euros | 20 euros
The founder asked $12 million, a clerk of the abbey said. | For the bell the founder asked for $5 million in gold. | $12 million | $5 million
At noon 24 riggers hoisted the bell, with ropes and a prayer. | It took 40 riggers to hoist the bell, in four hours. | 24 riggers | 40 riggers
The beam, valued at £8,400, is of oak from Varna. | An old beam of oak worth £12,000 carries it. | £8,400 | £12,000
It took the nuns six hours to free the last pilgrim from the tower. | The last pilgrim was freed alive after ten hours. | six hours | ten hours
`),
  )("tells the same thing in other words: %s", (one, other, ...values) => {
    expect(contrast(one, other)).toEqual([values.join(" | ")]);
  });

  it.each(
    readTable(`
The bell cost £8,400 in all. | The roof of the nave cost £212,000.
Some 24 riggers hoisted the bell. | The abbey has 40 acres.
Repairs to the abbey of Kesh cost £3,000. | Repairs to the mill of Varna cost £2,000.
Twelve monks left the abbey in 1890. | Fourteen monks left the abbey in 1840.
Two riggers were hurt when the bell fell in Selm. | Four riggers were hurt when a crane fell in Varna.
Of the votes the Selm List has 47 percent and the Kesh Union 38 percent. | With 99 percent of votes counted the Kesh Union has 52 seats.
In 1890 silver worth £3,000 was taken from the abbey and never found. | The metal alone is worth £4,000, the founder reckons.
Three ropes broke as the bell rose. | Two ropes lay in the mud.
The bell rang for nine minutes. | It was cast nine months ago.
`),
  )("keeps unlike things apart: %s", (one, other) => {
    expect(contrast(one, other)).toEqual([]);
  });
});
