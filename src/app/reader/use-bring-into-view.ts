import { type RefObject, useEffect, useRef } from "react";

import { howToScroll } from "../ui/how-to-scroll.ts";

/** Centres the passage of the link whenever `at` changes: at once on arrival, seen to move from then on. */
export function useBringIntoView(root: RefObject<HTMLElement | null>, at: string | undefined): void {
  const arrived = useRef(false);
  useEffect(() => {
    const mark = root.current?.querySelector("[data-chosen], [data-target]");
    mark?.scrollIntoView({ block: "center", behavior: arrived.current ? howToScroll() : "instant" });
    arrived.current = true;
  }, [root, at]);
}
