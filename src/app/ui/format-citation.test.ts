import { expect, it } from "vitest";

import type { Edtf } from "../../core/model.ts";
import { formatCitation } from "./format-citation.ts";

it("cites words with who wrote them, where and when, and the link", () => {
  const article = {
    author: "Ines Roth",
    label: "Dam breaks",
    source: "The Post",
    published: { value: "2019-03-04" as Edtf, how: "stated" },
  } as const;
  expect(formatCitation("They fled\n  at dawn.", article, "https://a.example/a/dam-breaks?at=x")).toBe(
    "“They fled at dawn.” (Ines Roth, “Dam breaks”, The Post, 4 March 2019) https://a.example/a/dam-breaks?at=x",
  );
});

it.each([
  ['"They fled," she said.', "“‘They fled,’ she said.”"],
  ["She said: “They fled.”", "“She said: ‘They fled.’”"],
])("gives a quotation within the words single marks: %s", (words, cited) => {
  expect(formatCitation(words, { label: "Dam breaks" }, "/")).toBe(`${cited} (“Dam breaks”) /`);
});

it("leaves out what an article does not say, and a date that was inferred", () => {
  expect(formatCitation("They fled.", { label: "Dam breaks" }, "/")).toBe("“They fled.” (“Dam breaks”) /");
  const published = { value: "2019-03/2019-08" as Edtf, how: "inferred" } as const;
  expect(formatCitation("They fled.", { label: "Dam breaks", published }, "/")).toBe(
    "“They fled.” (“Dam breaks”) /",
  );
});
