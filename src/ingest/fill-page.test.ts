import { describe, expect, it } from "vitest";

import type { Page } from "../core/page.ts";
import { fillPage } from "./fill-page.ts";

const SHELL = `<!doctype html>
<html lang="en">
  <head>
    <meta
      name="description"
      content="A site."
    />
    <title>Site</title>
  </head>
  <body>
    <div id="root"><noscript>This page needs JavaScript.</noscript></div>
  </body>
</html>
`;

const PAGE: Page = {
  path: "/a/dam",
  title: 'Dam "opens" & shuts',
  description: "Six <gates>.",
  html: "<p>It cost $&amp;1.</p>",
  assets: ["assets/article-dam-1.json"],
};

describe("fillPage", () => {
  it("puts the text in the root, as it is, and says which page it is", () => {
    expect(fillPage(SHELL, { ...PAGE, html: "<p>$& $1</p>" }, "/", [])).toContain(
      '<div id="root" data-page="/a/dam"><p>$& $1</p></div>',
    );
  });

  it("has a short page drawn when its end is there, and a long one as it comes", () => {
    const [short, long] = [10, 100_000].map((length) =>
      fillPage(SHELL, { ...PAGE, html: "x".repeat(length) }, "/", []),
    );
    expect(short).toMatch(
      /<link rel="expect" href="#([\w-]+)" blocking="render" \/>[^]*x<\/div><template id="\1">/,
    );
    expect(long).not.toMatch(/expect|template/);
  });

  it("escapes what it says of the page", () => {
    const html = fillPage(SHELL, PAGE, "/", []);
    expect(html).toContain("<title>Dam &quot;opens&quot; &amp; shuts</title>");
    expect(html).toContain('<meta name="description" content="Six &lt;gates>." />');
    expect(html).not.toContain("A site.");
    expect(html).not.toContain("needs JavaScript");
  });

  it("keeps what is told of an article from ending its script", () => {
    const article = {
      "@context": "https://schema.org",
      "@type": "NewsArticle",
      headline: "</script><script>alert(1)",
      wordCount: 3,
    } as const;
    expect(fillPage(SHELL, { ...PAGE, article }, "/", [])).not.toContain("</script><script>alert");
  });

  it("names every file below the base of the site", () => {
    const html = fillPage(SHELL, PAGE, "/news/", ["assets/coverage.css", "assets/coverage.js"]);
    expect(html).toContain('href="/news/a/dam"');
    expect(html).toContain('href="/news/assets/article-dam-1.json"');
    expect(html).toContain('<link rel="stylesheet" crossorigin href="/news/assets/coverage.css" />');
    expect(html).toContain('<link rel="modulepreload" crossorigin href="/news/assets/coverage.js" />');
  });

  it("fails when the shell has no place for the text", () => {
    expect(() => fillPage("<html></html>", PAGE, "/", [])).toThrow("The shell has no");
  });
});
