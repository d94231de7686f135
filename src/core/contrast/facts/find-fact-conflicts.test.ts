import { describe, expect, it } from "vitest";

import { makeArticles, makeDatedArticles } from "../../testing/make-article.ts";
import { readTable } from "../../testing/read-table.ts";
import { readStatements } from "../statements/read-statements.ts";
import { findFactConflicts } from "./find-fact-conflicts.ts";

/** Sentences that both articles have besides, so that words of the event itself are not rare. */
const REST =
  "The mayor thanked the crews. People in the town had gathered near the river since the morning. Somebody rang a bell.";

/** What two sentences, each of an article, give differently, as “one | other”. */
const contrast = (one: string, other: string): readonly string[] =>
  findFactConflicts(readStatements(makeArticles(`${one} ${REST}`, `${REST} ${other}`)), []).map(({ sides }) =>
    sides.map(({ value }) => value).join(" | "),
  );

/** Two sentences, and what they give as the cause of one thing. */
const OTHER_CAUSES = readTable(`
The fire at the rope yard was caused by a cigarette. | Faulty wiring caused the fire at the rope yard. | a cigarette | Faulty wiring
The blast in Hadley was triggered by a spark. | A burst pipe triggered the blast in Hadley. | a spark | A burst pipe
The landslide was set off by heavy rain. | Work at the quarry set off the landslide. | heavy rain | Work
The ferry sank because of a cracked hull. | The ferry sank due to overloading. | a cracked hull | overloading
The crane collapsed as a result of strong wind. | Investigators say that a broken cable caused the collapse of the crane. | strong wind | a broken cable
Inspectors blamed the derailment on a worn rail. | The derailment was caused by a fallen tree. | a worn rail | a fallen tree
The cause of the outage was a squirrel. | The outage was caused by a storm. | a squirrel | a storm
It was overloading that brought down the balcony. | The balcony fell because of rotten beams. | overloading | rotten beams
The outbreak was sparked by spoiled mayonnaise. | Contaminated water sparked the outbreak, doctors found. | spoiled mayonnaise | Contaminated water
The wildfire was started by lightning. | Campers started the wildfire, police said. | lightning | Campers
The delay was caused by a strike. | The delay was due to snow. | a strike | snow
The pier burned down due to a short circuit. | It was fireworks that caused the pier to burn. | a short circuit | fireworks
The flood at Kesh was caused by a blocked culvert. | A failed pump caused the flood at Kesh. | a blocked culvert | A failed pump
Experts blamed the die-off of fish on a virus. | The die-off was caused by heat. | a virus | heat
The explosion was ignited by static. | The explosion was caused by a gas bottle. | static | a gas bottle
The dam burst because of a blocked spillway. | An earthquake led to the bursting of the dam. | a blocked spillway | An earthquake
`);

/** Two sentences, one of which denies what the other says. */
const DENIED = readTable(`
The water of the lake is safe to drink. | The water of the lake is not safe to drink. | stated | denied
The ferry was insured against storms. | The ferry wasn't insured against storms. | stated | denied
The alarm in the archive rang. | The alarm in the archive never rang. | stated | denied
The crane had been inspected by the harbour office. | The crane had not been inspected by the harbour office. | stated | denied
The goalkeeper signed the contract with Tarn. | The goalkeeper did not sign the contract with Tarn. | stated | denied
The sluice gates of the dam were open that night. | The sluice gates of the dam were not open that night. | stated | denied
The driver of the tram wore a seat belt. | The driver of the tram did not wear a seat belt. | stated | denied
Smoke detectors were fitted in the attic. | No smoke detectors were fitted in the attic. | stated | denied
The ministry knew of the cracks in the pier. | The ministry never knew of the cracks in the pier. | stated | denied
The pilot warned the tower of the fog. | The pilot didn't warn the tower of the fog. | stated | denied
Police used tear gas in the square. | Police did not use tear gas in the square. | stated | denied
The painting belongs to the widow of the banker. | The painting does not belong to the widow of the banker. | stated | denied
The vaccine was tested on pregnant women. | The vaccine was not tested on pregnant women. | stated | denied
The choir was paid for the concert in Selm. | The choir was not paid for its concert in Selm. | stated | denied
Lifeboats reached the wreck before dark. | Lifeboats did not reach the wreck before dark. | stated | denied
`);

