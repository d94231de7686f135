import { describe, expect, it } from "vitest";

import { readArticles } from "./read-articles.ts";

/** Line, severity and message of each problem with a file of `source`. */
const problems = (source: string) =>
  readArticles([{ name: "a.txt", source }]).problems.map((problem) => [
    problem.line,
    problem.severity,
    problem.message,
  ]);

describe("a file of HTML", () => {
  it("gives one warning, with the line of the first sign of it", () =>
    expect(problems("Pier closes\r\n\r\nIt was old.\r\n<p>Holt &amp; Sons built it.</p>")).toEqual([
      [4, "warning", "The file holds HTML (“<p>”), which is shown as it stands: save it as plain text."],
    ]));

  it.each(["&amp;", "&rdquo;", "&#8217;", "&#x2019;", "</div>", "<a …>", "<br/>", "<!--"])(
    "is told by %s",
    (sign) =>
      expect(problems(`Pier closes\nIt was ${sign.replace("…", 'href="/pier"')} old.`)).toEqual([
        [2, "warning", expect.stringContaining(sign)],
      ]),
  );

  it("keeps its text as it stands", () =>
    expect(readArticles([{ name: "a.txt", source: "Holt &amp; Sons close" }]).articles[0]?.text).toBe(
      "Holt &amp; Sons close",
    ));

  it.each([
    "Holt & Sons; a firm",
    "R&D; costs",
    "I <3 piers",
    "a <b or c> d",
    "Mail <pier@holt.example>",
    "x<y",
  ])("is not told by “%s”", (text) => expect(problems(`Pier closes\nIt was old, ${text}.`)).toEqual([]));
});

it.each([
  '{"title": "Pier closes",\n "body": "It was old."}',
  '[\n {"title": "Pier closes"}, {"title": "It was old."}\n]',
  '{"title": "Pier closes"}\n{"title": "It was old."}',
])("warns of a file of JSON: %s", (source) => {
  const message = "The file holds JSON, which is shown as it stands: save the article's own text.";
  expect(problems(source)).toEqual([[1, "warning", message]]);
});

it("takes the data of a page above its text for no file of JSON", () =>
  expect(problems('{"@type": "NewsArticle"}\nPier closes\n\nIt was old.')).toEqual([]));

it("warns of a file in which nobody says anything", () => {
  const message =
    "No paragraph was found, only headlines and parts of the page: check that the file holds the article.";
  expect(problems("Pier closes for good")).toEqual([[1, "warning", message]]);
  expect(problems("Home\nSubscribe\nShare\nAdvertisement")).toEqual([[1, "warning", message]]);
});

it.each(["[1] Pier closes\nIt was old.", "{Pier closes}\nIt was old.", '"Pier closes"', "[]"])(
  "takes no brackets for JSON: %s",
  (source) => expect(problems(source).join("")).not.toContain("JSON"),
);

it("names the file whose text another holds as well, but for the ends of its lines", () => {
  const source = "Pier closes\n\nIt was old, and nobody had mended it.\n";
  const seeds = [
    { name: "a.txt", source },
    { name: "b.txt", source: source.replace("old", "wet") },
    { name: "c.txt", source: source.replaceAll("\n", "\r\n") },
  ];
  expect(readArticles(seeds).articles).toHaveLength(3);
  expect(readArticles(seeds).problems).toEqual([
    {
      seed: "c.txt",
      line: 1,
      severity: "warning",
      message: "This is the text of a.txt again: remove one of the two.",
    },
  ]);
});
