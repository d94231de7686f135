import { type RefObject, useEffect } from "react";

import type { Span } from "../../core/model.ts";
import { slice } from "../../core/span.ts";
import type { Compared } from "./compared.ts";
import { findRanges } from "./find-ranges.ts";
import { panesIn } from "./panes-in.ts";

import "./set-off.css";

/**
 * Sets off, in the texts, the words that conflict with another article's (the CSS highlight `conflicting`) and, within
 * the chosen passage, those in which its two sides differ (`differing`). They pass with the choice and stand in the
 * list in full, so they are no markup; a browser without such highlights shows the texts without.
 */
export function useSetOff(
  texts: RefObject<HTMLElement | null>,
  { chosen, highlights, witnesses, values }: Compared,
): void {
  useEffect(() => {
    if (chosen === undefined) return;
    const differing = witnesses.map(({ article: { text } }, pane): readonly Span[] => {
      if (pane !== chosen.from && pane !== chosen.to) return [];
      const side = pane === chosen.from ? "left" : "right";
      return chosen.readings
        .filter((reading) => reading.kind !== "agreement" && slice(text, reading[side]).trim() !== "")
        .map((reading) => spread(text, reading[side]));
    });
    return setOff("differing", texts.current, differing);
    // The text is drawn anew when what is highlighted in it changes.
  }, [texts, chosen, highlights, witnesses]);
  useEffect(
    () => setOff("conflicting", texts.current, values),
    // And so it is where a passage is chosen.
    [texts, values, chosen, highlights],
  );
}

/** `span` with the white space about it: the tint of what agrees ends with its words. */
const spread = (text: string, { start, end }: Span): Span => ({
  start: text.slice(0, start).trimEnd().length,
  end: text.length - text.slice(end).trimStart().length,
});

/** Highlights the `spans` of each pane's article; what it gives back ends that. */
function setOff(
  name: string,
  texts: HTMLElement | null,
  spans: readonly (readonly Span[])[],
): (() => void) | undefined {
  if (!("highlights" in CSS)) return undefined;
  const panes = panesIn(texts);
  const ranges = spans.flatMap((own, pane) => (panes[pane] ? findRanges(panes[pane], own) : []));
  CSS.highlights.set(name, new Highlight(...ranges));
  return () => void CSS.highlights.delete(name);
}
