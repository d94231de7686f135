import { useEffect } from "react";

/** Which link of a page was followed: its address, and which of those with that address. */
interface Followed {
  readonly href: string;
  readonly nth: number;
}

/**
 * For a panel that leads elsewhere: Back from there gives the focus to the link that was followed, so that a reader
 * with the keyboard goes on where they were. The history keeps which it was. What comes later is waited for until the
 * reader does something else.
 */
export function useReturn(): void {
  useEffect(() => {
    const main = document.getElementById("main");
    if (!main) return undefined;
    const undo = new AbortController();
    const { signal } = undo;
    const remember = ({ target }: Event): void => {
      const link = target instanceof Element ? target.closest("a[href]") : null;
      const href = link?.getAttribute("href");
      if (!link || href === null || href === undefined) return;
      const followed: Followed = { href, nth: linksTo(main, href).findIndex((other) => other === link) };
      window.history.replaceState({ followed }, "");
    };
    main.addEventListener("click", remember, { capture: true, signal });
    const followed = (window.history.state as { readonly followed?: Followed } | null)?.followed;
    if (followed && isFree()) {
      const observer = new MutationObserver(() => focusOnce());
      const stop = (): void => observer.disconnect();
      const focusOnce = (): void => {
        const link = linksTo(main, followed.href)[followed.nth];
        if (!link) return;
        stop();
        if (isFree()) link.focus({ preventScroll: true });
      };
      observer.observe(main, { childList: true, subtree: true });
      for (const act of ["pointerdown", "keydown"]) document.addEventListener(act, stop, { signal });
      signal.addEventListener("abort", stop);
      focusOnce();
    }
    return () => undo.abort();
  }, []);
}

/** Whether the focus is on nothing in particular. */
const isFree = (): boolean =>
  document.activeElement === document.body || document.activeElement?.id === "main";

const linksTo = (main: HTMLElement, href: string): readonly HTMLElement[] =>
  Array.from(main.querySelectorAll<HTMLElement>("a[href]")).filter(
    (link) => link.getAttribute("href") === href,
  );
