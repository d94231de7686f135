import { type DefaultTreeAdapterTypes as Tree, defaultTreeAdapter as tree } from "parse5";

/** Every element of `page`, in order. O(nodes), however deep they nest. */
export function elementsOf(page: Tree.Document): readonly Tree.Element[] {
  const found: Tree.Element[] = [];
  const open: Tree.Node[] = [page];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (tree.isElementNode(node)) found.push(node);
    if ("childNodes" in node) for (const child of node.childNodes.toReversed()) open.push(child);
  }
  return found;
}
