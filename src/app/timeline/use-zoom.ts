import { select } from "d3-selection";
import { zoom, type ZoomBehavior, zoomIdentity, type ZoomTransform } from "d3-zoom";
import { type RefObject, useEffect, useEffectEvent, useRef, useState } from "react";

export interface Zoom {
  readonly transform: ZoomTransform;
  /** Shows the pixels `from` to `to` of the unzoomed scale over the whole width. */
  readonly show: (from: number, to: number) => void;
  /** Zooms about the pixel `x` of the element, its middle when none is given. */
  readonly scaleBy: (factor: number, x?: number) => void;
}

/**
 * Zooms and pans an element along its width: drag, pinch, or turn the wheel with Ctrl (a plain wheel scrolls the
 * page). `deepest` is how many times the width may be spread. `onSettled` is told when a movement by hand ends.
 */
export function useZoom(
  element: RefObject<HTMLElement | null>,
  width: number,
  deepest: number,
  onSettled: (transform: ZoomTransform) => void,
): Zoom {
  const [transform, setTransform] = useState<ZoomTransform>(zoomIdentity);
  // Set while `show` moves the view: it comes from the URL, which need not be told.
  const shown = useRef(false);
  const behavior = useRef<ZoomBehavior<HTMLElement, unknown>>(undefined);
  const settled = useEffectEvent(onSettled);
  useEffect(() => {
    if (!element.current) return;
    const area = select<HTMLElement, unknown>(element.current);
    const own = zoom<HTMLElement, unknown>()
      .scaleExtent([1, deepest])
      .extent([
        [0, 0],
        [width, 1],
      ])
      .translateExtent([
        [0, -Infinity],
        [width, Infinity],
      ])
      .filter((event: Event) =>
        event instanceof WheelEvent
          ? event.ctrlKey || event.metaKey || Math.abs(event.deltaX) > Math.abs(event.deltaY)
          : !(event instanceof MouseEvent && event.button !== 0),
      )
      .wheelDelta(turnOf)
      .on("zoom", ({ transform: next }: { readonly transform: ZoomTransform }) => setTransform(next))
      .on("end", ({ transform: next }: { readonly transform: ZoomTransform }) => {
        if (!shown.current) settled(next);
      });
    area.call(own).on("dblclick.zoom", null);
    behavior.current = own;
    return () => void area.on(".zoom", null);
  }, [element, width, deepest]);

  const run = (act: (own: ZoomBehavior<HTMLElement, unknown>, area: HTMLElement) => void): void => {
    if (behavior.current && element.current) act(behavior.current, element.current);
  };
  return {
    transform,
    show: (from, to) =>
      run((own, area) => {
        const k = width / Math.max(to - from, width / deepest);
        shown.current = true;
        own.transform(select(area), zoomIdentity.scale(k).translate(-from, 0));
        shown.current = false;
      }),
    scaleBy: (factor, x = width / 2) =>
      run((own, area) => own.scaleBy(select(area), factor, [Math.min(width, Math.max(0, x)), 0])),
  };
}

/** Pixels of a line and of a page, for mice that turn by these (`WheelEvent.deltaMode`). */
const UNITS = [1, 20, 100];

/**
 * By how many doublings a turn of the wheel zooms. A notch of a mouse is 100 pixels or more and zooms by 1.2; a pinch
 * on a touchpad comes as many turns of a few pixels each, and follows the fingers.
 */
function turnOf({ deltaY, deltaMode }: WheelEvent): number {
  const turned = -deltaY * (UNITS[deltaMode] ?? 1) * 0.01;
  const notch = Math.log2(1.2);
  return Math.min(notch, Math.max(-notch, turned));
}
