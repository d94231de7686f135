import { describe, expect, it } from "vitest";

import type { Article } from "../../model.ts";
import { readArticles } from "../read-articles.ts";

const read = (source: string): Article | undefined => readArticles([{ name: "a.txt", source }]).articles[0];

const kinds = (source: string) => read(source)?.blocks.map(({ kind }) => kind);

describe("the title", () => {
  it.each([
    ["Bridge Day\nThe bridge was opened on Monday.", "Bridge Day"],
    [
      "The Bridge Was Opened By The Mayor Today.\nThe mayor opened the bridge.",
      "The Bridge Was Opened By The Mayor Today.",
    ],
    ["The bridge was opened.\nBy Ann Lee\nThe mayor opened the bridge on Monday.", "The bridge was opened."],
    [
      "Bridge opens after ten years | The Valley Post\nThe bridge was opened.",
      "Bridge opens after ten years",
    ],
    ["Crack in bridge alarms town\nIt is old.\nWhat to do\nIt may close.", "Crack in bridge alarms town"],
    ["# Bridge opens\nThe bridge was opened.", "Bridge opens"],
    ["City Hit By Hurricane Maria\nThe storm came at night.", "City Hit By Hurricane Maria"],
    ["Bridge opens in the valley By Ann Lee\nThe bridge was opened.", "Bridge opens in the valley"],
    ["Watch: Bridge falls into river\nThe bridge fell on Monday.", "Watch: Bridge falls into river"],
    [
      "Bridge opens in Altenahr\nThe bridge in Altenahr was opened.\nCosts\nIt cost a lot.",
      "Bridge opens in Altenahr",
    ],
    [
      "Skip to main content\nHome | News | Sport | Weather\nSubscribe for $1 a week\n\nLantern barge burns on the river\n\nBy Ida Voss\n\nA barge burned on Saturday.",
      "Lantern barge burns on the river",
    ],
    [
      "Farming  Obituaries  Shows  Land for sale\nBarge burns on the river\nA barge burned.",
      "Barge burns on the river",
    ],
    ["Lokalt · Sporten · Vädret\nBarge burns on the river\nA barge burned.", "Barge burns on the river"],
    ["Wind · Sand · Stars\nA pilot remembers the desert.", "Wind · Sand · Stars"],
    ["What the tide took\ncookie settings · accept all\n\nThe pier is gone.", "What the tide took"],
    ["What the tide took\nin a single night\n\nThe pier is gone.", "What the tide took"],
    ["A pier and its people\n\nthe pier is gone, and it was old.", "A pier and its people"],
    [
      "OPINION | The pier that nobody mended\nby Osric Lindqvist\n\nI walked it daily.",
      "The pier that nobody mended",
    ],
    ["Opinion | Nobody mended the pier | Valley Post\nI walked it daily.", "Nobody mended the pier"],
    [
      "Skip to content\nMarket insight for professional investors everywhere\nWorld\nSport\nBarge burns on the river Tolland\nBy Ida Voss\nA barge burned on the Tolland on Saturday. The river was closed.",
      "Barge burns on the river Tolland",
    ],
    [
      "Barge burns on the river Tolland\nBy Ida Voss\nLicensing rights\nA barge on the Tolland burned and the river was closed\nA barge burned on the Tolland on Saturday. The river was closed.",
      "Barge burns on the river Tolland",
    ],
    [
      "The Tolland Beacon\nMenu\nBarge burns on the river\nIda Voss\nThe Tolland Beacon\nMay 3, 2022\nA barge burned on the river on Saturday. Nobody was hurt.",
      "Barge burns on the river",
    ],
    [
      "The ferry that nobody asked for\nMina Dahl\nMay 3, 2022\nIt cost a lot.",
      "The ferry that nobody asked for",
    ],
    [
      "EDITOR'S CHOICE TODAY\nBarge burns on the river Tolland\nIda Voss and agencies\nMay 3, 2022\nA barge burned on the Tolland on Saturday. The river was closed.",
      "Barge burns on the river Tolland",
    ],
    [
      "Twilight of the ferrymen\nBarge burns on the river Tolland\nA barge burned on the Tolland on Saturday. The river was closed.",
      "Twilight of the ferrymen",
    ],
    ["Valley Ledger | US News\nBarge burns on the river\nA barge burned.", "Barge burns on the river"],
  ])("is found in %j", (source, title) => expect(read(source)?.title).toBe(title));

  const history = `The fence was cut by growers in May. Nobody knew their names.
The second summer of the war
In June the growers armed themselves.
Peace at last
They met in the barn in October.`;

  it.each([
    [`The Orchard War\nOpening hostilities\nConfusion among the growers\n${history}`, "The Orchard War"],
    [`The Orchard War\nConfusion among the growers\n${history}`, "The Orchard War"],
    [`The Orchard War\n\n${history}`, "The Orchard War"],
    [
      `The Orchard War\nConfusion among the growers\n${history.replace(" of the war", "")}`,
      "The Orchard War",
    ],
    [`Orchard Affairs\nFence cut by unknown growers\n${history}`, "Fence cut by unknown growers"],
    [
      `Orchard Affairs\nTwelve trees lost as quarrel over water turns\n${history}`,
      "Twelve trees lost as quarrel over water turns",
    ],
  ])("of a history in parts is its first line, unless the second tells the news: %j", (source, title) =>
    expect(read(source)?.title).toBe(title),
  );

  it("leaves the headings below it to the text, two in a row as well", () =>
    expect(
      kinds(`The Orchard War\nOpening hostilities\nConfusion among the growers\n${history}`)?.slice(0, 4),
    ).toEqual(["title", "heading", "heading", "paragraph"]));

  it("is the line that has a name and a date below it, and not a motto of the paper", () => {
    const source = `RIDGE MONITOR
Free news about our region
NEWS | ENVIRONMENT | MINING | DONATE
Slide buries the mine road, sixteen feared dead
Luis Ccori
27 Feb 2021
A slide that buries the mine road below the pass is feared to have left sixteen people dead, the region said.
News came late, for it was night.`;
    expect(read(source)?.title).toBe("Slide buries the mine road, sixteen feared dead");
  });

  it("printed twice, in another spelling, is the first of the two", () => {
    const source = "Senate recognises the unions\n\nSenate Recognizes the Unions\nThe vote was close.";
    expect(read(source)).toMatchObject({ title: "Senate recognises the unions" });
    expect(kinds(source)).toEqual(["title", "furniture", "paragraph"]);
  });

  it("is absent where the first line is only the first section's heading", () => {
    const source = `A Difficult Night
The river rose until four, and nobody in the valley slept.
Lessons and Questions
The council will meet on Friday.`;
    expect(read(source)).not.toHaveProperty("title");
    expect(read(source)?.label).toBe("The river rose until four, and nobody in the valley slept.");
    expect(kinds(source)).toEqual(["heading", "paragraph", "heading", "paragraph"]);
  });

  it("is absent where the text begins at once; the label is its opening, cut at a word", () => {
    const source =
      "KYIV (AP) — The last defenders left the steelworks on Monday, which ended a siege of almost three months.\n\nIt was quiet.";
    expect(read(source)).not.toHaveProperty("title");
    expect(read(source)?.label).toBe(
      "The last defenders left the steelworks on Monday, which ended a siege…",
    );
  });
});
