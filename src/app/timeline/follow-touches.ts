/**
 * Hands `element` what happens to fingers that were put down in it on something that has been taken out of it since: a
 * mark that leaves the chart while the chart is drawn along by it. The browser tells only that mark. Runs until
 * `signal` aborts.
 */
export function followTouches(element: HTMLElement, signal: AbortSignal): void {
  const handOn = (event: TouchEvent): void => {
    if (event.currentTarget instanceof Node && element.contains(event.currentTarget)) return;
    const { type, cancelable, touches, targetTouches, changedTouches } = event;
    const copy = new TouchEvent(type, {
      cancelable,
      touches: [...touches],
      targetTouches: [...targetTouches],
      changedTouches: [...changedTouches],
    });
    if (!element.dispatchEvent(copy)) event.preventDefault();
  };
  element.addEventListener(
    "touchstart",
    ({ target }) => {
      // The same function for each: a second finger, or a second time, adds nothing.
      for (const type of ["touchmove", "touchend", "touchcancel"] as const) {
        if (target instanceof HTMLElement) target.addEventListener(type, handOn, { passive: false, signal });
      }
    },
    { passive: true, signal },
  );
}
