import { type ReactNode, useSyncExternalStore } from "react";

import type { Anchor, Article, Span } from "../../core/model.ts";
import { describePassage } from "../../core/selector/describe-passage.ts";
import { quotePassage } from "../../core/selector/quote-passage.ts";
import { slice, trim } from "../../core/span.ts";
import type { Place } from "../place.ts";
import { CopyCitation } from "./copy-citation.tsx";
import { CopyLink } from "./copy-link.tsx";

interface SelectionLinkProps {
  /** The articles on screen, by the `witness` their bodies were given. Kept the same while the articles are. */
  readonly articles: Readonly<Record<string, Article>>;
  readonly placeOf: (witness: string, anchor: Anchor, quote: string) => Place;
  /** What else can be done with the words. */
  readonly children?: (words: string) => ReactNode;
}

interface Selected extends Span {
  readonly witness: string;
}

/** While text of an article is selected: buttons that copy a link to just these words, or them with it. */
export function SelectionLink({ articles, placeOf, children }: SelectionLinkProps) {
  const key = useSyncExternalStore(onSelection, () => keyOf(readSelection(articles)));
  const [witness = "", start, end] = key.split(" ");
  const article = articles[witness];
  if (article === undefined) return null;
  const selected = { start: Number(start), end: Number(end) };
  return (
    <div className="selection-link" role="group" aria-label="Selected words">
      <CopyLink
        key={`link ${key}`}
        placeOf={() =>
          placeOf(witness, describePassage(article, selected), quotePassage(slice(article.text, selected)))
        }
      >
        Copy link to the selected words
      </CopyLink>
      <CopyCitation
        key={`citation ${key}`}
        article={article}
        text={slice(article.text, selected)}
        anchorOf={() => describePassage(article, selected)}
      />
      {children?.(slice(article.text, selected))}
    </div>
  );
}

function onSelection(onChange: () => void): () => void {
  document.addEventListener("selectionchange", onChange);
  return () => document.removeEventListener("selectionchange", onChange);
}

/** The same for the same words; empty when there are none. */
const keyOf = (selected: Selected | undefined): string =>
  selected ? `${selected.witness} ${selected.start} ${selected.end}` : "";

/**
 * What is selected, as a span of one of the articles; `undefined` when nothing is. A selection that runs on into
 * another article counts to the end of the one it begins in.
 */
function readSelection(articles: Readonly<Record<string, Article>>): Selected | undefined {
  const selection = window.getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  const within = elementOf(range.startContainer)?.closest<HTMLElement>("[data-witness]");
  const witness = within?.dataset["witness"] ?? "";
  const article = articles[witness];
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
  return span.end > span.start ? { ...span, witness } : undefined;
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
