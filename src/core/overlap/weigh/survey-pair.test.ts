import { describe, expect, it } from "vitest";

import { makeArticle } from "../../testing/make-article.ts";
import { tabulateWords } from "../table/tabulate-words.ts";
import { pairSurveyor } from "./survey-pair.ts";

const wordsFrom = (first: number, count: number): string =>
  Array.from({ length: count }, (_, n) => `${(first + n).toString(36)}z`).join(" ");

const surveyOf = (...texts: readonly string[]): ReturnType<typeof pairSurveyor> =>
  pairSurveyor(tabulateWords(texts.map((text, index) => makeArticle(text, { id: String(index) }))));

/** Whether two articles that have nothing else in common are taken to report one event. */
const isOneEvent = (shared: string): boolean =>
  surveyOf(
    `Cold currents move sand beneath old bridges while rusty pillars crack near ${shared}. Divers measured every
    joint twice and photographed weeds, shells, bolts, cables and nets until daylight faded.`,
    `Bakers greet hungry children early because warm bread sells out near ${shared}. Grandmothers knead dough at
    dawn, sprinkle seeds, stack trays and whistle tunes that nobody younger remembers.`,
  )(0, 1).isOneEvent;

/** How sure it is that two articles of so many words report one event, when each has three tenths of its words from the other. */
const kinOf = (words: number): number =>
  surveyOf(wordsFrom(0, words), wordsFrom(0.7 * words, words))(0, 1).kin;

describe("pairSurveyor", () => {
  it("takes the share of the vocabulary that both use for kinship", () => {
    expect(surveyOf(wordsFrom(0, 30), wordsFrom(20, 30))(0, 1).kinship).toBeCloseTo(10 / 50);
  });

  it("lets an article between a short and a long one pass kinship on", () => {
    const [short, long, between] = [wordsFrom(0, 20), wordsFrom(10, 200), wordsFrom(0, 60)];
    const alone = surveyOf(short, long)(0, 1).kinship;
    expect(surveyOf(short, long, between)(0, 1).kinship).toBeGreaterThan(2 * alone);
  });

  it("takes articles with the same names for reports of one event, not those with as many words in common", () => {
    expect(isOneEvent("Torp and Hjern with Voss and Kvist and Brandt")).toBe(true);
    expect(isOneEvent("harbours and villages with sailors and millers and teachers")).toBe(false);
  });

  it("asks short reports of one event for less in common than long ones", () => {
    expect(kinOf(150)).toBeGreaterThan(0.5);
    expect(kinOf(600)).toBeLessThan(0.5);
  });

  it("is not moved by an unrelated article", () => {
    const [one, other] = [wordsFrom(0, 30), wordsFrom(20, 30)];
    const survey = surveyOf(one, other)(0, 1);
    const beside = surveyOf(one, other, wordsFrom(500, 30))(0, 1);
    expect([beside.kinship, beside.space]).toEqual([survey.kinship, survey.space]);
  });
});
