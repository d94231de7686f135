import { select } from "d3-selection";
import { zoom, type ZoomBehavior, zoomIdentity, type ZoomTransform, zoomTransform } from "d3-zoom";
import { type RefObject, useEffect, useEffectEvent, useRef, useState } from "react";

import { followTouches } from "./follow-touches.ts";
import { letPageScroll } from "./let-page-scroll.ts";

export interface Zoom {
  readonly transform: ZoomTransform;
  /** Shows the pixels `from` to `to` of the unzoomed scale over the whole width, and more when that is too few. */
  readonly show: (from: number, to: number) => void;
  /** Zooms about the pixel `x` of the element, its middle when none is given. */
  readonly scaleBy: (factor: number, x?: number) => void;
}

/** A turn of the wheel has ended when no further one comes for so long, in milliseconds; d3-zoom waits as long. */
const REST = 150;

/**
 * Zooms and pans an element along its width: drag, pinch, turn the wheel sideways to pan or with Ctrl to zoom (a plain
 * wheel scrolls the page). `deepest` is how many times the width may be spread. `onSettled` is told when a movement by
 * hand ends.
 */
export function useZoom(
  element: RefObject<HTMLElement | null>,
  width: number,
  deepest: number,
  onSettled: (transform: ZoomTransform) => void,
): Zoom {
  const [transform, setTransform] = useState<ZoomTransform>(zoomIdentity);
  // Set while the view moves for a reason that the URL has, or will be told of later.
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
      .filter((event: Event) => {
        if (event.target instanceof Element && event.target.closest("[popover]")) return false;
        return event instanceof WheelEvent
          ? event.ctrlKey || event.metaKey
          : !(event instanceof MouseEvent && event.button !== 0);
      })
      .wheelDelta(turnOf)
      .on("zoom", ({ transform: next }: { readonly transform: ZoomTransform }) => setTransform(next))
      .on("end", ({ transform: next }: { readonly transform: ZoomTransform }) => {
        if (!shown.current) settled(next);
      });
    const undo = new AbortController();
    letPageScroll(element.current, undo.signal);
    followTouches(element.current, undo.signal);
    area.call(own).on("dblclick.zoom", null);
    behavior.current = own;
    let rest: ReturnType<typeof setTimeout> | undefined;
    area.on(
      "wheel.pan",
      function (event: WheelEvent) {
        const { k } = zoomTransform(this);
        if (!isSideways(event) || k === 1) return;
        // At the ends too, or the browser would go back to the page before.
        event.preventDefault();
        shown.current = true;
        own.translateBy(area, (-event.deltaX * (UNITS[event.deltaMode] ?? 1)) / k, 0);
        shown.current = false;
        clearTimeout(rest);
        rest = setTimeout(() => settled(zoomTransform(this)), REST);
      },
      { passive: false },
    );
    return () => {
      clearTimeout(rest);
      undo.abort();
      area.on(".zoom", null).on("wheel.pan", null);
    };
  }, [element, width, deepest]);

  const run = (act: (own: ZoomBehavior<HTMLElement, unknown>, area: HTMLElement) => void): void => {
    if (behavior.current && element.current) act(behavior.current, element.current);
  };
  return {
    transform,
    show: (from, to) =>
      run((own, area) => {
        const seen = Math.max(to - from, width / deepest);
        shown.current = true;
        own.transform(
          select(area),
          zoomIdentity.scale(width / seen).translate(-Math.max(0, Math.min(from, width - seen)), 0),
        );
        shown.current = false;
      }),
    scaleBy: (factor, x = width / 2) =>
      run((own, area) => own.scaleBy(select(area), factor, [Math.min(width, Math.max(0, x)), 0])),
  };
}

const isSideways = ({ ctrlKey, metaKey, deltaX, deltaY }: WheelEvent): boolean =>
  !ctrlKey && !metaKey && Math.abs(deltaX) > Math.abs(deltaY);

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
