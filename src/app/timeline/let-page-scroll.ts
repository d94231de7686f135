/**
 * Keeps from the listeners that `element` gets after this what a single finger does up and down: the page scrolls by
 * it. Else a phone on its side, which the chart nearly fills, would not get past it. Runs until `signal` aborts.
 */
export function letPageScroll(element: HTMLElement, signal: AbortSignal): void {
  let begun: Touch | undefined;
  let isDown = false;
  element.addEventListener(
    "touchstart",
    ({ touches }) => {
      begun = touches.length === 1 ? touches[0] : undefined;
      isDown = false;
    },
    { passive: true, signal },
  );
  element.addEventListener(
    "touchmove",
    (event) => {
      const [now] = event.touches;
      // The first move decides: the browser sends it once the finger has gone some way.
      if (begun && now) {
        isDown = Math.abs(now.clientY - begun.clientY) > Math.abs(now.clientX - begun.clientX);
      }
      begun = undefined;
      if (isDown) event.stopImmediatePropagation();
    },
    { passive: true, signal },
  );
}
