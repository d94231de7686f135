import { createHash } from "node:crypto";

import { describe, expect, it } from "vitest";

import type { Page } from "../core/wire/page.ts";
import { fillPage, type PanelFiles } from "./fill-page.ts";

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
const NONE: PanelFiles = { scripts: [], styles: [] };
const ASSET = { file: "assets/article-dam-1.json", content: '{"text":"Six gates."}' };
const fill = (page: Page, files = NONE, base = "/", assets = [ASSET]): string =>
  fillPage(SHELL, page, base, files, assets);

describe("fillPage", () => {
  it("puts the text in the root, as it is, and says which page it is", () => {
    expect(fill({ ...PAGE, html: "<p>$& $1</p>" })).toContain(
      '<div id="root" data-page="/a/dam"><p>$& $1</p></div>',
    );
  });

  it("escapes what it says of the page", () => {
    const html = fill(PAGE);
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
    expect(fill({ ...PAGE, article })).not.toContain("</script><script>alert");
  });

  it("names every file below the base of the site", () => {
    const files = {
      scripts: ["assets/coverage.js"],
      styles: [{ file: "assets/coverage.css", content: ".grid{}" }],
    };
    const html = fill(PAGE, files, "/news/");
    expect(html).toContain('href="/news/a/dam"');
    expect(html).toContain('data-asset="/news/assets/article-dam-1.json"');
    expect(html).toContain('<link rel="stylesheet" href="/news/assets/coverage.css" crossorigin disabled />');
    expect(html).toContain('<link rel="modulepreload" crossorigin href="/news/assets/coverage.js" />');
  });

  it("puts the panel's styles in the page, where its policy allows them", () => {
    const styles = [{ file: "assets/grid.css", content: ".grid{}" }];
    const html = fill(PAGE, { scripts: [], styles });
    const hash = createHash("sha256").update(".grid{}").digest("base64");
    expect(html).toContain("<style>.grid{}</style>");
    expect(html).toContain(`style-src &#39;self&#39; 'sha256-${hash}' &#39;sha256-x&#39;;`);
  });

  it("has the assets after the text, where no word of them ends their script", () => {
    const content = JSON.stringify({ text: "</script><script>alert(1)" });
    const html = fill(PAGE, NONE, "/", [{ ...ASSET, content }]);
    const [before, written] = html.split(
      '<script type="application/json" data-asset="/assets/article-dam-1.json">',
    );
    expect(before).toContain(PAGE.html);
    expect(JSON.parse(written?.split("</script>")[0] ?? "")).toEqual(JSON.parse(content));
    expect(html).not.toContain("preload");
  });

  it("announces assets that would make every page heavy", () => {
    const html = fill(PAGE, NONE, "/news/", [{ ...ASSET, content: `"${"x".repeat(200_000)}"` }]);
    expect(html).toContain('fetchpriority="low" href="/news/assets/article-dam-1.json"');
    expect(html).not.toContain("application/json");
    expect(html).not.toContain("xxx");
  });

  it("fails when the shell has no place for the text", () => {
    expect(() => fillPage("<html></html>", PAGE, "/", NONE, [])).toThrow("The shell has no");
  });
});
