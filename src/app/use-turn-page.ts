import { type RefObject, useEffect, useLayoutEffect, useRef } from "react";

import { takeLateFonts } from "./ui/late-fonts.ts";

/**
 * When another page opens, the focus goes to `main` and the page to its top, as if the browser had loaded it. Back and
 * forward keep the position that the browser restores. A passage named by the URL is brought into view by its panel,
 * whose effect runs after this one.
 */
export function useTurnPage(main: RefObject<HTMLElement | null>, page: string): void {
  const shown = useRef(page);
  const travelled = useRef(false);
  useEffect(() => {
    const onTravel = (): void => {
      travelled.current = true;
      // The page is drawn before timers run; a step within one page must not count for the next.
      setTimeout(() => {
        travelled.current = false;
      });
    };
    // In the capture phase, before the router hears of it and draws.
    window.addEventListener("popstate", onTravel, { capture: true });
    return () => window.removeEventListener("popstate", onTravel, { capture: true });
  }, []);
  useLayoutEffect(() => {
    if (shown.current === page) return;
    shown.current = page;
    takeLateFonts();
    if (!travelled.current) {
      window.scrollTo(0, 0);
      main.current?.focus({ preventScroll: true });
    }
  }, [main, page]);
}
