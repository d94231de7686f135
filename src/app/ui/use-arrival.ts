import { type RefObject, useEffect } from "react";

/**
 * Once, when a page opens at a passage by its link: the focus goes there, so that reading aloud and Tab go on from it.
 */
export function useArrival(root: RefObject<HTMLElement | null>, arrives: boolean): void {
  useEffect(() => {
    const mark = root.current?.querySelector<HTMLElement>("[data-chosen], [data-target]");
    const { activeElement } = document;
    // `main` has it when another page of the app led here.
    const isFree = activeElement === document.body || activeElement?.matches("main") === true;
    if (!arrives || !mark || !isFree) return;
    giveFocus(mark);
    // Only the arrival counts: later choices are made by hand, and the hand keeps the focus.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, []);
}

/** Gives the focus to what Tab does not stop at, such as a passage; nothing scrolls. */
export function giveFocus(element: HTMLElement): void {
  element.tabIndex = -1;
  element.focus({ preventScroll: true });
}
