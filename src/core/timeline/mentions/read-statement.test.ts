import { describe, expect, it } from "vitest";

import { makeReport } from "../../testing/make-report.ts";
import { grammarOf } from "../languages/languages.ts";
import { featuresOf } from "./features.ts";
import { readStatement, type Statement } from "./read-statement.ts";

/** What is read of the clause that `words` are in a report of one paragraph. */
function statementOf(paragraph: string, words: string): Statement {
  const article = makeReport(["Title", paragraph]);
  const grammar = grammarOf(article.language);
  const start = article.text.indexOf(words);
  if (grammar === undefined || start < 0) throw new Error(`No clause “${words}”`);
  const span = { start, end: start + words.length };
  return readStatement(article, [], span, featuresOf(article.text, [span], [], grammar), grammar);
}

describe("readStatement", () => {
  it.each([
    ["its own", "The ferry sank off Orla.", "The ferry sank off Orla", ["ferry"]],
    [
      "that of the sentence before “she”",
      "Ida Moe ran the mill. She left it.",
      "She left it",
      ["ida", "moe"],
    ],
    ["that of the clause before “which”", "The ferry, which sank, was old.", "which sank", ["ferry"]],
    ["that of the clause before “and”", "The gate rusted and was sold.", "and was sold", ["gat"]],
    ["one further back, over “they”", "Two cooks quit. They left. They sang.", "They sang", ["cook"]],
    ["none, where nothing is named before", "They sang.", "They sang", []],
  ])("takes for the subject %s", (_, paragraph, words, expected) =>
    expect([...statementOf(paragraph, words).subject].filter((stem) => stem !== "they")).toEqual(expected),
  );

  it("knows the words of whom a pronoun stands for", () =>
    expect(statementOf("Ida Moe ran the mill. She left it.", "She left it").words).toContain("moe"));

  it.each([
    ["by the verb", "The ferry sank off Orla.", ["~sink"], ["~die"]],
    ["and by what follows it closely", "Three men were found dead in the mill.", ["~find", "~die"], []],
    ["and not by its subject", "The fire chief sang.", [], ["~burn"]],
  ])("tells what was done %s", (_, words, some, none) => {
    const { deeds } = statementOf(words, words);
    expect([...deeds]).toEqual(expect.arrayContaining(some));
    for (const kind of none) expect(deeds).not.toContain(kind);
  });
});
