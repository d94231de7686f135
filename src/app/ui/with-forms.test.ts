import { describe, expect, it } from "vitest";

import { slice } from "../../core/span.ts";
import { makeArticle } from "../../core/testing/make-article.ts";
import { findTerms, readSearch } from "./find-words.ts";
import { readForms } from "./read-forms.ts";
import { withForms } from "./with-forms.ts";

const TEXT =
  "Thieves stole two wolves of bronze from the quay at Brännö on Sunday night. The stolen wolves weigh a ton. “A thief with a crane,” said Inspector Maja Lindqvist. She steals no time; thievery is rare. Sixty-one people saw it, 61 of them at 10:42.";

const article = makeArticle(TEXT);
const forms = readForms([{ article: article.id, text: TEXT }], [article]);

describe("withForms", () => {
  it.each([
    ["thief", ["Thieves", "thief"]],
    ["wolf", ["wolves", "wolves"]],
    ["steal", ["stole", "stolen", "steals"]],
    ["stole", ["stole", "stolen", "steals"]],
    // The beginning of a word is found all the same, and so is a phrase as it stands.
    ["thie", ["Thie", "thie", "thie"]],
    ["thiever", ["thiever"]],
    ['"the stolen"', ["The stolen"]],
    ['"steal wolf"', []],
    ["branno", ["Brännö"]],
    ["61", ["Sixty-one", "61"]],
    ["sixty-one", ["Sixty-one", "61"]],
    ["6", ["6"]],
    ["10.42", ["10:42"]],
  ])("finds for %s: %j", (words, found) => {
    const search = withForms(readSearch(words), forms);
    expect(findTerms(article.text, search).map((span) => slice(article.text, span))).toEqual(found);
  });
});
