import { type RefObject, useEffect, useRef } from "react";

import { drawRibbons, type Ribbon } from "./draw-ribbons.ts";
import { panesIn } from "./panes-in.ts";
import type { Shared } from "./shared-passages.ts";
import type { Geometry } from "./use-geometry.ts";

interface RibbonsProps {
  readonly texts: RefObject<HTMLElement | null>;
  /** Index of the pane to the left; the next one stands to the right. */
  readonly pane: number;
  readonly shown: readonly Shared[];
  readonly chosen: Shared | undefined;
  readonly left: Geometry | undefined;
  readonly right: Geometry | undefined;
}

/**
 * Joins, across the gutter, the passages that are in view on both sides; of a passage with its partner out of view a
 * count says which way it lies. Decoration: the list of passages says the same in words.
 */
export function Ribbons({ texts, pane, shown, chosen, left, right }: RibbonsProps) {
  const drawing = useRef<SVGSVGElement>(null);
  useEffect(() => {
    const panes = panesIn(texts.current);
    const [svg, from, to] = [drawing.current, panes[pane], panes[pane + 1]];
    if (!svg || !from || !to || !left || !right) return;
    const undo = new AbortController();
    const ribbons = shown.flatMap((shared): readonly Ribbon[] => {
      const { id, kind, common } = shared;
      if (shared.from !== pane || shared.to !== pane + 1) return [];
      const [a, b] = [left.places.get(id), right.places.get(id)];
      return a && b
        ? [{ look: common ? "common" : kind, isChosen: shared === chosen, left: a, right: b }]
        : [];
    });
    let frame = 0;
    const draw = (): void => {
      frame = 0;
      drawRibbons(svg, ribbons, { height: from.clientHeight, left: from.scrollTop, right: to.scrollTop });
    };
    const schedule = (): void => {
      frame ||= requestAnimationFrame(draw);
    };
    for (const text of [from, to]) {
      text.addEventListener("scroll", schedule, { passive: true, signal: undo.signal });
    }
    window.addEventListener("resize", schedule, { signal: undo.signal });
    schedule();
    return () => {
      undo.abort();
      cancelAnimationFrame(frame);
    };
  }, [texts, pane, shown, chosen, left, right]);
  return <svg ref={drawing} className="ribbons" aria-hidden="true" />;
}
