import { type RefObject, useEffect } from "react";

import type { Span } from "../../core/model.ts";
import { lengthOf, overlaps, trim } from "../../core/span.ts";
import { panesIn } from "./panes-in.ts";
import type { Comparison } from "./use-comparison.ts";

/** Stands here since the tools that the styles are built with do not know such highlights yet, and say so. */
const STYLE = "::highlight(differing) { background-color: light-dark(#fdf4d3, #3b300f); }";

/**
 * Tells, within the chosen passage, the words that its two sides have in common from those in which they differ: these
 * are the CSS highlight `differing`. It passes with the choice and stands in the list in full, so it is no markup; a
 * browser without such highlights shows the passage whole.
 */
export function useDiffering(
  texts: RefObject<HTMLElement | null>,
  { chosen, highlights, witnesses }: Comparison,
): void {
  // Once, since another sheet makes the browser style all of the document anew: 100 ms for 40,000 words.
  useEffect(() => {
    const style = new CSSStyleSheet();
    style.replaceSync(STYLE);
    document.adoptedStyleSheets.push(style);
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== style);
    };
  }, []);
  useEffect(() => {
    if (chosen === undefined || !("highlights" in CSS)) return;
    const panes = panesIn(texts.current);
    const differing = new Highlight();
    for (const side of ["left", "right"] as const) {
      const index = side === "left" ? chosen.from : chosen.to;
      const [pane, text = ""] = [panes[index], witnesses[index]?.article.text];
      const spans = chosen.readings
        .filter(({ kind }) => kind !== "agreement")
        .map((reading) => trim(text, reading[side]))
        .filter((span) => lengthOf(span) > 0);
      for (const range of pane ? rangesOf(pane, spans) : []) differing.add(range);
    }
    CSS.highlights.set("differing", differing);
    return () => void CSS.highlights.delete("differing");
    // The text is drawn anew when what is highlighted in it changes.
  }, [texts, chosen, highlights, witnesses]);
}

/** Where `spans` of the article stand in the document, within the chosen passage of `pane`. */
function rangesOf(pane: HTMLElement, spans: readonly Span[]): readonly Range[] {
  const marks = Array.from(pane.querySelectorAll("mark[data-chosen]"));
  return marks.flatMap((mark) => {
    const text = mark.closest<HTMLElement>("[data-start]");
    if (!text) return [];
    const before = document.createRange();
    before.setStart(text, 0);
    before.setEndBefore(mark);
    let end = Number(text.dataset["start"]) + before.toString().length;
    const walker = document.createTreeWalker(mark, NodeFilter.SHOW_TEXT);
    const ranges: Range[] = [];
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
  });
}
