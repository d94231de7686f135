import { type DefaultTreeAdapterTypes as Tree, defaultTreeAdapter as tree } from "parse5";

import { titleSimilarity } from "../../core/article/judge/compare-titles.ts";
import { siteSuffix, titleText } from "../../core/article/metadata/read-headline.ts";
import { elementsOf } from "./page-elements.ts";
import { isShown, showNodes } from "./show-nodes.ts";

/**
 * The headline of `page`, whose text without what is `hidden` is `body`, on one line and without the site's name; empty
 * where its head has none.
 *
 * It is the `h1`, of several the one most like what the head says; without one, `og:title`, and then `title`.
 */
export function findHeadline(page: Tree.Document, body: string, hidden: ReadonlySet<Tree.Element>): string {
  const elements = elementsOf(page);
  const [shared, site] = [metaOf(elements, "og:title"), metaOf(elements, "og:site_name")];
  const title = withoutSite(titleOf(elements), site);
  const told = [title, shared].filter((words) => words !== "");
  const likeness = (words: string): number =>
    Math.max(0, ...told.map((other) => titleSimilarity(words, other)));
  // A part of a page has no head, and any heading may be its `h1`.
  if (told.length === 0) return "";
  const names = [site, siteSuffix(titleOf(elements))];
  const [first, ...others] = printedHeadlines(elements, hidden).filter((words) => !names.includes(words));
  if (first === undefined) return shared || title;
  const best = others.reduce((a, b) => (likeness(b) > likeness(a) ? b : a), first);
  // “The Valley Post” in large type above a headline that is marked up as anything else.
  return likeness(best) === 0 && isPrinted(title, body) ? title : best;
}

/** The site's name that the `title` of `page` ends in. */
export const findSite = (page: Tree.Document): string | undefined => siteSuffix(titleOf(elementsOf(page)));

const titleOf = (elements: readonly Tree.Element[]): string =>
  oneLine(
    elements
      .find(({ tagName }) => tagName === "title")
      ?.childNodes.map((node) => (tree.isTextNode(node) ? node.value : ""))
      .join("") ?? "",
  );

/** Looking no further keeps a page of nothing but headlines cheap. */
const MOST_HEADLINES = 20;

const printedHeadlines = (
  elements: readonly Tree.Element[],
  hidden: ReadonlySet<Tree.Element>,
): readonly string[] =>
  elements
    .filter(({ tagName }) => tagName === "h1")
    .slice(0, MOST_HEADLINES)
    .filter((element) => isShown(element, hidden))
    .map((element) => oneLine(showNodes(element, hidden)))
    .filter((words) => /\p{L}/u.test(words) && words.length <= LONGEST_HEADLINE);

/** Longer is an `h1` that nobody closed, in units. */
const LONGEST_HEADLINE = 250;

/** “The Valley Post: Dam holds”, “Dam holds | The Valley Post” */
function withoutSite(title: string, site: string): string {
  const words = titleText(title);
  if (site === "" || !words.startsWith(site)) return words;
  return words.slice(site.length).replace(/^\s*[|:·»–—-]\s*/u, "") || words;
}

/** Whether `title` begins with a line of `body` that is longer than a site's name. */
const isPrinted = (title: string, body: string): boolean =>
  body.split("\n").some((line) => line.length >= SHORTEST_HEADLINE && title.startsWith(line));

/** A title may begin with the site's name, which may stand in the page as well. */
const SHORTEST_HEADLINE = 20;

/** The content of the `meta` element that has this property; empty where there is none. */
const metaOf = (elements: readonly Tree.Element[], property: string): string =>
  oneLine(
    elements
      .find(
        ({ tagName, attrs }) =>
          tagName === "meta" &&
          attrs.some(({ name, value }) => name !== "content" && value.toLowerCase() === property),
      )
      ?.attrs.find(({ name }) => name === "content")?.value ?? "",
  );

const oneLine = (text: string): string => text.replaceAll(/\s+/g, " ").trim();
