import { type RefObject, useEffect, useRef } from "react";

import { giveFocus } from "../ui/use-arrival.ts";
import { paneOf, panesIn } from "./panes-in.ts";

/** What takes the focus along when a key leads to another passage. */
interface Follow {
  /**
   * Says that the passage that is chosen next shall have the focus: in the pane that has it now, if it stands there.
   */
  readonly follow: () => void;
  /** Focuses the passage in a pane, or the pane where none is chosen in it. */
  readonly enter: (pane: number) => void;
}

/**
 * Takes the focus to the passage that a key has led to, whenever `passage` changes, so that reading aloud and Tab go on
 * from there; the panes scroll by themselves. A hand that is on a button or in the list keeps the focus, unless the
 * list has made way for the passage.
 */
export function useFollow(texts: RefObject<HTMLElement | null>, passage: string | undefined): Follow {
  const from = useRef<{ readonly pane: number | undefined }>(undefined);
  const enter = (pane: number): void => {
    const entered = panesIn(texts.current)[pane];
    const mark = entered?.querySelector<HTMLElement>(PASSAGE);
    if (mark) giveFocus(mark);
    else entered?.focus({ preventScroll: true });
  };
  useEffect(() => {
    const led = from.current ?? (isLost(document.activeElement) ? { pane: undefined } : undefined);
    if (led === undefined) return;
    const { pane } = led;
    from.current = undefined;
    const panes = panesIn(texts.current);
    const marked = panes.findIndex((candidate) => !candidate.hidden && candidate.querySelector(PASSAGE));
    const own = pane !== undefined && panes[pane]?.querySelector(PASSAGE) ? pane : undefined;
    const to = own ?? (marked < 0 ? pane : marked);
    if (to !== undefined) enter(to);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- where the focus goes is looked up when the passage changes
  }, [passage]);
  return {
    follow: () => {
      const { activeElement } = document;
      const pane = paneOf(panesIn(texts.current), activeElement);
      const isFree = activeElement === document.body || activeElement?.matches("main") === true;
      if (pane !== undefined || isFree) from.current = { pane };
    },
    enter,
  };
}

/** Whether what has the focus is out of sight now, or nothing has it. */
const isLost = (focused: Element | null): boolean =>
  focused === null || focused === document.body || !focused.checkVisibility();

/** A passage that the link names, in a pane. */
const PASSAGE = "[data-chosen], [data-target]";
