import { describe, expect, it } from "vitest";

import { findNameConflicts } from "./find-name-conflicts.ts";
import { makeArticles } from "./make-articles.ts";
import { readStatements } from "./read-statements.ts";

const REST =
  "The mayor thanked the crews. People in the town had gathered near the river since the morning. Nobody could say how it began.";

/** Kinds of conflict with the values of their sides. */
function contrast(one: string, other: string): readonly string[] {
  const articles = makeArticles(`${one} ${REST}`, `${REST} ${other}`);
  const textOf = (id: string): string => articles.find((article) => article.id === id)?.text ?? "";
  return findNameConflicts(textOf, readStatements(articles), []).map(
    ({ kind, sides }) => `${kind}: ${sides.map(({ value }) => value).join(" | ")}`,
  );
}

/** A row to a line, fields between bars. */
const readTable = (table: string): string[][] =>
  table
    .trim()
    .split("\n")
    .map((line) => line.split(" | "));

/** Two sentences, the kind of conflict and its values. */
const DIFFERENT = readTable(`
Envoys of both sides met for talks in Geneva on the frozen treaty. | Envoys of both sides met for talks in Vienna on the frozen treaty. | place | Geneva | Vienna
The tanker ran aground near Tolmar with a cargo of grain. | The tanker ran aground near Corrin with a cargo of grain. | place | Tolmar | Corrin
Rescuers flew the injured climbers to Selm by helicopter. | Rescuers flew the injured climbers to Dunholm by helicopter. | place | Selm | Dunholm
The stolen paintings were found at Port Kesh in a barn. | The stolen paintings were found at Ardmore in a barn. | place | Port Kesh | Ardmore
The court in Belmora fined the refinery for the spill. | The court in Lusanga fined the refinery for the spill. | place | Belmora | Lusanga
Striking drivers blocked the road from Hadley to the harbour. | Striking drivers blocked the road from Lowick to the harbour. | place | Hadley | Lowick
The treaty was signed for the union by minister Ana Pereira after midnight. | The treaty was signed for the union by minister Jorge Matos after midnight. | name | Ana Pereira | Jorge Matos
The winning goal was scored by captain Lena Holt in extra time. | The winning goal was scored by captain Mia Brandt in extra time. | name | Lena Holt | Mia Brandt
The choir was led by Tomas Reyne at the opening of the bridge. | The choir was led by Ivo Calder at the opening of the bridge. | name | Tomas Reyne | Ivo Calder
The storm that the forecasters named Ophelia cut power to the islands. | The storm that the forecasters named Bertram cut power to the islands. | name | Ophelia | Bertram
The mine was sold to the Tarn group for an unknown sum. | The mine was sold to the Oxley group for an unknown sum. | name | Tarn | Oxley
Divers found the wreck of the Aurora under forty metres of silt. | Divers found the wreck of the Meridian under forty metres of silt. | name | Aurora | Meridian
The foreign minister Amir Muttaqi spoke first. | Later Amir Mottaqi spoke to reporters. | name | Amir Muttaqi | Amir Mottaqi
A nurse called Marta Lindqvist saw it. | Among them was Marta Lindkvist with her son. | name | Marta Lindqvist | Marta Lindkvist
The pilot was Captain Olaf Brandson that night. | Nobody had told Captain Olaf Brandsen of it. | name | Captain Olaf Brandson | Captain Olaf Brandsen
The town of Upper Balakhna was cut off. | Snow fell on Upper Balachna again. | name | Upper Balakhna | Upper Balachna
The board is led by Dana Moreau now. | It was Diana Moreau who spoke. | name | Dana Moreau | Diana Moreau
`);

/** Why two sentences agree, and the sentences. */
const AGREEING = readTable(`
the same name | Envoys met for talks in Geneva on the frozen treaty. | Envoys met for talks in Geneva on the frozen treaty.
a fuller name | Minister Ana Pereira signed the frozen treaty after midnight. | Minister Pereira signed the frozen treaty after midnight.
initials | The inspectors of the World Health Union closed the market in spring. | The inspectors of the WHU closed the market in spring.
a people and its country | The market of the Belmora farmers closed in spring. | The market of the Belmoran farmers closed in spring.
a capital that the other names too | Officials in Tolmar rejected the frozen treaty. Tolmar is the capital of Corrin. | Officials in Corrin rejected the frozen treaty.
other sentences | Envoys met for talks in Geneva on the frozen treaty. | Grain prices rose in Vienna after the harvest failed.
a person and an office | The frozen treaty was signed by Ana Pereira after midnight. | The frozen treaty was signed by the president after midnight.
another role | The goal was scored by Lena Holt in extra time. | The goal was saved by Mia Brandt in extra time.
weekdays | The envoys met for talks on Monday about the frozen treaty. | The envoys met for talks on Tuesday about the frozen treaty.
months | The bridge will open in March after years of repairs. | The bridge will open in April after years of repairs.
US and UK spelling | The Harbour Organisation met. | The Harbor Organization met.
short names | A diver named Ian Reed saw it. | A diver named Ian Read saw it.
other first letters | It was led by Tomas Reyne. | It was led by Tomas Heyne.
forms of one word | The border guards were East Germans. | The border was that of East Germany.
other endings | The bread came from Pacific Islanders. | The bread came from the Pacific Islands.
a plural | The Northern Alliance met. | The Northern Alliances met.
two people with both spellings | Jon Petersen met Jon Pedersen. | Jon Pedersen met nobody.
other first names | The pilot was Olaf Brandson. | The pilot was Erik Brandsen.
a word that begins a sentence | Rescuers flew the climbers to hospital by helicopter. | Soldiers flew the climbers to hospital by helicopter.
`);

describe("findNameConflicts", () => {
  it.each(DIFFERENT)("sets “%s” against “%s”", (one = "", other = "", kind = "", left = "", right = "") => {
    expect(contrast(one, other)).toEqual([`${kind}: ${left} | ${right}`]);
    expect(contrast(other, one)).toEqual([`${kind}: ${right} | ${left}`]);
  });

  it.each(AGREEING)("lets %s stand: “%s” and “%s”", (_, one = "", other = "") => {
    expect(contrast(one, other)).toEqual([]);
    expect(contrast(other, one)).toEqual([]);
  });
});
