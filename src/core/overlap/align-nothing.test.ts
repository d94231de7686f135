import { expect, it } from "vitest";

import { makeArticle } from "../testing/make-article.ts";
import { findAlignments } from "./find-alignments.ts";

it("finds nothing in common of nothing, and of texts without words", () => {
  const texts = ["", "\n\n", "~ Advertisement"];
  expect(findAlignments([])).toEqual([]);
  expect(findAlignments(texts.map((text, index) => makeArticle(text, { id: String(index) })))).toEqual([]);
});
