import { type RefObject, useEffect, useRef } from "react";

import type { Mark } from "../../core/assets.ts";
import { drawRibbons, type Ribbon } from "./draw-ribbons.ts";
import type { Geometry } from "./use-geometry.ts";

interface RibbonsProps {
  readonly marks: readonly Mark[];
  readonly chosen: string | undefined;
  readonly left: RefObject<HTMLElement | null>;
  readonly right: RefObject<HTMLElement | null>;
  readonly leftGeometry: Geometry | undefined;
  readonly rightGeometry: Geometry | undefined;
}

/**
 * Joins, across the gutter, the passages that are in view on both sides; of a passage with its partner out of view a
 * count says which way it lies. Decoration: the list of passages says the same in words.
 */
export function Ribbons({ marks, chosen, left, right, leftGeometry, rightGeometry }: RibbonsProps) {
  const drawing = useRef<SVGSVGElement>(null);
  useEffect(() => {
    const [svg, from, to] = [drawing.current, left.current, right.current];
    if (!svg || !from || !to || !leftGeometry || !rightGeometry) return;
    const undo = new AbortController();
    const ribbons = marks.flatMap(({ id, kind, common }): readonly Ribbon[] => {
      const [a, b] = [leftGeometry.places.get(id), rightGeometry.places.get(id)];
      return a && b ? [{ look: common ? "common" : kind, isChosen: id === chosen, left: a, right: b }] : [];
    });
    let frame = 0;
    const draw = (): void => {
      frame = 0;
      drawRibbons(svg, ribbons, { height: from.clientHeight, left: from.scrollTop, right: to.scrollTop });
    };
    const schedule = (): void => {
      frame ||= requestAnimationFrame(draw);
    };
    for (const pane of [from, to]) {
      pane.addEventListener("scroll", schedule, { passive: true, signal: undo.signal });
    }
    window.addEventListener("resize", schedule, { signal: undo.signal });
    schedule();
    return () => {
      undo.abort();
      cancelAnimationFrame(frame);
    };
  }, [marks, chosen, left, right, leftGeometry, rightGeometry]);
  return <svg ref={drawing} className="ribbons" aria-hidden="true" />;
}
