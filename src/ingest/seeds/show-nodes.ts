import { type DefaultTreeAdapterTypes as Tree, defaultTreeAdapter as tree } from "parse5";

/** Names of the elements that begin a new line, parted by bars. */
export const BLOCK_NAMES =
  "address|article|aside|blockquote|body|center|dd|details|div|dl|dt|fieldset|figcaption|figure|form|h[1-6]|header|hr|li|main|ol|p|pre|section|summary|table|tbody|tfoot|thead|title|tr|ul";

/** Stands for a list's bullet, on a line of its own, until the first words of the item are known. */
export const BULLET = "\uE000";

/** What no reader sees as a part of the page's text. */
const LEFT_OUT = new Set(
  "button|canvas|datalist|footer|head|iframe|input|nav|noscript|object|script|select|style|svg|template|textarea|video".split(
    "|",
  ),
);
const BLOCK_NAME = new RegExp(`^(?:${BLOCK_NAMES})$`);
const HIDDEN_CLASS = /(?:^|\s)(?:sr-only|visually-hidden|screen-reader-text)(?:\s|$)/;

/** A node still to be shown, or words that stand between nodes. */
type Task = string | { readonly node: Tree.Node; readonly keepsLines: boolean };

/**
 * The text of `page`, or of an element of it, without its elements in `hidden`, with an empty line at the edges of its
 * blocks and a line for each `BULLET`.
 */
export function showNodes(
  page: Tree.Node,
  hidden: ReadonlySet<Tree.Element> = new Set(),
  bodyKeepsLines = false,
): string {
  const parts: string[] = [];
  // A stack of its own, since a hostile page nests deeper than functions may.
  const tasks: Task[] = [{ node: page, keepsLines: false }];
  for (let task = tasks.pop(); task !== undefined; task = tasks.pop()) {
    if (typeof task === "string") parts.push(task);
    else if (tree.isTextNode(task.node)) parts.push(showText(task.node.value, task.keepsLines));
    else if (tree.isElementNode(task.node)) {
      const { node } = task;
      if (hidden.has(node) || isLeftOut(node)) continue;
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

/** A soft hyphen shows only where the browser breaks a line at it. */
function showText(text: string, keepsLines: boolean): string {
  const seen = text.replaceAll("\u00AD", "");
  return keepsLines ? seen : seen.replaceAll(/[\t\n\f\r ]+/g, " ");
}

/** Whether a reader sees `node`: neither it nor what it stands in is left out, or among the `hidden`. O(depth). */
export function isShown(node: Tree.Element, hidden: ReadonlySet<Tree.Element>): boolean {
  for (let at: Tree.ParentNode | null = node; at !== null; at = "parentNode" in at ? at.parentNode : null)
    if (tree.isElementNode(at) && (hidden.has(at) || isLeftOut(at))) return false;
  return true;
}

const isLeftOut = ({ tagName, attrs }: Tree.Element): boolean =>
  LEFT_OUT.has(tagName) ||
  attrs.some(
    ({ name, value }) =>
      name === "hidden" ||
      (name === "style" && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(value)) ||
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
