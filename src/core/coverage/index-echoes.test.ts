import { describe, expect, it } from "vitest";

import { makeArticles } from "../testing/make-article.ts";
import { indexEchoes } from "./index-echoes.ts";

/** Sentences besides, so that the words tried are not in every one. */
const REST =
  "The mayor thanked the crews. People had gathered near the river. Nobody could say how it began. Gulls cried over the wharf.";

/** Whether the last sentence of the one may be what the other says. */
function echoes(one: string, other: string): boolean {
  const articles = makeArticles(`${REST} ${one}`, `${other} It rained in the evening.`);
  const sentence = articles[0]?.sentences.at(-1);
  return sentence !== undefined && indexEchoes(articles)(0, sentence).has(1);
}

describe("indexEchoes", () => {
  it.each([
    ["The government declared three days of mourning.", "The mourning lasted three days."],
    ["A first report is expected within 28 days.", "It expects to publish its findings in about four weeks."],
    ["Some 600 soldiers are in the area.", "The government sent 600 soldiers and two field hospitals."],
    ["Nobody enforced the rules of 1976.", "Rules tightened in 1976 were never enforced."],
    ["Wexham come on August 10.", "He could make his debut against Wexham on 10 August."],
    ["It destroyed 2,300 houses.", "More than 2,000 houses were destroyed."],
    [
      "Die Regierung rief drei Tage Staatstrauer aus.",
      "Drei Tage Staatstrauer hat die Regierung angeordnet.",
    ],
  ])("hears “%s” in “%s”", (one, other) => {
    expect(echoes(one, other)).toBe(true);
    expect(echoes(other, one)).toBe(true);
  });

  it.each([
    ["A first report is expected within 28 days.", "Bakers expect dearer bread in two weeks."],
    ["Ravenia lies on a fault line.", "Ravenia buried its dead on Friday."],
    ["Its owner wept at the inquiry.", "The harbour master has resigned from office."],
    ["President Anton Beriev rejected the claims.", "President Anton Beriev wept."],
    ["He took 142 shots on target.", "His mother sold fruit in the square."],
  ])("does not hear “%s” in “%s”", (one, other) => {
    expect(echoes(one, other)).toBe(false);
    expect(echoes(other, one)).toBe(false);
  });

  it("leaves out the article itself", () => {
    const articles = makeArticles("The mourning lasted three days. Three days of mourning were declared.");
    const [sentence] = articles[0]?.sentences ?? [];
    expect(sentence && indexEchoes(articles)(0, sentence)).toEqual(new Set());
  });
});
