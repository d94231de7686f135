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
    `Cold currents move sand beneath old bridges while rusty pillars crack near ${shared}.`,
    `Bakers greet hungry children early because warm bread sells out near ${shared}.`,
  )(0, 1).isOneEvent;

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

  it("is not moved by an unrelated article", () => {
    const [one, other] = [wordsFrom(0, 30), wordsFrom(20, 30)];
    const survey = surveyOf(one, other)(0, 1);
    const beside = surveyOf(one, other, wordsFrom(500, 30))(0, 1);
    expect([beside.kinship, beside.space]).toEqual([survey.kinship, survey.space]);
  });
});
