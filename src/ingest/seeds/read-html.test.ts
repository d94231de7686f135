import { assert, property, string } from "fast-check";
import { describe, expect, it } from "vitest";

import { isHtml, showHtml, showSeed } from "./read-html.ts";

describe("isHtml", () => {
  it.each([
    "<!DOCTYPE html><html><body><p>The dam held.</p></body></html>",
    "<?xml version='1.0'?>\n<!-- saved from a site -->\n<html><p>The dam held.</html>",
    "<div class=story><p>The dam held.</div>",
    "The dam held\n<p>It held all night.</p>\n<p>Nobody slept.</p>",
    "The dam held.<br>\nNobody slept.<br>\nThe sun rose.<br>",
  ])("knows %j", (source) => expect(isHtml(source)).toBe(true));

  it("looks past thousands of comments, and past a long one", () => {
    const comments = `${"<!--a-->".repeat(10_000)}<!--${"-".repeat(1_000_000)}-->`;
    expect(isHtml(`${comments}<p>The dam held.</p>`)).toBe(true);
    expect(isHtml(`${comments}The dam held.`)).toBe(false);
  });

  it.each([
    "The dam held.\n\nNobody slept.",
    "Dams <3 rain, and a<b>c is no tag.",
    "Why <br> had to go\n\nThe tag <br> breaks a line.\n\nIts end </p> may be left out.",
    "<ana@dam.example> wrote: the dam held.",
    "<p>",
  ])("leaves %j as it stands", (source) => {
    expect(isHtml(source)).toBe(false);
    expect(showSeed({ name: "a.txt", source })).toEqual({ name: "a.txt", source });
  });
});

describe("showHtml", () => {
  it.each([
    [
      "paragraphs whose end is left out",
      "<p>The dam held.<p>Nobody slept.",
      "The dam held.\n\nNobody slept.",
    ],
    ["entities", "<p>&ldquo;It held,&#8221; &amp; no&nbsp;more.</p>", "“It held,” & no\u00A0more."],
    ["no soft hyphens", "<p>The embank&shy;ment held.", "The embankment held."],
    ["words in inline tags", "<p>The <b>d</b>am <em>held</em>.</p>", "The dam held."],
    ["lines broken in the source", "<p>The dam\n   held.</p>", "The dam held."],
    ["line breaks that were meant", "<p>The dam held.<br>Nobody slept.</p>", "The dam held.\nNobody slept."],
    ["lists", "<ul><li><p>One dam</p></li><li></li><li>Two dams</li></ul>", "• One dam\n\n• Two dams"],
    ["rows of a table", "<table><tr><td>Dams<td>2<tr><td>Dead<td>0</table>", "Dams\t2\n\nDead\t0"],
    ["links side by side", "<p><a>Print</a><a>Mail</a></p>", "Print Mail"],
    [
      "no scripts, styles, menus and forms' buttons",
      "<style>p{}</style><nav>Home</nav><script>a<b</script><p>The dam held.<button>Buy</button>",
      "The dam held.",
    ],
    [
      "nothing hidden",
      "<p hidden>a</p><p style='display: none'>b</p><p class='x sr-only'>c</p><p>The dam held.",
      "The dam held.",
    ],
    ["nothing that hides itself", "<p style='visibility: hidden'>a</p><p>The dam held.", "The dam held."],
    [
      "plain lines around a few tags",
      "Dam holds\n<p>It held.</p>\nBy Ann Lee",
      "Dam holds\n\nIt held.\n\nBy Ann Lee",
    ],
  ])("shows %s", (_, source, text) => expect(showHtml(source)).toBe(`${text}\n`));

  it("puts the page's title first where the page has no other headline", () => {
    expect(showHtml("<title>Dam holds</title><p>It held.")).toBe("Dam holds\n\nIt held.\n");
  });

  it.each([
    ["alone", "<title>Dam holds in the great flood | Post</title><h1>Dam holds in the great flood</h1>"],
    [
      "below another",
      "<title>Dam holds out - Post</title><h1>Post</h1><h1>Dam holds in the great flood</h1>",
    ],
    [
      "worded otherwise in the head",
      "<title>Flood spares valley | Post</title><p>We value your privacy.</p><h1>Dam holds in the <br>great flood</h1>",
    ],
    [
      "below the site's name",
      "<meta property=og:site_name content='The Post'><title>Dam in flood</title><h1>The Post</h1><h1>Dam holds in the great flood</h1>",
    ],
    [
      "below one that is hidden",
      "<title>Dam in flood</title><h1 hidden>Dam menu</h1><nav><h1>Dams</h1></nav><h1>Dam holds in the great flood</h1>",
    ],
    [
      "in the head for others",
      "<meta property=og:title content='Dam holds in the great flood'><title>Dam | Post</title>",
    ],
    ["in its title alone", "<title>Dam holds in the great flood | Post</title>"],
    [
      "in its title behind the site's name",
      "<meta property=og:site_name content=Post><title>Post: Dam holds in the great flood</title>",
    ],
    [
      "below a banner of large type",
      "<title>Dam holds in the great flood | Post</title><h1>News</h1><h2>Dam holds in the great flood</h2>",
    ],
  ])("begins with the headline that stands %s", (_, head) =>
    expect(showHtml(`<!doctype html>${head}<p>It held.`)).toMatch(/^Dam holds in the great flood\n/),
  );

  it("shows nothing of a page whose text a script would write", () =>
    expect(showHtml("<title>Dam holds</title><div id=root></div><script>draw()</script>")).toBe(""));

  it("sets no heading first of a part of a page, and no text that an open tag makes a heading", () => {
    expect(showHtml("<p>Dam holds</p><h1>The night</h1><p>It held.")).toMatch(/^Dam holds\n/);
    const text = "It held, and it held. ".repeat(20);
    expect(showHtml(`<title>Dam holds</title><h1>${text}<p>It held.`)).toMatch(/^Dam holds\n/);
  });

  it("says once a headline with which the page begins", () =>
    expect(showHtml("<title>Post: news</title><h1>Dam holds</h1><p>It held.")).toBe(
      "Dam holds\n\nIt held.\n",
    ));

  it("keeps the name of the site that the page's title ends in", () => {
    const source = "<title>Flood spares valley | Hill Post</title><h1>Dam holds</h1><p>It held.";
    expect(showSeed({ name: "a.html", source }).imprint).toEqual({ site: "Hill Post" });
  });

  it("reads a page that nests 20,000 deep", () => {
    expect(showHtml(`${"<div>".repeat(20_000)}The dam held.`)).toBe("The dam held.\n");
  });

  it("leaves out the bullet of a last item without words", () => {
    expect(showHtml("<ul><li>One dam</li><li></li></ul>")).toBe("• One dam\n");
  });

  it("reads a page of 200,000 paragraphs", () => {
    expect(showHtml("<p>Dam".repeat(200_000))).toHaveLength(200_000 * "Dam\n\n".length - 1);
  });

  it("reads 200,000 blanks in a row", () => {
    expect(showHtml(`<pre>The dam${" ".repeat(200_000)}held.</pre>`)).toMatch(/^The dam {200000}held\.\n$/u);
  });

  it("never throws", () => {
    assert(
      property(string({ unit: "grapheme" }), (text) => typeof showHtml(`<p>${text}</p><div`) === "string"),
    );
  });
});
