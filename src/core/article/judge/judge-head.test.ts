import { expect, it } from "vitest";

import { slice } from "../../span.ts";
import { readArticles } from "../read-articles.ts";

it("takes what stands between two printings of the title for the header of the page", () => {
  const source = [
    "Crack in pier closes bridge",
    "The Valley Post",
    "Home",
    "Our readers come first",
    "Crack in pier closes bridge",
    "By Ann Lee",
    "The bridge was closed on Friday.",
    "Nobody was hurt.",
  ].join("\n\n");
  const [article] = readArticles([{ name: "a.txt", source }]).articles;
  const aside = article?.blocks.filter(({ kind }) => kind === "furniture") ?? [];
  expect(aside.map((block) => slice(source, block))).toEqual([
    "The Valley Post",
    "Home",
    "Our readers come first",
    "Crack in pier closes bridge",
  ]);
  expect(article?.source).toBe("The Valley Post");
});

it.each([
  [
    "below the paper's name",
    ["The Quay Post", "Monday, May 8, 2017", "By Ann Lee", "Storm closes the harbour"],
  ],
  ["after the author", ["The Quay Post", "By Ann Lee", "Monday, May 8, 2017", "Storm closes the harbour"]],
])("takes the day beside the author for the day of the article, %s", (_, head) => {
  const source = [...head, "The harbour was closed on Sunday.", "Nobody was hurt in the storm."].join("\n\n");
  const [article] = readArticles([{ name: "a.txt", source }]).articles;
  expect(article?.published?.value).toBe("2017-05-08");
  expect(article?.title).toBe("Storm closes the harbour");
});

it.each([
  ["Your harbour, your paper since 1871", "Storm closes the harbour"],
  ["Founded 1871", "Storm closes the harbour"],
  ["Worst storm in the harbour since 1953", "Worst storm in the harbour since 1953"],
])("tells what a paper says of itself below its name from a headline: %s", (line, title) => {
  const source = [
    "The Quay Post",
    line,
    "Storm closes the harbour",
    "By Ann Lee",
    "The harbour was closed on Sunday by the worst storm since 1953.",
    "Nobody was hurt in the storm.",
  ].join("\n\n");
  expect(readArticles([{ name: "a.txt", source }]).articles[0]?.title).toBe(title);
});

it.each([
  [
    "beside the weather",
    ["The Quay Post", "Monday, May 8, 2017", "Weather: Rain", "Storm closes the harbour"],
  ],
  ["above “Sign in”", ["Monday, May 8, 2017", "The Quay Post", "Sign in", "Storm closes the harbour"]],
  ["with a clock", ["Monday, May 8, 2017 11:20", "The Quay Post", "Storm closes the harbour"]],
])("takes the day at the top of a page for that of the visit, %s", (_, head) => {
  const source = [...head, "The harbour was closed on Sunday.", "Nobody was hurt in the storm."].join("\n\n");
  expect(readArticles([{ name: "a.txt", source }]).articles[0]?.published).toBeUndefined();
});

it("takes the day below the paper's name for that of publication, with the page's number and a kicker", () => {
  const head = ["The Quay Post", "Monday, May 8, 2017", "Page 3", "EXCLUSIVE", "Storm closes the harbour"];
  const source = [...head, "The harbour was closed on Sunday.", "Nobody was hurt in the storm."].join("\n\n");
  expect(readArticles([{ name: "a.txt", source }]).articles[0]?.published?.value).toBe("2017-05-08");
});

it("takes the day and time below the paper's menu for the article's, with a kicker below it", () => {
  const head = [
    "The Quay Post",
    "Abo | Jobs | Menü | Mehr",
    "8. Mai 2017 | 11:20 Uhr",
    "Häfen",
    "Sturm schließt den Hafen",
  ];
  const source = [...head, "Der Sturm hat am Sonntag den Hafen geschlossen.", "Verletzt wurde niemand."].join(
    "\n\n",
  );
  expect(readArticles([{ name: "a.txt", source }]).articles[0]?.published?.value).toBe("2017-05-08");
});

it("takes buttons in a row for furniture, and not for who wrote the report", () => {
  const source =
    "Storm closes the harbour\n\n8 May 2017\n\nShare  Tweet  Email  Comments (3)\n\nThe harbour was closed on Sunday.\n\nNobody was hurt.";
  const [article] = readArticles([{ name: "a.txt", source }]).articles;
  expect(article).not.toHaveProperty("author");
  expect(article?.blocks.map(({ kind }) => kind)).toEqual([
    "title",
    "dateline",
    "furniture",
    "paragraph",
    "paragraph",
  ]);
});

it.each([
  "Staff and agencies",
  "Our own correspondents and wires",
  "Redaktion mit Agenturen",
  "Redacción y agencias",
  "The Maritime Lantern",
])("takes “%s”, below the day, for who wrote the report", (signed) => {
  const source = `Maritime rescue fails off Hale\n\n8 May 2017\n${signed}\n\nA maritime rescue failed on Sunday.\n\nNobody was hurt in the storm.`;
  const [article] = readArticles([{ name: "a.txt", source }]).articles;
  const bylines = article?.blocks.filter(({ kind }) => kind === "byline") ?? [];
  expect(bylines.map((block) => slice(source, block))).toEqual([signed]);
});
