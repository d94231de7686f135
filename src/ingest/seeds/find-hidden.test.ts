import { assert, property, string } from "fast-check";
import { describe, expect, it } from "vitest";

import { showHtml } from "./read-html.ts";
import { readStyleRules } from "./style-rules.ts";

/** The text of a page with `styles` whose report is longer than what stands in `<p class="a b" id=c>`. */
const shown = (styles: string, paragraph = '<p class="a b" id=c data-x=1>Secret'): string =>
  showHtml(`<!doctype html>${styles}<body><p>The dam held, and nobody in the valley slept.</p>${paragraph}`);
const style = (sheet: string): string => `<style>${sheet}</style>`;

describe("a page's own styles", () => {
  it.each([
    [".a{display:none}"],
    ["#c { display : none }"],
    ["p.a.b{color:red;display:none!important}"],
    [".z,\n .b {visibility:hidden}"],
    ["[data-x]{display:none}"],
    ["@media print{.a{color:red}} /* } */ .a{display:none}"],
    ["@import 'x.css'; .a{display:none}"],
    ["@layer utilities{.a{display:none}}"],
    ["p{display:block}.a{display:none}"],
    [".a{display:none}p{display:block}"],
    [".x::after{content:'}'} .a{display:none}"],
    [".a{display:none} .a:hover{display:block}"],
    [".a{display:none}@media print{.a{display:block}}"],
  ])("hide a paragraph with %s", (sheet) => expect(shown(style(sheet))).not.toContain("Secret"));

  it.each([
    [".z{display:none}"],
    ["p.a.z{display:none}"],
    ["article p{display:none}"],
    ["p:target{display:none}"],
    ["@media print{.a{display:none}}"],
    ["@media (max-width:600px){.a{display:none}}"],
    [".a{display:none}@media (min-width:600px){.a{display:block}}"],
    [".a{display:none}.a{display:block}"],
    [".a{display:none}#c{display:block}"],
    ["/*.a{display:none}*/"],
    ["@font-face{font-display:none}"],
    [".a{color:red; .z{display:none}}"],
    ["body,html{display:none}"],
  ])("leave it with %s", (sheet) => expect(shown(style(sheet))).toContain("Secret"));

  it("leave what a wider screen shows by a class of its own", () =>
    expect(
      shown(
        style(".a{display:none}@media (min-width:600px){.md\\:block{display:block}}"),
        "<p class='a md:block'>Secret",
      ),
    ).toContain("Secret"));

  it("leave what has a style of its own", () =>
    expect(shown(style(".a{display:none}"), "<p class=a style='display:block'>Secret")).toContain("Secret"));

  it("count only where they are for a screen", () => {
    expect(shown("<style media=print>.a{display:none}</style>")).toContain("Secret");
    expect(shown("<style media=screen>.a{display:none}</style>")).not.toContain("Secret");
  });

  it("are not believed where they hide most of the page, which a script then shows", () => {
    const page =
      "<style>.late{display:none}</style><p>Loading</p><div class=late><p>The dam held all night.</div>";
    expect(showHtml(page)).toContain("The dam held all night.");
  });

  it("hide a headline for others than the reader", () => {
    const page =
      "<style>.print{display:none}</style><title>Dam holds</title><h1 class=print>Dam holds in print</h1>";
    expect(showHtml(`${page}<h1>Dam holds out</h1><p>It held all night, says the mayor.`)).toMatch(
      /^Dam holds out\n/,
    );
  });

  it("may be broken in any way", () => {
    assert(
      property(string({ unit: "grapheme" }), (text) =>
        Array.isArray(readStyleRules(`.a{display:none}${text}{`)),
      ),
    );
  });

  it("may have 10,000 rules for 10,000 paragraphs", () => {
    const sheet = Array.from({ length: 10_000 }, (_, i) => `.x${i}{display:none}`).join("");
    const body = Array.from({ length: 10_000 }, (_, i) => `<p class=y${i}>Dam`).join("");
    expect(showHtml(`${style(sheet)}${body}`)).toHaveLength(10_000 * "Dam\n\n".length - 1);
  });
});
