import { type RefObject, useEffect, useState } from "react";

import type { Highlight } from "../ui/marked-text.tsx";

/** Where the passages of a pane stand, in pixels from the top of its text. */
export interface Geometry {
  /** Height of all that can be scrolled. */
  readonly height: number;
  readonly places: ReadonlyMap<string, { readonly top: number; readonly bottom: number }>;
}

/** Measures a pane's passages, once after each change of its layout: scrolling then needs arithmetic only. */
export function useGeometry(
  pane: RefObject<HTMLElement | null>,
  highlights: readonly Highlight[],
): Geometry | undefined {
  const [geometry, setGeometry] = useState<Geometry>();
  useEffect(() => {
    const { current } = pane;
    const text = current?.firstElementChild;
    if (!current || !text) return;
    const observer = new ResizeObserver(() => setGeometry(measure(current)));
    observer.observe(text);
    return () => observer.disconnect();
  }, [pane, highlights]);
  return geometry;
}

function measure(pane: HTMLElement): Geometry {
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
  return { height: pane.scrollHeight, places };
}
