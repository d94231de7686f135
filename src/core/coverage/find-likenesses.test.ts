import { describe, expect, it } from "vitest";

import { slice } from "../span.ts";
import { align } from "../testing/align.ts";
import { makeArticles } from "../testing/make-article.ts";
import { readTable } from "../testing/read-table.ts";
import { findLikenesses } from "./find-likenesses.ts";
import { pairSentences } from "./pair-sentences.ts";
import { MAYBE, SURE } from "./weigh-likeness.ts";

/** Sentences besides, so that the words tried are not in every one. */
const REST =
  "The mayor thanked the crews. People had gathered near the river. Nobody could say how it began. Gulls cried over the wharf.";

/** The odds that the last sentence of the one is what the other says, with an alignment of so high a score. */
function odds(one: string, other: string, alignment = 0): number {
  const articles = makeArticles(`${REST} ${one}`, `${other} It rained in the evening.`);
  const aligned = alignment > 0 ? [align(articles, ["a", one], ["b", other], { score: alignment })] : [];
  const last = (articles[0]?.sentences.length ?? 0) - 1;
  const found = findLikenesses(articles, pairSentences(articles, aligned)).find(
    ({ left, right }) => left.sentence === last && right.sentence === 0,
  );
  return found?.score ?? 0;
}

const SAME = readTable(`
The creamery employs 34 people in a village of 200. | The creamery in the village has a staff of 34.
A team of 15 experts was sent to help the hospitals. | Fifteen experts, a whole team, were sent to the hospitals.
The orchard burned for three days and three nights. | For three days the orchard burned.
The judge ordered the quarry to pay for the broken windows. | For the broken windows the quarry has to pay, the judge ruled.
Wexham will play the return match on 10 August without their captain. | Without their captain Wexham play the return match on August 10.
Vandals cut the ropes of the old bell before dawn. | The ropes of the bell had been cut by vandals before dawn.
The lighthouse keeper saw the trawler drift towards the reef. | A trawler was drifting towards the reef, the lighthouse keeper said.
Bakers in the valley want a dearer loaf by the spring. | By spring the loaf must be dearer, bakers in the valley say.
The convoy crossed the frozen lake at midnight with its lamps out. | With lamps out the convoy went across the frozen lake at midnight.
Nurses at the clinic voted for a strike over night shifts. | A strike over night shifts was voted for by the nurses of the clinic.
The auditor found that 62 invoices had been paid twice. | Sixty-two invoices were paid twice, the auditor found: 62.
A kite caught in the pylon cut the power to 1,400 houses. | Power to 1,400 houses was cut when a kite caught in a pylon.
The tunnel will reopen to lorries after Easter. | Lorries may use the tunnel again when it reopens after Easter.
The violin was stolen from a locker at the station in Corrin. | Thieves took the violin out of a station locker in Corrin.
Somebody had painted the statue of the admiral pink. | The admiral's statue had been painted pink overnight.
The union accused the shipyard of hiding two accidents. | Two accidents were hidden by the shipyard, the union says.
The comet will be visible to the naked eye until Thursday. | Until Thursday the comet can be seen with the naked eye.
The treasurer resigned over a loan to her brother. | A loan to her brother made the treasurer resign.
The glacier has lost nine metres of ice since the last survey. | Since the last survey nine metres of the glacier's ice were lost.
A swarm of jellyfish blocked the intake of the power station. | The intake of the power station was blocked by jellyfish, a whole swarm.
The tiger escaped through a gate that a keeper had left open. | Through a gate left open by a keeper the tiger escaped.
The chess champion forfeited the ninth game after a quarrel about chairs. | After quarrelling about chairs the chess champion forfeited game nine.
The bakery had to throw away 900 loaves. | Some 900 loaves were thrown away by the bakery.
Archaeologists found a Roman mosaic beneath the bus depot. | Beneath a bus depot a Roman mosaic was found by archaeologists.
The senator called the dam a monument to vanity. | A monument to vanity is what the senator called the dam.
The school closed after 40 pupils were taken ill at lunch. | Forty pupils fell ill at lunch, and the school closed: 40 in all.
The pilot landed the glider on the motorway near Selm. | Near Selm a pilot put his glider down on the motorway.
A court in Tolmar froze the accounts of the lottery. | The lottery's accounts were frozen by a court in Tolmar.
The museum will return the mask to the islanders. | The mask is to be returned to the islanders by the museum.
Frost destroyed half of the apricots in the Arda valley. | In the Arda valley half of the apricots were lost to frost.
`);

