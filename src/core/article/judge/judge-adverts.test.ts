import { describe, expect, it } from "vitest";

import { slice } from "../../span.ts";
import { readArticles } from "../read-articles.ts";

/** The adverts of an article that has `lines` between its paragraphs. */
function advertsAmid(lines: readonly string[]): readonly string[] {
  const source = ["Pier closes for good", "The pier closed.", ...lines, "It was old.", "Nobody wept."].join(
    "\n\n",
  );
  const [article] = readArticles([{ name: "a.txt", source }]).articles;
  return (article?.blocks ?? []).flatMap((block) =>
    block.kind === "furniture" && block.reason === "advert" ? [slice(source, block)] : [],
  );
}

describe("below the label of an advert", () => {
  it.each([
    ["its offer", ["ADVERTISEMENT", "Half-price kitchens this weekend only! Call 01632 960 551"]],
    ["the shop's name above it", ["Sponsored", "Marlow Joinery", "Half-price kitchens!"]],
    ["an offer that is a sentence", ["Anzeige", "Save £20 on boots at www.marlow.example today."]],
  ])("sets aside %s", (_, lines) => expect(advertsAmid(lines)).toEqual(lines));

  it.each([
    ["a heading", ["Sponsored", "Half-price kitchens!", "The last night"], 2],
    ["a heading right below it", ["Advertisement", "Call for calm"], 1],
    ["an appeal for witnesses", ["Advertisement", "Witnesses should call 01632 960 551."], 1],
    ["an offer below the next paragraph", ["Sponsored", "It was red.", "Half-price kitchens"], 1],
  ])("keeps %s", (_, lines, adverts) => expect(advertsAmid(lines)).toEqual(lines.slice(0, adverts)));

  it("keeps a headline that has its byline", () => {
    const source = "Advertisement\n\nWin a pier for a pound\n\nBy Ann Lee\n\nThe pier closed.\n\nIt was old.";
    expect(readArticles([{ name: "a.txt", source }]).articles[0]?.title).toBe("Win a pier for a pound");
  });
});
