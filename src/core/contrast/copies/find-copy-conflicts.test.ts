import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { makeDatedArticles } from "../../testing/make-article.ts";
import { readTable } from "../../testing/read-table.ts";
import { findConflicts } from "../find-conflicts.ts";

const AROUND = [
  ["The town had been quiet all week, people said.", "Rain fell on the market square in the afternoon."],
  ["Traders were sweeping glass from their doorsteps.", "The bishop has called for calm in a letter."],
] as const;

/** Kinds of conflict between two articles that share nothing but one sentence, with the values of their sides. */
function contrast(one: string, other: string, days: readonly string[] = []): readonly string[] {
  const texts = [one, other].map((sentence, i) => `${AROUND[i]?.[0]}\n${sentence}\n${AROUND[i]?.[1]}`);
  return findConflicts(makeDatedArticles(texts, days), [], []).map(
    ({ kind, sides }) => `${kind}: ${sides.map(({ value }) => value).join(" | ")}`,
  );
}

/** Sentences with “…” for a value, and values that are none of one another. */
const FRAMES = readTable(`
The mill was left to the parish in … by Odile Farr, a granddaughter of the founder. | 1987 | 1978 | 1897
The parish council voted … in the evening to keep the ferry running. | 27 to 19 | 29 to 17 | eleven to four
Judges of the upper court held by … that the levy on salt was unlawful. | six to three | five to four | seven to two
The first tram left the depot at … with forty children on board. | 6.15am | 6.45am | 9.20pm
The second span of the viaduct will open to walkers on … with a concert. | 9 October | 19 October | 9 November
Members of the rowing club met on … to hear the treasurer. | Tuesday | Thursday | Friday
A barge laden with gravel was found in … without its crew. | Thornby | Eastholme | Port Kesh
The letter to the harbour office was signed by … and nobody else. | Helen Voss | Helen Marsh | Otto Brehm
She has led the lace works at Selm since … and lives above it. | 2011 | 2014 | 1999
The salt mine closed in … after the flood in its lower galleries. | 1986 | 1989 | 1968
The portrait of the abbess measures … by 48 centimetres without its frame. | 62 | 26 | 59
It was the … time in ten years that the sluice had leaked. | third | fifth | second
The blast broke windows up to … away and woke the whole valley. | two kilometres | five kilometres | nine kilometres
Inspectors found that … of the rivets in the hull were loose. | a third | a half | a quarter
Flight … turned back over the sea because of a warning light. | KL 417 | KL 471 | KL 741
The assay office is on … behind the old corn exchange. | Market Street | Mill Street | Castle Street
The burglars came in through the … door while the choir was singing. | north | south | west
The organist, who is …, has never learned to drive. | 57 | 75 | 61
`);

const fought = (day: string) => `Crews on the ridge fought the fire for hours on ${day} without a break.`;
const killed = (dead: string) =>
  `A wall of water ran through the valley and killed ${dead} people in their beds.`;

const sank = (drowned: string) =>
  `The ferry sank off the port of Orme on 3 May 2011, and ${drowned} passengers drowned.`;

describe("findCopyConflicts", () => {
  it("finds any one value that is changed in a sentence which is otherwise copied", () => {
    const values = fc
      .nat({ max: FRAMES.length - 1 })
      .chain((frame) =>
        fc.tuple(fc.constant(frame), fc.shuffledSubarray([1, 2, 3], { minLength: 2, maxLength: 2 })),
      );
    fc.assert(
      fc.property(values, ([at, [i = 1, j = 2]]) => {
        const [frame = "", ...all] = FRAMES[at] ?? [];
        const [one = "", other = ""] = [all[i - 1], all[j - 1]];
        const found = contrast(frame.replace("…", one), frame.replace("…", other));
        expect(found).not.toEqual([]);
      }),
    );
  });

  it.each(
    readTable(`
The mill was left to the parish in 1987 by Odile Farr. | The mill was left to the parish in 1978 by Odile Farr. | date: 1987 | 1978
The council voted 27 to 19 to keep the ferry running. | The council voted 29 to 17 to keep the ferry running. | number: 27 to 19 | 29 to 17
A barge of gravel was found in Thornby without its crew. | A barge of gravel was found in Port Kesh without its crew. | place: Thornby | Port Kesh
The letter was signed by Helen Voss and nobody else. | The letter was signed by Helen Marsh and nobody else. | name: Helen Voss | Helen Marsh
The burglars came in through the north door at dusk. | The burglars came in through the south door at dusk. | place: north | south
The mill, left to the parish in 1987, has three floors. | The mill, left to the parish in 1978, has three floors and a loft. | date: 1987 | 1978
`),
  )("shows the whole of what was changed: %s", (one, other, ...values) => {
    expect(contrast(one, other)).toContain(values.join(" | "));
  });

  it.each(
    readTable(`
The mill drew about 60 visitors on its first day of the year. | The mill drew 61 visitors on its first day of the year.
The barge was found seven miles below the weir by a farmer. | The barge was found 7 miles below the weir by a farmer.
The barge was found five miles below the weir by a farmer. | The barge was found eight kilometres below the weir by a farmer.
The weir gave way on March 14 and flooded the lower town. | The weir gave way on Tuesday and flooded the lower town.
The weir gave way on 14 March and flooded the lower town. | The weir gave way on March 14 and flooded the lower town.
Nobody was on the weir on Monday, the mayor said on Tuesday. | Nobody was on the weir on Monday, the mayor said on Wednesday.
The barge belongs to a Thornish company that deals in gravel. | The barge belongs to a Thornby company that deals in gravel.
The choir sang two old songs from the tower of the church. | The choir sang two new songs from the tower of the church.
The prior told Reuters that the abbey would not be sold. | The prior told Agence that the abbey would not be sold.
`),
  )("leaves alone what may mean the same: %s", (one, other) => {
    expect(contrast(one, other)).toEqual([]);
  });

  it("says once what is found in more than one way", () => {
    expect(contrast(sank("41"), sank("57"))).toEqual(["number: 41 passengers | 57 passengers"]);
  });

  it("takes like sentences of a list, each of which the other article has too, for no copies", () => {
    const list =
      "At Selm the river rose by 40 centimetres overnight. At Varna the river rose by 90 centimetres overnight.";
    expect(contrast(list, list)).toEqual([]);
  });

  it("takes the days on which two papers of different days tell of the same fight for no change", () => {
    expect(contrast(fought("Friday"), fought("Saturday"), ["2025-07-04", "2025-07-05"])).toEqual([]);
  });

  it("leaves it to the toll of a later day to say that it has grown", () => {
    const days = ["2025-07-04", "2025-07-06"];
    expect(contrast(killed("twelve"), killed("fourteen"), days)).toEqual([
      "number: twelve people | fourteen people",
    ]);
  });
});
