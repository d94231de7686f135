import { describe, expect, it } from "vitest";

import { makeArticles } from "../../testing/make-article.ts";
import { findSayings, type QuotedSaying } from "./find-sayings.ts";
import { readSpokenQuotes } from "./read-spoken-quotes.ts";

/** “Speaker”, then a line for each wording: its articles, what sets it apart, and its words with {+ } and {- }. */
const show = ({ speaker, wordings }: QuotedSaying): readonly string[] => [
  speaker?.name ?? "nobody",
  ...wordings.map(({ witnesses, change, pieces }) => {
    const words = pieces.map(({ kind, text }) =>
      kind === "same" ? text : kind === "added" ? `{+${text}}` : `{-${text}}`,
    );
    return `${witnesses.map(({ article }) => article).join("")} ${change ?? "first"}: ${words.join("")}`;
  }),
];
const sayings = (...texts: readonly string[]): readonly (readonly string[])[] =>
  findSayings(readSpokenQuotes(makeArticles(...texts))).map(show);

const WALL = "“We heard a roar like a train, and then the wall was gone,”";

describe("findSayings", () => {
  it("gathers the articles that quote the same words", () => {
    expect(
      sayings(`${WALL} said Farid Omarov.`, `Omarov said: “${WALL.slice(1, -2)}.”`, "Nobody spoke."),
    ).toEqual([["Farid Omarov", `ab first: ${WALL}`]]);
  });

  it("sets changed words against the fullest wording", () => {
    expect(sayings(`${WALL} said Farid Omarov.`, `${WALL.replace("wall", "roof")} he said.`)).toEqual([
      [
        "Farid Omarov",
        `a first: ${WALL}`,
        "b other words: “We heard a roar like a train, and then the {-wall }{+roof} was gone,”",
      ],
    ]);
  });

  it("tells where the words are given to somebody else than most say", () => {
    const texts = [
      `${WALL} said Farid Omarov, the mayor.`,
      `${WALL} said Farid Omarov.`,
      `Lord Tresk left at noon. ${WALL} he said.`,
    ];
    const [saying] = findSayings(readSpokenQuotes(makeArticles(...texts)));
    expect(saying?.speaker).toMatchObject({ name: "Farid Omarov", role: "the mayor" });
    expect(saying?.wordings[0]?.witnesses.map(({ speaker }) => speaker?.name)).toEqual([
      undefined,
      undefined,
      "Tresk",
    ]);
  });

  it("names of two the one who is heard more", () => {
    const fence = "“The fence was never mended in all those years,”";
    const texts = [`${WALL} said Marian Oduya.`, `${WALL} said Miriam Oduya. ${fence} said Miriam Oduya.`];
    const [saying] = findSayings(readSpokenQuotes(makeArticles(...texts)));
    expect(saying?.speaker?.name).toBe("Miriam Oduya");
    expect(saying?.wordings[0]?.witnesses[0]?.speaker?.name).toBe("Marian Oduya");
  });

  it("keeps the marks between which each article prints the words", () => {
    const plain = WALL.replaceAll(/[“”]/g, '"');
    const [saying] = findSayings(
      readSpokenQuotes(makeArticles(`${WALL} said Farid Omarov.`, `${plain} said Farid Omarov.`)),
    );
    expect(saying?.wordings[0]?.witnesses.map(({ text }) => text)).toEqual([undefined, plain]);
  });

  it("shows the words that a wording drops", () => {
    const [saying] = sayings(
      "“No money from the harbour fund was ever lent to the mayor,” Ruth Vane said.",
      "“No money was ever lent to the mayor,” Ruth Vane said.",
    );
    expect(saying?.[2]).toBe(
      "b words dropped: “No money {-from the harbour fund }was ever lent to the mayor,”",
    );
  });

  it("tells a verb that was changed", () => {
    const [saying] = sayings(
      "“We will rebuild every house in the valley,” Ruth Vane said.",
      "“We will repair every house in the valley,” Ruth Vane said.",
    );
    expect(saying?.[2]).toBe("b verb changed: “We will {-rebuild }{+repair} every house in the valley,”");
  });

  it("knows less of a saying from a changed one", () => {
    const [saying] = sayings(
      "“We will rebuild every house in the valley by spring,” Ruth Vane said.",
      "Ruth Vane said they would “rebuild every house in the valley”.",
    );
    expect(saying?.[2]).toBe("b part: “rebuild every house in the valley”");
  });

  it("takes forms of words and little words for no change", () => {
    const [saying] = sayings(
      "“We have seen what owners do to a factory town,” Ruth Vane said.",
      "“We've seen what owners do to factory towns,” Ruth Vane said.",
    );
    expect(saying?.[2]).toBe("b alike: “We've seen what owners do to {-a }factory {-town }{+towns},”");
  });

  it("shows what stands at the end in place of other words", () => {
    const [saying] = sayings(
      "“It was as if the ground had been pulled from under us,” Ruth Vane said.",
      "“It was as if the ground had been pulled away,” Ruth Vane said.",
    );
    expect(saying?.[2]).toBe("b alike: “It was as if the ground had been pulled {-from under us }{+away},”");
  });

  it("keeps what one article alone quotes as a saying of its own, after those that several quote", () => {
    expect(
      sayings(
        "“Gulls cried over the wharf all night,” Jon Aske said.",
        `${WALL} said Farid Omarov.`,
        `${WALL} Farid Omarov said.`,
      ).map(([speaker]) => speaker),
    ).toEqual(["Farid Omarov", "Jon Aske"]);
  });

  it.each([
    ["a name after", `${WALL} said Farid Omarov, a baker.`, "Farid Omarov"],
    ["a name before", `Farid Omarov, a baker, said: ${WALL}`, "Farid Omarov"],
    ["a name and a colon", `Farid Omarov: ${WALL}`, "Farid Omarov"],
    ["no office", `${WALL} said Interior Minister Leyla Hashimova.`, "Leyla Hashimova"],
    ["a body", `${WALL} the Harbour Board said.`, "Harbour Board"],
    ["a role", `${WALL} a former judge said.`, "a former judge"],
    ["whom a name is beside", `${WALL} said the bank’s head of loans, Martin Thole.`, "Martin Thole"],
    ["whom “he” means", `Martin Thole came to the wharf. ${WALL} he said.`, "Martin Thole"],
    ["whom “She said” means", `Ruth Vane has left for Brussels. She said: ${WALL}`, "Ruth Vane"],
    ["nobody where two are meant", `Martin Thole met Ruth Vane. ${WALL} he said.`, "nobody"],
    ["nobody where nothing tells", `It was late. ${WALL}`, "nobody"],
    ["a source", `According to Ruth Vane ${WALL}`, "Ruth Vane"],
  ])("names the speaker: %s", (_, text, speaker) => {
    expect(sayings(text)[0]?.[0]).toBe(speaker);
  });

  it("gives a quotation that goes on to the same speaker", () => {
    expect(
      sayings("“Gulls cried over the wharf,” Jon Aske said. “Nobody slept in the town.”").map(([who]) => who),
    ).toEqual(["Jon Aske", "Jon Aske"]);
  });

  it("takes what one speaker is quoted with in other words for one saying, and what another says for another", () => {
    const first = "“The well must stay shut until every pipe of lead is out,” Ruth Vane said.";
    const again = "“Lead pipes are in there, so that well stays shut,” Ruth Vane answered.";
    expect(sayings(first, again)).toHaveLength(1);
    expect(sayings(first, again.replace("Ruth Vane", "Ivo Calder"))).toHaveLength(2);
    expect(sayings(first, "“Gulls cried over the wharf all night,” Ruth Vane said.")).toHaveLength(2);
  });

  it("sets what goes with the fullest by way of another wording against that", () => {
    const [saying] = sayings(
      `“The gulls cried over the wharf all night and all of the next day. ${WALL.slice(1, -2)},” said Farid Omarov.`,
      `“${WALL.slice(1, -2)}. We ran up the hill to the old chapel,” said Farid Omarov.`,
      "“We ran up the hill to the old chapel,” said Farid Omarov.",
    );
    expect(saying?.slice(3)).toEqual(["c part: “We ran up the hill to the old chapel,”"]);
  });

  it("takes no day for a speaker", () => {
    expect(sayings(`The pilot spoke on Sunday: ${WALL}`)).toEqual([["nobody", `a first: ${WALL}`]]);
  });

  it("completes a last name by the one full name that ends in it", () => {
    const more = "“Gulls cried over the wharf all night,” Omarov added.";
    expect(sayings(`${WALL} said Farid Omarov.`, more).map(([who]) => who)).toEqual([
      "Farid Omarov",
      "Farid Omarov",
    ]);
  });

  it("knows whom another article names in full by the last name alone", () => {
    const first = "The baker, Farid Omarov, left. Nobody said a word. “We had no water,” said a guard.";
    const other = `Omarov took another tone. ${WALL} he said.`;
    expect(sayings(first, other).map(([who]) => who)).toEqual(["a guard", "Farid Omarov"]);
    expect(sayings(other).map(([who]) => who)).toEqual(["nobody"]);
  });

  it("gives the same whatever the language, and nothing of nothing", () => {
    expect(sayings("„Wir haben das Wasser nicht kommen sehen“, sagte sie.")).toEqual([
      ["nobody", "a first: „Wir haben das Wasser nicht kommen sehen“"],
    ]);
    expect(sayings()).toEqual([]);
  });
});