const OTHER = readTable(`
A first report is expected within 28 days. | Bakers expect dearer bread in two weeks.
Ravenia lies on a fault line. | Ravenia buried its dead on Friday.
Its owner wept at the inquiry. | The harbour master has resigned from office.
President Anton Beriev rejected the claims. | President Anton Beriev wept.
He took 142 shots on target. | His mother sold fruit in the square.
The engine room was dry when the inspector came. | Breakfast was cold when the guests came.
The orchard is older than the church. | The church was locked at noon.
Divers will search the bay again on Monday. | On Monday the bakery will be shut.
Nobody had painted the fence for years. | For years nobody spoke of the war.
The minister arrived by train. | The train from Selm was late again.
She studied law in Corrin. | Her brother keeps bees.
There were 30 seats in the hall. | There were many tears in the hall.
The night shift found the gate open. | The night was the coldest of the year.
Police asked witnesses to call. | Witnesses spoke of a white van.
The river rose by a metre. | The bridge across it is of wood.
A spokeswoman gave no details. | A spokesman for the union laughed.
The team trains on the beach. | The beach was full of jellyfish.
The price of coal fell. | The price she paid was her health.
He had worked there since school. | The school has two doors.
Snow fell on the pass. | The pass is named after a saint.
The council met in the library. | The library lent 900 books.
Her lawyer spoke for an hour. | An hour later the sun came out.
Two boats were lost. | Two cousins own the hotel.
They sang until midnight. | At midnight the pumps failed.
The captain has a daughter. | The captain ordered lifejackets.
Wheat is sown in autumn. | The autumn term begins with a fair.
The factory made buttons. | The factory gate was painted green.
Doctors advised rest. | Doctors earn less than in 1990.
The lake froze. | A boy fished in the lake.
Tickets cost four crowns. | Four goats grazed on the pitch.
`);

/** What may be the same and may not. */
const UNSURE = readTable(`
The government declared three days of mourning. | The mourning lasted three days.
Some 600 soldiers are in the area. | The government sent 600 soldiers and two field hospitals.
Nobody enforced the rules of 1976. | Rules tightened in 1976 were never enforced.
It destroyed 2,300 houses. | More than 2,000 houses were destroyed.
A first report is expected within 28 days. | It expects to publish its findings in about four weeks.
`);

describe("findLikenesses", () => {
  it.each(SAME)("is sure of what other words say again: %s %s", (one = "", other = "") => {
    expect(odds(one, other)).toBeGreaterThanOrEqual(SURE);
    expect(odds(other, one)).toBeGreaterThanOrEqual(SURE);
  });

  it.each(OTHER)("is not sure of what says something else: %s %s", (one = "", other = "") => {
    expect(odds(one, other)).toBeLessThan(SURE);
    expect(odds(other, one)).toBeLessThan(SURE);
  });

  it.each(UNSURE)("holds for possible: %s %s", (one = "", other = "") => {
    expect(odds(one, other)).toBeGreaterThanOrEqual(MAYBE);
  });

  it.each([
    ["Ravenia lies on a fault line.", "Ravenia buried its dead on Friday."],
    ["Its owner wept at the inquiry.", "The harbour master has resigned from office."],
    ["He took 142 shots on target.", "His mother sold fruit in the square."],
    ["The river rose by a metre.", "The bridge across it is of wood."],
  ])("sees nothing alike in %s %s", (one, other) => {
    expect(odds(one, other)).toBeLessThan(MAYBE);
  });

  it("is surer of two sentences that an alignment brings together", () => {
    const [one, other] = [
      "The gravel was bound for a firm in Corrin.",
      "The gravel was for a yard in Corrin.",
    ];
    expect(odds(one, other, 0.9)).toBeGreaterThan(odds(one, other, 0.6));
    expect(odds(one, other, 0.6)).toBeGreaterThan(odds(one, other));
  });

  it("takes an alignment's word for it where no word is the same", () => {
    expect(odds("Gates opened.", "Sluices gaped.", 0.9)).toBe(0.9);
  });

  it("cuts each sentence to the clauses that have what both say", () => {
    const articles = makeArticles(
      `${REST} The lottery is closed, its accounts were frozen by a court in Tolmar, and nobody was paid.`,
      "A court in Tolmar froze the accounts of the lottery. It rained in the evening.",
    );
    const pair = findLikenesses(articles, []).find(({ score }) => score >= SURE);
    expect(
      [pair?.left, pair?.right].map((part) => part && slice(articles[part.article]?.text ?? "", part)),
    ).toEqual([
      "The lottery is closed, its accounts were frozen by a court in Tolmar",
      "A court in Tolmar froze the accounts of the lottery.",
    ]);
  });

  it("compares no words of two languages, and nothing within one article", () => {
    const [a, b] = makeArticles("Der Mann starb in Wien an Land.", "Der Mann starb in Wien an Land.");
    if (!a || !b) throw new Error("Two articles were made");
    expect(
      findLikenesses(
        [
          { ...a, language: "de" },
          { ...b, language: "nl" },
        ],
        [],
      ),
    ).toEqual([]);
    expect(findLikenesses(makeArticles("The orchard burned. The orchard burned."), [])).toEqual([]);
  });
});
