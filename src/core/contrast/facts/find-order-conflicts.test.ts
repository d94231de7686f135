import { describe, expect, it } from "vitest";

import { makeArticles } from "../../testing/make-article.ts";
import { readTable } from "../../testing/read-table.ts";
import { readStatements } from "../statements/read-statements.ts";
import { findOrderConflicts } from "./find-order-conflicts.ts";

/** Sentences that an article has besides, so that the words of the event itself are not rare. */
const REST = "The mayor thanked the crews. Nobody could say how it began. The mill stood on the river.";

const contrast = (one: string, other: string): readonly string[] =>
  findOrderConflicts(readStatements(makeArticles(`${one} ${REST}`, `${REST} ${other}`))).map(({ sides }) =>
    sides.map(({ value }) => value).join(" | "),
  );

/** Two sentences, and how each puts the two happenings. */
const DIFFERENT = readTable(`
The siren sounded before the wave struck the harbour. | The siren sounded only after the wave had struck. | before | only after
The pilot called for help before the engine failed. | After the engine failed, the pilot called for help. | before | After
Guards opened the gates after the crowd had begun to push. | The gates were opened by guards before the crowd began to push. | after | before
Police cleared the square long before the shots were fired. | Shots were fired long before police cleared the square. | long before | long before
Buses were sent elsewhere before the bridge was shut. | Buses were diverted only after the bridge had been closed. | before | only after
The captain left the ferry before the last passengers were off. | The captain of the ferry left after the last of the passengers. | before | after
The valve was replaced shortly before the tank burst. | The tank burst, and the valve was replaced after the tank had burst. | shortly before | after
Before the vote, Tarn sold its shares in Oxley. | Tarn sold its shares in Oxley after the vote. | Before | after
The minister was told of the leak before the plant reopened. | The minister was told of the leak after the plant had reopened. | before | after
Holt signed the order before the storm hit Ardmore. | Only after the storm hit Ardmore, Holt signed the order. | before | Only after
The dog barked soon after the thieves broke the lock. | The dog barked before the thieves broke the lock. | soon after | before
`);

/** Why two articles agree, and their words. */
const AGREEING = readTable(`
the same order | The siren sounded before the wave struck. | The wave struck after the siren sounded.
the same order, turned | The siren sounded before the wave struck. | After the siren sounded, the wave struck the harbour.
another happening | The siren sounded before the wave struck. | The mayor resigned after the wave struck.
another party | Holt left before the vote. | Brandt left after the vote.
what is done in turn | Police arrived before the fire spread. | Police left after the fire spread.
a time of day | The siren sounded before dawn at the harbour. | The siren sounded after 6am at the harbour.
a plan | The siren would sound before the wave struck. | The siren sounded after the wave struck.
who is named after another | The siren sounded before the Selm wave. | The siren is named after the Selm wave.
a court | The captain was brought before a judge over the wave. | The captain was brought home after the wave.
a chain of three | The siren sounded before the wave and after the quake. | The siren sounded after the wave.
one article | The siren sounded before the wave struck. The siren sounded after the wave struck. | Nothing happened.
two quakes | The siren sounded before the Merrin quake struck. | The siren sounded after the Orvana quake struck.
`);

describe("findOrderConflicts", () => {
  it.each(DIFFERENT)("sets “%s” against “%s”", (one = "", other = "", left = "", right = "") => {
    expect(contrast(one, other)).toEqual([`${left} | ${right}`]);
    expect(contrast(other, one)).toEqual([`${right} | ${left}`]);
  });

  it.each(AGREEING)("lets %s stand: “%s” and “%s”", (_, one = "", other = "") => {
    expect(contrast(one, other)).toEqual([]);
    expect(contrast(other, one)).toEqual([]);
  });
});
