import { type RefObject, useEffect, useState } from "react";

import type { Highlight } from "../ui/marked-text.tsx";
import { whenLaidOut } from "../ui/when-laid-out.ts";
import { panesIn } from "./panes-in.ts";

/** Where the passages of a pane stand, in pixels from the top of its text. */
export interface Geometry {
  /** Height of all that can be scrolled. */
  readonly height: number;
  /** Height of what is seen of it. */
  readonly seen: number;
  readonly places: ReadonlyMap<string, { readonly top: number; readonly bottom: number }>;
}

/**
 * Measures the passages of the panes in `texts`, once after each change of their layout: scrolling then needs
 * arithmetic only. By pane; a hole where nothing is measured yet.
 */
export function useGeometry(
  texts: RefObject<HTMLElement | null>,
  highlights: readonly (readonly Highlight[])[],
): readonly (Geometry | undefined)[] {
  const [geometry, setGeometry] = useState<readonly (Geometry | undefined)[]>([]);
  useEffect(() => {
    const panes = panesIn(texts.current);
    const observer = new ResizeObserver((changes) =>
      setGeometry((known) =>
        panes.map((pane, index) =>
          changes.some(({ target }) => target === pane.firstElementChild) ? measure(pane) : known[index],
        ),
      ),
    );
    let isWanted = true;
    void whenLaidOut().then(() => {
      for (const { firstElementChild: text } of panes) if (text && isWanted) observer.observe(text);
    });
    return () => {
      isWanted = false;
      observer.disconnect();
    };
  }, [texts, highlights]);
  return geometry;
}

/** Of a pane that is out of sight there is nothing to measure. */
function measure(pane: HTMLElement): Geometry | undefined {
  if (pane.clientHeight === 0) return undefined;
  const places = new Map<string, { top: number; bottom: number }>();
  const origin = pane.getBoundingClientRect().top - pane.scrollTop;
  for (const mark of pane.querySelectorAll<HTMLElement>("mark[data-ids]")) {
    const { top, bottom } = mark.getBoundingClientRect();
    for (const id of mark.dataset["ids"]?.split(" ") ?? []) {
      const place = places.get(id);
      if (place) place.bottom = bottom - origin;
      else places.set(id, { top: top - origin, bottom: bottom - origin });
    }
  }
  return { height: pane.scrollHeight, seen: pane.clientHeight, places };
}
