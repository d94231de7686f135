import { type RefObject, useEffect, useRef } from "react";

import { howToScroll } from "../ui/how-to-scroll.ts";
import { giveFocus } from "../ui/use-arrival.ts";

/**
 * Centres the passage of the link whenever `at` changes: at once on arrival, seen to move from then on. The focus goes
 * along, so that reading aloud and Tab go on from there, unless it is on a button or a link.
 */
export function useBringIntoView(root: RefObject<HTMLElement | null>, at: string | undefined): void {
  const arrived = useRef(false);
  useEffect(() => {
    const mark = root.current?.querySelector<HTMLElement>("[data-chosen], [data-target]");
    const { activeElement } = document;
    mark?.scrollIntoView({ block: "center", behavior: arrived.current ? howToScroll() : "instant" });
    const isFree = activeElement === document.body || activeElement?.matches("main, mark") === true;
    if (mark && arrived.current && isFree) giveFocus(mark);
    arrived.current = true;
  }, [root, at]);
}
