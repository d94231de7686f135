import { expect, it } from "vitest";

import { showSeed } from "./read-html.ts";

/** What is read of a page with these scripts of JSON-LD, and with `head` before them. */
function imprintOf(scripts: readonly unknown[], head = "") {
  const data = scripts.map(
    (script) =>
      `<script type="application/ld+json">${typeof script === "string" ? script : JSON.stringify(script)}</script>`,
  );
  return showSeed({ name: "a.html", source: `${head}${data.join("")}<p>The dam held.</p>` }).imprint;
}

const ARTICLE = {
  "@type": "NewsArticle",
  datePublished: "2026-03-03T10:02:00Z",
  author: { "@type": "Person", name: "Ann Lee" },
  publisher: { "@type": "NewsMediaOrganization", name: "Hill Post" },
};
const ALL = { site: "Hill Post", author: "Ann Lee", published: "2026-03-03" };

it("reads the date, the author and the paper of the article that a page describes", () =>
  expect(imprintOf([ARTICLE])).toEqual(ALL));

it.each([
  ["in a list", [{ "@type": "BreadcrumbList" }, ARTICLE]],
  ["in a graph", { "@graph": [{ "@type": "WebSite", name: "Hill Post" }, ARTICLE] }],
  ["as what the page is about", { "@type": "WebPage", mainEntity: ARTICLE }],
  ["of two types", { ...ARTICLE, "@type": ["Article", "LiveBlogPosting"] }],
  [
    "that names by their “@id” who wrote it",
    {
      "@graph": [
        { ...ARTICLE, author: { "@id": "#ann" } },
        { "@type": "Person", "@id": "#ann", name: "Ann Lee" },
      ],
    },
  ],
])("reads an article %s", (_, data) => expect(imprintOf([data])).toEqual(ALL));

it("names all its authors, and no firm among them", () => {
  const author = [
    "Ann Lee",
    { "@type": "Person", name: "Jo Farrow" },
    { "@type": "Organization", name: "NPA" },
  ];
  expect(imprintOf([{ ...ARTICLE, author }])?.author).toBe("Ann Lee and Jo Farrow");
});

it("believes what the page's title says of the paper before the firm that owns it", () =>
  expect(imprintOf([ARTICLE], "<title>Dam holds | Dale Gazette</title>")?.site).toBe("Dale Gazette"));

it.each([
  ["not JSON", "{nothing,"],
  ["of no article", { "@type": "Organization", name: "Hill Post" }],
  ["null", null],
  ["of an article of which it says nothing", { "@type": "Article", author: [null, 7, {}] }],
])("says nothing where the data are %s", (_, data) => expect(imprintOf([data])).toBeUndefined());
