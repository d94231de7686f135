import { type DefaultTreeAdapterTypes as Tree, defaultTreeAdapter as tree } from "parse5";

import { groupBy } from "../../core/group-by.ts";
import { elementsOf } from "./page-elements.ts";
import { showNodes } from "./show-nodes.ts";
import { readStyleRules, type StyleRule } from "./style-rules.ts";

/** A page whose styles hide more than this of its text shows it by a script. */
const MOST_HIDDEN = 0.5;

/**
 * The elements that the `style` elements of `page` hide, as on a wide screen: where rules for some screens only show
 * an element, it counts as shown. O(nodes and rules), but for elements that many rules name.
 */
export function findHidden(page: Tree.Document): ReadonlySet<Tree.Element> {
  const elements = elementsOf(page);
  const rules = elements.filter(({ tagName }) => tagName === "style").flatMap(rulesIn);
  if (!rules.some(({ hides, conditional }) => hides && !conditional)) return new Set();
  const ruled = groupBy(rules, keyOf);
  const hidden = new Set(elements.filter((element) => isHidden(element, ruled)));
  if (hidden.size === 0) return hidden;
  const [all, shown] = [showNodes(page).length, showNodes(page, hidden).length];
  return shown < (1 - MOST_HIDDEN) * all ? new Set() : hidden;
}

function rulesIn(style: Tree.Element): readonly StyleRule[] {
  const media = style.attrs.find(({ name }) => name === "media")?.value.trim() ?? "";
  if (/\bprint\b/i.test(media)) return [];
  const sheet = style.childNodes.map((node) => (tree.isTextNode(node) ? node.value : "")).join("");
  return readStyleRules(sheet, !/^(?:all|screen)?$/i.test(media));
}

/** One thing that every element has which `rule` selects; rules are looked up by it. */
const keyOf = ({ id, classes, tag }: StyleRule): string =>
  id === undefined ? (classes[0] === undefined ? (tag ?? "*") : `.${classes[0]}`) : `#${id}`;

type Ruled = ReadonlyMap<string, readonly StyleRule[]>;

function isHidden(element: Tree.Element, ruled: Ruled): boolean {
  if (element.tagName === "html" || element.tagName === "body") return false;
  const rules = keysOf(element)
    .flatMap((key) => ruled.get(key) ?? [])
    .filter((rule) => selects(rule, element));
  return (["display", "visibility"] as const).some((property) => {
    const own = rules.filter((rule) => rule.property === property);
    const shows = own.some(({ hides, conditional }) => conditional && !hides);
    return !shows && !declares(element, property) && strongest(own)?.hides === true;
  });
}

const attributeOf = ({ attrs }: Tree.Element, wanted: string): string | undefined =>
  attrs.find(({ name }) => name === wanted)?.value;

const classesOf = (element: Tree.Element): readonly string[] =>
  attributeOf(element, "class")
    ?.split(/\s+/)
    .filter((name) => name !== "") ?? [];

const keysOf = (element: Tree.Element): readonly string[] => [
  "*",
  element.tagName,
  `#${attributeOf(element, "id") ?? ""}`,
  ...new Set(classesOf(element).map((name) => `.${name}`)),
];

const selects = ({ tag, id, classes, attributes }: StyleRule, element: Tree.Element): boolean =>
  (tag === undefined || tag === element.tagName) &&
  (id === undefined || id === attributeOf(element, "id")) &&
  classes.every((name) => classesOf(element).includes(name)) &&
  attributes.every((name) => attributeOf(element, name) !== undefined);

/** Whether the element's own `style`, which wins over the page's, says how it is shown. */
const declares = (element: Tree.Element, property: StyleRule["property"]): boolean =>
  new RegExp(String.raw`(?:^|;)\s*${property}\s*:`, "i").test(attributeOf(element, "style") ?? "");

const strongest = (rules: readonly StyleRule[]): StyleRule | undefined =>
  rules
    .filter(({ conditional }) => !conditional)
    .reduce<StyleRule | undefined>(
      (best, rule) => (best === undefined || rule.weight >= best.weight ? rule : best),
      undefined,
    );
