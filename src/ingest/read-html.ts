import { type DefaultTreeAdapterTypes as Tree, defaultTreeAdapter as tree, parse } from "parse5";

import type { Seed } from "../core/model.ts";
import { elementsOf } from "./page-elements.ts";
import { readImprint } from "./read-imprint.ts";

const BLOCK =
  "address|article|aside|blockquote|body|center|dd|details|div|dl|dt|fieldset|figcaption|figure|form|h[1-6]|header|hr|li|main|ol|p|pre|section|summary|table|tbody|tfoot|thead|title|tr|ul";
/** A file that begins with one of these is a page or a part of one, not a text with a tag in it. */
const OPENS_PAGE = new RegExp(
  String.raw`^(?:\s|<\?xml[^>]*>|<!--(?:(?!-->)[\s\S])*-->)*<(?:!doctype\s+html|(?:${BLOCK}|html|head|meta|link|script|style|span|time|nav)(?=[\s>/]))`,
  "i",
);
const BLOCK_TAG = String.raw`</?(?:${BLOCK}|html|br)(?:\s[^<>]*)?/?>`;
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
export const PAGE_ENDING = /\.html?$/i;

/**
 * `seed` with the text that a browser shows of it and what its head says of it, where it is HTML by its content or its
 * name; any other as it is. Positions in the article then count units of that text, not of the file.
 */
export function showSeed(seed: Seed): Seed {
  if (!PAGE_ENDING.test(seed.name) && !isHtml(seed.source)) return seed;
  const page = parse(seed.source);
  const imprint = readImprint(page);
  return { ...seed, source: showPage(page, seed.source), ...(imprint && { imprint }) };
}

/**
 * What a browser shows of the page `source`, as plain text: its title, then its blocks with an empty line between.
 * Never throws; scripts, menus, buttons and what is hidden are left out. O(length).
 */
export const showHtml = (source: string): string => showPage(parse(source), source);

function showPage(page: Tree.Document, source: string): string {
  // Text around a few tags has its own lines; in a page, line breaks are mere white space.
  const shown = showNodes(page, !OPENS_PAGE.test(source));
  const body = setBullets(shown.split("\n").map((line) => line.trim()))
    .replaceAll(/\n{3,}/g, "\n\n")
    .trim();
  const title = findTitle(page);
  return title === "" || !isHeadline(title, page, body) ? `${body}\n` : `${title}\n\n${body}\n`;
}

/** Whether `title` names the article: it has a line of the page in it, or the page has no headline of its own. */
const isHeadline = (title: string, page: Tree.Document, body: string): boolean =>
  body.split("\n").some((line) => line.length >= SHORTEST_HEADLINE && title.startsWith(line)) ||
  !elementsOf(page).some(({ tagName }) => tagName === "h1");

/** A title may begin with the site's name, which may stand in the page as well. */
const SHORTEST_HEADLINE = 20;

/** Stands for a list's bullet, on a line of its own, until the first words of the item are known. */
const BULLET = "\uE000";

/** `lines` as a text with each bullet beside the words that follow it; bullets with no words between are one. */
function setBullets(lines: readonly string[]): string {
  let bullet = "";
  return lines
    .flatMap((line) => {
      if (line === BULLET) bullet = "• ";
      if (line === BULLET || (line === "" && bullet !== "")) return [];
      const set = bullet + line;
      bullet = "";
      return [set];
    })
    .join("\n");
}

/** What no reader sees as a part of the page's text. */
const LEFT_OUT = new Set(
  "button|canvas|datalist|footer|head|iframe|input|nav|noscript|object|script|select|style|svg|template|textarea|video".split(
    "|",
  ),
);
const BLOCK_NAME = new RegExp(`^(?:${BLOCK})$`);
const HIDDEN_CLASS = /(?:^|\s)(?:sr-only|visually-hidden|screen-reader-text)(?:\s|$)/;

/** A node still to be shown, or words that stand between nodes. */
type Task = string | { readonly node: Tree.Node; readonly keepsLines: boolean };

function showNodes(page: Tree.Document, bodyKeepsLines: boolean): string {
  const parts: string[] = [];
  // A stack of its own, since a hostile page nests deeper than functions may.
  const tasks: Task[] = [{ node: page, keepsLines: false }];
  for (let task = tasks.pop(); task !== undefined; task = tasks.pop()) {
    if (typeof task === "string") parts.push(task);
    else if (tree.isTextNode(task.node)) parts.push(showText(task.node.value, task.keepsLines));
    else if (tree.isElementNode(task.node)) {
      const { node } = task;
      if (isLeftOut(node)) continue;
      const keepsLines = node.tagName === "pre" || (node.tagName === "body" && bodyKeepsLines);
      const [before, after] = marginsOf(node);
      tasks.push(after);
      addChildren(node, keepsLines, tasks);
      tasks.push(before);
    } else if ("childNodes" in task.node) addChildren(task.node, false, tasks);
  }
  return parts.join("");
}

/** Last child first, as a stack wants them; links side by side have a gap that is drawn, not written. */
function addChildren({ childNodes }: Tree.ParentNode, keepsLines: boolean, tasks: Task[]): void {
  for (let i = childNodes.length - 1; i >= 0; i--) {
    const node = childNodes[i];
    if (node === undefined) continue;
    if (node.nodeName === "a" && childNodes[i + 1]?.nodeName === "a") tasks.push(" ");
    tasks.push({ node, keepsLines });
  }
}

const showText = (text: string, keepsLines: boolean): string =>
  keepsLines ? text : text.replaceAll(/[\t\n\f\r ]+/g, " ");

const isLeftOut = ({ tagName, attrs }: Tree.Element): boolean =>
  LEFT_OUT.has(tagName) ||
  attrs.some(
    ({ name, value }) =>
      name === "hidden" ||
      (name === "style" && /display\s*:\s*none/i.test(value)) ||
      (name === "class" && HIDDEN_CLASS.test(value)) ||
      (name === "role" && value === "navigation"),
  );

/** What stands before and after an element's own text. */
function marginsOf({ tagName }: Tree.Element): readonly [before: string, after: string] {
  switch (tagName) {
    case "br":
      return ["", "\n"];
    case "td":
    case "th":
      return ["", "\t"];
    case "tr":
      return ["\n", "\n"];
    case "li":
      return [`\n\n${BULLET}\n`, "\n\n"];
    default:
      return BLOCK_NAME.test(tagName) ? ["\n\n", "\n\n"] : ["", ""];
  }
}

/** Words of the page's `title`, on one line; empty when it has none. */
function findTitle(page: Tree.Document): string {
  const title = elementsOf(page).find(({ tagName }) => tagName === "title");
  return (title?.childNodes ?? [])
    .map((node) => (tree.isTextNode(node) ? node.value : ""))
    .join("")
    .replaceAll(/\s+/g, " ")
    .trim();
}