/** Why two sentences agree, and the sentences. */
const AGREEING = readTable(`
one cause in other words | The blast was caused by a gas leak. | Leaking gas caused the blast.
one told more nearly | The fire was caused by faulty wiring in the attic. | Wiring caused the fire.
causes of two things | The delay was caused by snow. | The fire was caused by a cigarette.
two places | The blast in Hadley was caused by gas. | The blast in Oakport was caused by dynamite.
a cause that is denied | The fire was caused by wiring. | The fire was not caused by a cigarette.
a cause that was ruled out | The fire was caused by wiring. | Police ruled out that arson caused the fire.
a cause that may be | The fire was caused by wiring. | A cigarette may have caused the fire.
a question | The fire was caused by wiring. | Was the fire caused by a cigarette?
a fear | The landslide was caused by rain. | Villagers feared that blasting caused the landslide.
an effect of the effect | The fire was caused by wiring. | The fire caused a panic in Selm.
what something would cause | The flood was caused by rain. | A failed pump would have caused the flood.
what one suspects | The fire was caused by wiring. | Arson is suspected to have caused the fire.
thanks to somebody | The match began late because of fog. | The mayor spoke late because of his train.
two effects of one cause | The strike caused the delay. | The strike led to the closure of the mine.
the same cause twice | The dam burst because of a blocked spillway. | A spillway that was blocked caused the dam to burst.
the same words | The water of the lake is safe to drink. | The water of the lake is safe to drink.
both denied | The ferry was not insured against storms. | The ferry wasn't insured against storms.
another thing denied | The choir sang in Selm on a stage by the lake. | The choir did not sing in Merrin in a church on the hill.
a denial beside it | Tarn will keep its yard in Corrin. | Tarn, which will keep its yard in Corrin, has no plans for Selm.
not only | The ferry carried cars from Tolmar to the island. | The ferry carried not only cars from Tolmar to the island.
no longer | The pier of Tolmar is open to walkers. | The pier of Tolmar is no longer open to walkers.
what is not said | The ministry said how many crates were seized. | The ministry did not say how many crates were seized.
what is not known | The owner of the yacht is known in Selm. | The owner of the yacht is not known in Selm.
what may be | The water of the lake is not safe to drink. | The water of the lake may be safe to drink.
a condition | The bridge is not closed to lorries. | The bridge is closed to lorries if the wind rises.
a question whether | The ferry was not insured against storms. | Lawyers ask whether the ferry was insured against storms.
two denials that undo one another | The ministry knew of the cracks in the pier. | Nobody believes the ministry did not know of the cracks, never of the pier.
few words in common | The crane fell. | The crane did not fall on the quay where children had played all day.
no one else | Marta Lindqvist saw the lamp go out. | No one else saw the lamp go out with Marta Lindqvist.
what was not immediately clear | The cause of the blaze at the archive is clear. | The cause of the blaze at the archive was not immediately clear.
an exception | The road to Kesh was not closed until dark. | The road to Kesh was closed.
`);

describe("findFactConflicts", () => {
  it.each([...OTHER_CAUSES, ...DENIED])(
    "sets “%s” against “%s”",
    (one = "", other = "", left = "", right = "") => {
      expect(contrast(one, other)).toEqual([`${left} | ${right}`]);
      expect(contrast(other, one)).toEqual([`${right} | ${left}`]);
    },
  );

  it.each(AGREEING)("lets %s stand: “%s” and “%s”", (_, one = "", other = "") => {
    expect(contrast(one, other)).toEqual([]);
    expect(contrast(other, one)).toEqual([]);
  });

  it("lets two causes stand where one article gives both", () => {
    const both = "The flood was caused by rain. A blocked culvert caused the flood too.";
    expect(contrast(both, "The flood was caused by rain.")).toEqual([]);
  });

  it("takes what had not happened when one wrote, and had when another did, for news", () => {
    const [before, after] = [
      "The bell of the Aurora has not been found.",
      "The bell of the Aurora has been found.",
    ];
    const found = (...days: readonly string[]): number => {
      const articles = makeDatedArticles([before, after], days);
      return findFactConflicts(readStatements(articles), []).length;
    };
    expect(found("2024-06-04", "2024-06-05")).toBe(0);
    expect(found("2024-06-04", "2024-06-04")).toBe(1);
  });
});
