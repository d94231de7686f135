import { describe, expect, it } from "vitest";

import { makeDatedArticles } from "../../testing/make-article.ts";
import { readStatements } from "../statements/read-statements.ts";
import { findNumberConflicts } from "./find-number-conflicts.ts";

/** Why the numbers of two texts that were published on these days are reported. */
function reasons(texts: readonly string[], ...days: readonly string[]): readonly string[] {
  const articles = makeDatedArticles(texts, days);
  const textOf = (id: string): string => articles.find((article) => article.id === id)?.text ?? "";
  return findNumberConflicts(textOf, readStatements(articles), []).map(({ why }) => why);
}

const LATER = "a later report gives another number";

/** How many conflicts there are between them that no time between them explains. */
const count = (texts: readonly string[], ...days: readonly string[]): number =>
  reasons(texts, ...days).filter((why) => why !== LATER).length;

describe("isUpdate", () => {
  it("takes a count that has grown by a later article for news", () => {
    const texts = [
      "The blast at the mill killed 14 people on Monday.",
      "The blast at the mill killed 17 people on Monday.",
    ];
    expect(count(texts, "2024-06-04", "2024-06-05")).toBe(0);
    expect(count(texts, "2024-06-04", "2024-06-04")).toBe(1);
    expect(count(texts, "2024-06-05", "2024-06-04")).toBe(1);
    expect(count(texts)).toBe(1);
  });

  it("takes those counted so far for news when a later article knows of more, and never of fewer", () => {
    const early = "At least three people were killed when water burst into the mine.";
    const more = "Four people were killed when water burst into the mine.";
    const fewer = "Two people were killed when water burst into the mine.";
    expect(count([early, more], "2024-06-04", "2024-06-05")).toBe(0);
    expect(count([early, more], "2024-06-04", "2024-06-04")).toBe(1);
    expect(count([early, more])).toBe(1);
    expect(count([early, fewer], "2024-06-04", "2024-06-05")).toBe(1);
  });

  it("takes what is measured again and again for news, unless it was on one day", () => {
    const texts = [
      "The slick off Cape Sorrel is 12 km long.",
      "The slick off Cape Sorrel was 30 km long by Friday evening.",
    ];
    expect(count(texts, "2024-06-04", "2024-06-05")).toBe(0);
    expect(count(texts, "2024-06-05", "2024-06-05")).toBe(1);
    expect(count(texts)).toBe(0);
  });

  it.each([
    ["by Sunday morning", "by Sunday morning", 1],
    ["by Sunday morning", "by Sunday evening", 0],
    ["by noon", "by midnight", 0],
  ])(
    "holds counts of one moment against each other, whenever they were written: %s, %s",
    (one, other, found) => {
      const texts = [
        `Doctors at Selm had treated 240 walkers ${one}.`,
        `The doctors of Selm had treated 310 walkers ${other}.`,
      ];
      expect(count(texts, "2024-06-04", "2024-06-05")).toBe(found);
    },
  );

  it("takes fewer who were evacuated for no news, since nobody can have been less so", () => {
    const texts = [
      "Some 3,100 people were evacuated to Ashby.",
      "Some 2,400 people were evacuated to Ashby.",
    ];
    expect(count(texts, "2024-06-04", "2024-06-05")).toBe(1);
  });

  it.each([
    ["The blast at the mill killed 14 people.", "The blast at the mill killed 17 people."],
    ["The landslide in Orvana has left 41 dead.", "The death toll from the landslide in Orvana rose to 63."],
    [
      "At least 12 people were injured in the Kesh fire.",
      "The number of injured in the Kesh fire has risen to 19.",
    ],
    ["Nine walkers are missing on the Piz Selm.", "Two walkers are missing on the Piz Selm."],
    [
      "Police arrested three people after the march in Dunholm.",
      "After the march in Dunholm police arrested eleven people.",
    ],
  ])("shows how a count of people went on, as told by a later report: %s %s", (early, late) => {
    expect(reasons([early, late], "2024-06-04", "2024-06-05")).toEqual([LATER]);
    expect(reasons([early, late], "2024-06-04", "2024-06-04")).not.toContain(LATER);
  });

  it.each([
    [
      "what was sold",
      "The Food Office recalled 4,200 jars of Tollgate honey from shops in Ashby.",
      "The Food Office recalled 2,400 jars of Tollgate honey from shops in Ashby.",
    ],
    [
      "who sat there",
      "The hall at Selm, which burned in 1968, had 310 seats on the night of the recital.",
      "The hall at Selm, which burned in 1968, had 410 seats on the night of the recital.",
    ],
    [
      "who served it",
      "The pies were eaten at 12 canteens in Ardmore, and the number of guests who fell ill rose on Monday.",
      "The pies were eaten at 15 canteens in Ardmore, and the number of guests who fell ill rose on Monday.",
    ],
    [
      "a price",
      "The lease of the Kesh power station is worth £3.1m a year to Tarn.",
      "The lease of the Kesh power station is worth £3.7m a year to Tarn.",
    ],
    [
      "an engine",
      "The engine, more powerful than any before, pulled 14 coaches through Holm.",
      "The engine, more powerful than any before, pulled 17 coaches through Holm.",
    ],
  ])("holds %s against another number of a later day: it does not go on", (_, early, late) => {
    expect(count([early, late], "2024-06-04", "2024-06-05")).toBe(1);
  });

  it.each([
    [
      "The number of walkers who are ill rose to 31 on Monday, the Selm clinic said.",
      "The Selm clinic now says that 29 walkers are ill.",
    ],
    ["Some 31 guests fell ill after the Holm wedding.", "After the Holm wedding 27 guests fell ill."],
  ])("takes fewer ill of a later report for no news, and more of them for news: %s %s", (early, late) => {
    expect(count([early, late], "2024-06-04", "2024-06-05")).toBe(1);
    expect(reasons([late, early], "2024-06-04", "2024-06-05")).toEqual([LATER]);
  });

  it.each([
    [
      "gifts",
      "Neighbours have raised £3.1m for the families of Kesh.",
      "Neighbours have raised £3.7m for the families of Kesh.",
    ],
    [
      "houses without light",
      "The gale left 1,400 homes in Ardmore without power.",
      "The gale left 2,100 homes in Ardmore without power.",
    ],
    [
      "land that burns",
      "The fire at Holm has burned 900 hectares of heath.",
      "The fire at Holm has burned 1,300 hectares of heath.",
    ],
  ])("takes more of %s on a later day for news", (_, early, late) => {
    expect(count([early, late], "2024-06-04", "2024-06-05")).toBe(0);
    expect(count([early, late], "2024-06-04", "2024-06-04")).toBe(1);
  });

  it("shows no count of things that goes on", () => {
    const texts = ["The fire at Kesh destroyed 14 houses.", "The fire at Kesh destroyed 17 houses."];
    expect(reasons(texts, "2024-06-04", "2024-06-05")).toEqual([]);
  });

  it("says of three reports that the toll differs when two are of one day", () => {
    const texts = [14, 16, 17].map((dead) => `The blast at the mill killed ${dead} people.`);
    expect(reasons(texts, "2024-06-04", "2024-06-04", "2024-06-05")).toEqual([
      "the same words near it (“blast”, “mill”, “killed”), another number",
    ]);
    expect(reasons(texts, "2024-06-04", "2024-06-05", "2024-06-06")).toEqual([LATER]);
  });

  it("takes burns that were treated for no fire that goes on", () => {
    const texts = [
      "Eleven people were treated for burns after the kiln burst in Sund on Monday.",
      "Thirteen people were treated for burns after the kiln burst in Sund on Monday.",
    ];
    expect(count(texts, "2026-05-04", "2026-05-05")).toBe(1);
  });
});
