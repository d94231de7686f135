import { type RefObject, useEffect } from "react";

/** Once, when a page opens at a passage by its link: the focus goes there, so that reading aloud and Tab go on from it. */
export function useArrival(root: RefObject<HTMLElement | null>, arrives: boolean): void {
  useEffect(() => {
    const mark = root.current?.querySelector<HTMLElement>("[data-chosen], [data-target]");
    const { activeElement } = document;
    // `main` has it when another page of the app led here.
    const isFree = activeElement === document.body || activeElement?.matches("main") === true;
    if (!arrives || !mark || !isFree) return;
    mark.tabIndex = -1;
    mark.focus({ preventScroll: true });
    // Only the arrival counts: later choices are made by hand, and the hand keeps the focus.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, []);
}
