import { createHash } from "node:crypto";

import { describe, expect, it } from "vitest";

import type { Page } from "../core/wire/page.ts";
import { fillPage } from "./fill-page.ts";

const SHELL = `<!doctype html>
<html lang="en">
  <head>
    <meta http-equiv="content-security-policy" content="style-src &#39;self&#39; &#39;sha256-x&#39;; img-src data:">
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

const NONE = { scripts: [], styles: [] };

describe("fillPage", () => {
  it("puts the text in the root, as it is, and says which page it is", () => {
    expect(fillPage(SHELL, { ...PAGE, html: "<p>$& $1</p>" }, "/", NONE)).toContain(
      '<div id="root" data-page="/a/dam"><p>$& $1</p></div>',
    );
  });

  it("escapes what it says of the page", () => {
    const html = fillPage(SHELL, PAGE, "/", NONE);
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
    expect(fillPage(SHELL, { ...PAGE, article }, "/", NONE)).not.toContain("</script><script>alert");
  });

  it("names every file below the base of the site", () => {
    const html = fillPage(SHELL, PAGE, "/news/", {
      scripts: ["assets/coverage.js"],
      styles: [{ file: "assets/coverage.css", content: ".grid{}" }],
    });
    expect(html).toContain('href="/news/a/dam"');
    expect(html).toContain('href="/news/assets/article-dam-1.json"');
    expect(html).toContain('<link rel="stylesheet" href="/news/assets/coverage.css" crossorigin disabled />');
    expect(html).toContain('<link rel="modulepreload" crossorigin href="/news/assets/coverage.js" />');
  });

  it("puts the panel's styles in the page, where its policy allows them", () => {
    const styles = [{ file: "assets/grid.css", content: ".grid{}" }];
    const html = fillPage(SHELL, PAGE, "/", { scripts: [], styles });
    const hash = createHash("sha256").update(".grid{}").digest("base64");
    expect(html).toContain("<style>.grid{}</style>");
    expect(html).toContain(`style-src &#39;self&#39; 'sha256-${hash}' &#39;sha256-x&#39;;`);
  });

  it("fails when the shell has no place for the text", () => {
    expect(() => fillPage("<html></html>", PAGE, "/", NONE)).toThrow("The shell has no");
  });
});
