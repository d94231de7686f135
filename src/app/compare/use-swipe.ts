import { type RefObject, useEffect, useEffectEvent } from "react";

/** Least length of a swipe in pixels, and how much longer than high it must be: reading is scrolled askew. */
const LENGTH = 56;
const SLANT = 2;
/** Pixels from the screen's edge where the system's own swipe, to go back, begins. */
const EDGE = 20;

/**
 * Calls `onSwipe` with 1 when a finger swipes from right to left across `element`, as to the next page, and with -1 the
 * other way. A finger that scrolls, selects or pinches swipes nothing: with `touch-action: pan-y pinch-zoom` the
 * browser takes those over, and cancels the pointer.
 */
export function useSwipe(
  element: RefObject<HTMLElement | null>,
  onSwipe: ((by: 1 | -1) => void) | undefined,
): void {
  const swipe = useEffectEvent((by: 1 | -1) => onSwipe?.(by));
  useEffect(() => {
    const undo = new AbortController();
    let from: PointerEvent | undefined;
    const begin = (event: PointerEvent): void => {
      const isAlone = event.pointerType === "touch" && event.isPrimary;
      const isInside = event.clientX > EDGE && event.clientX < window.innerWidth - EDGE;
      from = isAlone && isInside ? event : undefined;
    };
    const end = (event: PointerEvent): void => {
      if (from?.pointerId !== event.pointerId) return;
      const [across, down] = [event.clientX - from.clientX, event.clientY - from.clientY];
      from = undefined;
      if (window.getSelection()?.isCollapsed === false) return;
      if (Math.abs(across) >= LENGTH && Math.abs(across) > SLANT * Math.abs(down)) swipe(across < 0 ? 1 : -1);
    };
    const options = { signal: undo.signal };
    element.current?.addEventListener("pointerdown", begin, options);
    element.current?.addEventListener("pointerup", end, options);
    element.current?.addEventListener(
      "pointercancel",
      () => {
        from = undefined;
      },
      options,
    );
    return () => undo.abort();
  }, [element]);
}
