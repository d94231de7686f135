import { type DefaultTreeAdapterTypes as Tree, parse } from "parse5";

import type { Seed } from "../../core/model.ts";
import { findHeadline, findSite } from "./find-headline.ts";
import { findHidden } from "./find-hidden.ts";
import { readImprint } from "./read-imprint.ts";
import { showMarkdown } from "./show-markdown.ts";
import { BLOCK_NAMES, BULLET, showNodes } from "./show-nodes.ts";

/** A file that begins with one of these is a page or a part of one, not a text with a tag in it. */
const OPENS_PAGE = new RegExp(
  String.raw`^(?:\s|<\?xml[^>]*>|<!--(?:(?!-->)[\s\S])*-->)*<(?:!doctype\s+html|(?:${BLOCK_NAMES}|html|head|meta|link|script|style|span|time|nav)(?=[\s>/]))`,
  "i",
);
const BLOCK_TAG = String.raw`</?(?:${BLOCK_NAMES}|html|br)(?:\s[^<>]*)?/?>`;
const BLOCK_TAGS = new RegExp(BLOCK_TAG, "gi");
const LINE_OF_PAGE = new RegExp(String.raw`^\s*${BLOCK_TAG}|${BLOCK_TAG}\s*$`, "i");
/** An article about HTML quotes a tag or two, and amid its sentences. */
const LEAST_TAGS = 3;

/** Whether `source` is HTML: it opens with a tag, or every other line opens or ends with a block's. */
export function isHtml(source: string): boolean {
  const tags = source.match(BLOCK_TAGS)?.length ?? 0;
  if (OPENS_PAGE.test(source)) return tags > 1;
  if (tags < LEAST_TAGS) return false;
  const lines = source.split("\n").filter((line) => line.trim() !== "");
  return 2 * lines.filter((line) => LINE_OF_PAGE.test(line)).length >= lines.length;
}

/** Endings of the names of saved web pages. */
export const PAGE_ENDING = /\.x?html?$/i;

/** Endings of the names of Markdown files. */
const MARKDOWN_ENDING = /\.(?:md|markdown)$/i;

/**
 * `seed` with the text that a browser shows of it and what its head says of it, where it is HTML by its content or its
 * name; Markdown by its name without its signs; any other as it is. Positions in the article then count units of that text, not of the file.
 */
export function showSeed(seed: Seed): Seed {
  if (MARKDOWN_ENDING.test(seed.name)) return { ...seed, source: showMarkdown(seed.source) };
  if (!PAGE_ENDING.test(seed.name) && !isHtml(seed.source)) return seed;
  const page = parse(seed.source);
  const imprint = readImprint(page, findSite(page));
  return {
    ...seed,
    source: showPage(page, seed.source),
    ...(imprint && { imprint }),
  };
}

/**
 * What a browser shows of the page `source`, as plain text: its headline, then its blocks with an empty line between.
 * Never throws; scripts, menus, buttons and what is hidden are left out. O(length).
 */
export const showHtml = (source: string): string => showPage(parse(source), source);

function showPage(page: Tree.Document, source: string): string {
  // Text around a few tags has its own lines; in a page, line breaks are mere white space.
  const hidden = findHidden(page);
  const shown = showNodes(page, hidden, !OPENS_PAGE.test(source));
  const body = setBullets(shown.split("\n").map((line) => line.trim()))
    .replaceAll(/\n{3,}/g, "\n\n")
    .trim();
  // A script writes the page; its name alone is no article.
  if (body === "") return "";
  const headline = findHeadline(page, body, hidden);
  const isAbove = headline === "" || body === headline || body.startsWith(`${headline}\n`);
  return isAbove ? `${body}\n` : `${headline}\n\n${body}\n`;
}

/** `lines` as a text with each bullet beside the words that follow it; bullets with no words between are one. */
function setBullets(lines: readonly string[]): string {
  const set: string[] = [];
  let bullet = "";
  for (const line of lines) {
    if (line === BULLET) bullet = "• ";
    else if (line !== "" || bullet === "") {
      set.push(bullet + line);
      bullet = "";
    }
  }
  return set.join("\n");
}
