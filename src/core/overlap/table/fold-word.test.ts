import { describe, expect, it } from "vitest";

import { cutStem } from "./cut-stem.ts";
import { foldWord } from "./fold-word.ts";

describe("foldWord", () => {
  it.each([
    ["case", "RUSSIA", "Russia"],
    ["accents", "Göttingen", "Gottingen"],
    ["soft hyphens", "Haupt\u00ADstadt", "Hauptstadt"],
    ["the possessive, straight or curly", "harbour’s", "harbor"],
    ["apostrophes", "don’t", "don't"],
    ["full stops of initials", "U.N", "UN"],
    ["the country's initials", "U.S", "US"],
    ["commas of numbers", "15,000", "15000"],
    ["numbers in words", "Seventeen", "17"],
    ["tens in words", "Forty", "40"],
    ["figures of other scripts", "٢٠٢١", "2021"],
    ["wide letters", "Ｎｅｗｓ", "news"],
    ["the month and its abbreviation", "March", "Mar"],
    ["-ise and -ize", "recognised", "recognized"],
    ["-our and -or", "colours", "colors"],
    ["-re and -er", "centre", "center"],
    ["doubled letters", "travelling", "traveling"],
    ["-ence and -ense", "defence", "defense"],
    ["manoeuvre", "manoeuvres", "maneuvers"],
    ["programme", "programmes", "programs"],
    ["grey", "grey", "gray"],
  ])("makes no difference between %s", (_, one, other) => {
    expect(foldWord(one)).toBe(foldWord(other));
  });

  it.each([
    ["us", "US"],
    ["march", "March"],
    ["our", "or"],
    ["four", "for"],
    ["called", "caled"],
    ["example.com", "examplecom"],
    ["1.5", "15"],
  ])("keeps %s and %s apart", (one, other) => {
    expect(foldWord(one)).not.toBe(foldWord(other));
  });
});

describe("cutStem", () => {
  it.each([
    ["recognise", "recognition"],
    ["ferry", "ferries"],
    ["injured", "injuries"],
    ["storms", "storm"],
    ["правительство", "правительства"],
    ["4.2m", "4.2"],
    ["3km", "3"],
  ])("gives %s and %s one stem", (one, other) => {
    expect(cutStem(foldWord(one))).toBe(cutStem(foldWord(other)));
  });

  it("leaves words of scripts without endings alone", () => {
    expect(cutStem("港口管理局")).toBe("港口管理局");
  });
});
