import { useSyncExternalStore } from "react";

/**
 * Whether the media query holds; `onServer` is the answer where there is no screen. While the page is printed, which
 * makes it as wide as the sheet, the answer stays: what is on screen is what is printed, and the styles lay it out.
 */
export function useMedia(query: string, onServer: boolean): boolean {
  return useSyncExternalStore(
    (onChange) => {
      const list = window.matchMedia(query);
      const change = (): void => {
        if (!window.matchMedia("print").matches) onChange();
      };
      list.addEventListener("change", change);
      return () => list.removeEventListener("change", change);
    },
    () => window.matchMedia(query).matches,
    () => onServer,
  );
}
