import { useSyncExternalStore } from "react";

const QUERY = "print";

/** Whether the page is being laid out for paper: what would be a click away on screen can be written out. */
export const usePrinting = (): boolean =>
  useSyncExternalStore(
    (onChange) => {
      const list = window.matchMedia(QUERY);
      list.addEventListener("change", onChange);
      return () => list.removeEventListener("change", onChange);
    },
    () => window.matchMedia(QUERY).matches,
    () => false,
  );
