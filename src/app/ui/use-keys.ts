import { useEffect, useEffectEvent } from "react";

import { usePreference } from "./preference.ts";

/** Whether single keys act. They can be switched off, since speech input may type them (WCAG 2.1.4). */
export const useKeysPreference = () => usePreference("keys", ["on", "off"]);

/** Runs `actions[key]` when a key of them is pressed outside a field and without a modifier. Tab is never taken. */
export function useKeys(actions: Readonly<Record<string, (() => void) | undefined>>): void {
  const [keys] = useKeysPreference();
  const act = useEffectEvent((event: KeyboardEvent) => {
    if (keys === "off" || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    const { target } = event;
    if (
      target instanceof Element &&
      target.closest("input:not([type=checkbox]), select, textarea, dialog[open]")
    ) {
      return;
    }
    // It closes what lies open on top, which the browser does by itself.
    if (event.key === "Escape" && document.querySelector(":popover-open")) return;
    const action = actions[event.key];
    if (action === undefined) return;
    event.preventDefault();
    action();
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => act(event);
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, []);
}
