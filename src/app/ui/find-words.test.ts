import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { slice } from "../../core/span.ts";
import { findTerms, foldText, hasTerms, readSearch } from "./find-words.ts";

describe("hasTerms", () => {
  it.each([
    ["The gates of the dam", "DAM gates", true],
    ["The gates of the dam", "dam river", false],
    ["The gates of the dam", "", true],
    ["The gates of the dam", " — ", true],
    // Words are found by how they begin.
    ["The gates of the dam", "gat", true],
    ["An obligation", "gat", false],
    ["In 1957", "57", false],
    ["About 57,000", "57", true],
    // A phrase is what stands between quotation marks, of any shape, the last of which may be still to come.
    ["The gates\nof the dam", '"gates of"', true],
    ["The gates of the dam", "“of gates”", false],
    ["The gates of the dam", '"the gates', true],
    ["The gates of the dam", '"the dam" gates', true],
    // Accents, curls and capitals do not count, on either side.
    ["Marché d’été", "marche d'ete", true],
    ["Marche\u0301 couvert", '"marché couvert"', true],
    ["Marche", "marché", true],
    ["Straße", "STRASSE", false],
    ["ΟΔΟΣ", "οδος", true],
    ["The gas escaped at 10:42 a.m.", "10.42", true],
    ["The gas escaped at 10.42am", "10:42", true],
    ["The gas escaped at 10.42am", "10.43", false],
    ["It cost 3,512 crowns", "3.51", false],
    // What a pattern would take for signs of its own.
    ["C++ (1998)", "c++", true],
    ["$9 billion", "$9", true],
    // Scripts without spaces, and those that write little words together with the next.
    ["首相马尔凯蒂在周一辞职", "辞职", true],
    ["首相Marchetti在周一辞职", "marchetti", true],
    ["قال الرئيس", "رئيس", true],
  ])("looks in “%s” for “%s”: %s", (text, words, has) => {
    expect(hasTerms(text, readSearch(words))).toBe(has);
  });

  it("takes anything that is typed, and has what it finds", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (text, words) => {
        const search = readSearch(words);
        const isFound = findTerms(text, search).length > 0 || search.terms.length === 0;
        expect(isFound || !hasTerms(text, search)).toBe(true);
      }),
    );
  });
});

describe("findTerms", () => {
  it("finds each term wherever a word begins with it", () => {
    const text = "Marchetti’s aides said MARCHETTI had gone to the market.";
    const words = findTerms(text, readSearch("marchetti mark")).map((span) => slice(text, span));
    expect(words).toEqual(["Marchetti", "MARCHETTI", "mark"]);
  });

  it("finds a word of the text by itself", () => {
    const word = fc.stringMatching(/^[a-zéñøŁЖ]{1,8}$/u);
    fc.assert(
      fc.property(fc.array(word), word, fc.array(word), (before, found, after) => {
        const text = [...before, found, ...after].join(" ");
        const spans = findTerms(text, readSearch(found)).map((span) => foldText(slice(text, span)));
        expect(spans).toContain(foldText(found));
      }),
    );
  });
});

it("leaves every unit where it stood when it folds", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(foldText(text).length).toBe(text.length);
    }),
  );
});
