import type { Span } from "../../core/model.ts";
import { overlaps } from "../../core/span.ts";

/** Where `spans` of the article in `pane` stand in the document: a range for each text node that they meet. */
export function findRanges(pane: HTMLElement, spans: readonly Span[]): readonly Range[] {
  if (spans.length === 0) return [];
  const texts = Array.from(pane.querySelectorAll<HTMLElement>("[data-start]"));
  return texts.flatMap((text, index) => {
    const start = startOf(text);
    const next = texts[index + 1];
    const wanted = spans.filter((span) => overlaps(span, { start, end: next ? startOf(next) : Infinity }));
    return wanted.length > 0 ? rangesIn(text, wanted) : [];
  });
}

const startOf = (text: HTMLElement): number => Number(text.dataset["start"]);

function rangesIn(text: HTMLElement, spans: readonly Span[]): readonly Range[] {
  const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
  const ranges: Range[] = [];
  let end = startOf(text);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const start = end;
    end += node.textContent?.length ?? 0;
    for (const span of spans.filter((wanted) => overlaps(wanted, { start, end }))) {
      const range = document.createRange();
      range.setStart(node, Math.max(span.start, start) - start);
      range.setEnd(node, Math.min(span.end, end) - start);
      ranges.push(range);
    }
  }
  return ranges;
}
