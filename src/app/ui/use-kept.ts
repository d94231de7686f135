import { useSyncExternalStore } from "react";

/** What is kept has names with this prefix. */
const PREFIX = "variorum:";
/** Tells the page itself, which `storage` does not. */
const CHANGED = "variorum:kept";

/**
 * What this browser keeps under `name`, and what keeps something else; empty on the server, and where nothing is kept
 * or can be (private windows). Several tabs follow one another.
 */
export function useKept(name: string): readonly [string, (value: string) => void] {
  const value = useSyncExternalStore(
    follow,
    () => read(name),
    () => "",
  );
  return [value, (next) => write(name, next)];
}

function follow(onChange: () => void): () => void {
  window.addEventListener("storage", onChange);
  window.addEventListener(CHANGED, onChange);
  return () => {
    window.removeEventListener("storage", onChange);
    window.removeEventListener(CHANGED, onChange);
  };
}

function read(name: string): string {
  try {
    return window.localStorage.getItem(PREFIX + name) ?? "";
  } catch {
    return "";
  }
}

function write(name: string, value: string): void {
  try {
    window.localStorage.setItem(PREFIX + name, value);
  } catch {
    // Nothing can be kept here; the page goes on with what it has.
  }
  window.dispatchEvent(new Event(CHANGED));
}
