import { describe, expect, it } from "vitest";

import { makeArticles } from "../../testing/make-article.ts";
import { readQuotes } from "./read-quotes.ts";

const quotesOf = (text: string): readonly string[] =>
  makeArticles(text)
    .flatMap(readQuotes)
    .map((quote) => quote.text);

describe("readQuotes", () => {
  it.each([
    ["“Nobody warned the ships,” he said.", "“Nobody warned the ships,”"],
    [
      '"Nobody warned the ships," he said, "or us that night."',
      '"Nobody warned the ships," | "or us that night."',
    ],
    ["'Nobody warned the ships,' he said.", "'Nobody warned the ships,'"],
    ["‘We don’t leave the ships,’ he said.", "‘We don’t leave the ships,’"],
    ["« Personne n’a averti les navires », dit-il.", "« Personne n’a averti les navires »"],
    ["«Personne n’a averti les navires», dit-il.", "«Personne n’a averti les navires»"],
    ["„Niemand warnte die Schiffe“, sagte er.", "„Niemand warnte die Schiffe“"],
    ["»Niemand warnte die Schiffe«, sagte er.", "»Niemand warnte die Schiffe«"],
    ["Er sagte: (»Niemand warnte die Schiffe«)", "»Niemand warnte die Schiffe«"],
    ["“He said ‘go away from here’ to me,” she said.", "“He said ‘go away from here’ to me,”"],
    ["他说“没有人警告过那些船只”。", "“没有人警告过那些船只”"],
    ["「誰も船に警告しなかった」と彼は言った。", "「誰も船に警告しなかった」"],
  ])("reads the quotations of %s", (text, quotes) => {
    expect(quotesOf(text).join(" | ")).toBe(quotes);
  });

  it.each([
    ["apostrophes", "The dogs' owners and the cats' owners met the mayor's men."],
    ["years cut short", "In the '90s the lamp was dark more than once, and in the '80s too."],
    ["terms", "The “lamp” was a “so-called” light."],
    ["a mark that never closes", "He said: “Nobody warned the ships that passed the point."],
    ["feet and inches", "The lamp was 6' 2\" high and the door 5' 9\" wide at least."],
  ])("takes no %s for quotations", (_, text) => {
    expect(quotesOf(text)).toEqual([]);
  });

  it("reads a quotation that goes on in the next paragraph", () => {
    const text = "“Nobody warned the ships,” she said. “I was there.\n“They passed at four,” she said.";
    expect(quotesOf(text)).toEqual(["“Nobody warned the ships,”", "“They passed at four,”"]);
    expect(quotesOf(text.replace("there", "there that night"))).toContain("“I was there that night.");
    expect(quotesOf("He read “Nobody warned the ships that night.\nThen he left.")).toEqual([]);
  });

  it("reads a quotation that follows one that never closes", () => {
    const text = "He said: “Nobody warned the ships.\nShe said: “Somebody warned the ships.”";
    expect(quotesOf(text)).toEqual(["“Somebody warned the ships.”"]);
  });
});
