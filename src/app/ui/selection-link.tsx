import { useEffect, useState } from "react";

import type { Anchor, Article, Span } from "../../core/model.ts";
import { describePassage } from "../../core/selector/describe-passage.ts";
import { slice, trim } from "../../core/span.ts";
import type { Place } from "../place.ts";
import { CopyLink } from "./copy-link.tsx";
import { firstWords } from "./first-words.ts";

interface SelectionLinkProps {
  readonly articles: readonly Article[];
  readonly placeOf: (article: Article, anchor: Anchor, quote: string) => Place;
}

interface Selected {
  readonly article: Article;
  readonly span: Span;
}

/** While text of an article is selected: a button that copies a link to just these words. */
export function SelectionLink({ articles, placeOf }: SelectionLinkProps) {
  const [selected, setSelected] = useState<Selected>();
  useEffect(() => {
    const onChange = (): void => setSelected(readSelection(articles));
    document.addEventListener("selectionchange", onChange);
    return () => document.removeEventListener("selectionchange", onChange);
  }, [articles]);
  if (selected === undefined) return null;
  const { article, span } = selected;
  const place = placeOf(article, describePassage(article, span), firstWords(slice(article.text, span)));
  return (
    <div className="selection-link" role="group" aria-label="Selected words">
      <CopyLink place={place}>Copy link to the selected words</CopyLink>
    </div>
  );
}

/** What is selected, as a span of one of the articles; `undefined` when nothing is, or more than one article. */
function readSelection(articles: readonly Article[]): Selected | undefined {
  const selection = window.getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  const within = elementOf(range.startContainer)?.closest("article");
  const article = articles.find(({ label }) => label === within?.getAttribute("aria-label"));
  // The end may stand just after the article: a triple click selects up to the next block.
  const texts = Array.from(within?.querySelectorAll<HTMLElement>("[data-start]") ?? []).filter((text) =>
    range.intersectsNode(text),
  );
  const [first, last] = [texts[0], texts.at(-1)];
  if (article === undefined || first === undefined || last === undefined) return undefined;
  const start = startOf(first) + lengthBefore(first, range.startContainer, range.startOffset, 0);
  const end =
    startOf(last) + lengthBefore(last, range.endContainer, range.endOffset, last.textContent.length);
  const span = trim(article.text, { start, end });
  return span.end > span.start ? { article, span } : undefined;
}

const elementOf = (node: Node): Element | null => (node instanceof Element ? node : node.parentElement);

const startOf = (text: HTMLElement): number => Number(text.dataset["start"]);

/** Characters of `text` before a point of the document; `outside` when the point is not in it. */
function lengthBefore(text: HTMLElement, node: Node, offset: number, outside: number): number {
  if (!text.contains(node)) return outside;
  const before = document.createRange();
  before.selectNodeContents(text);
  before.setEnd(node, offset);
  return before.toString().length;
}
