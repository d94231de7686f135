import { useSyncExternalStore } from "react";

/** Preferences are kept under this prefix; several tabs follow one another. */
const PREFIX = "variorum:";
const CHANGED = "variorum:preference";

/**
 * A preference kept in the browser: one of `values`, the first when nothing valid is kept or nothing can be kept
 * (private windows). The second item keeps another one.
 */
export function usePreference<const Value extends string>(
  name: string,
  values: readonly [Value, ...Value[]],
): readonly [Value, (value: Value) => void] {
  const value = useSyncExternalStore(
    follow,
    () => values.find((candidate) => candidate === readPreference(name)) ?? values[0],
    () => values[0],
  );
  return [value, (next) => writePreference(name, next)];
}

function follow(onChange: () => void): () => void {
  window.addEventListener("storage", onChange);
  window.addEventListener(CHANGED, onChange);
  return () => {
    window.removeEventListener("storage", onChange);
    window.removeEventListener(CHANGED, onChange);
  };
}

function readPreference(name: string): string | null {
  try {
    return window.localStorage.getItem(PREFIX + name);
  } catch {
    return null;
  }
}

function writePreference(name: string, value: string): void {
  try {
    window.localStorage.setItem(PREFIX + name, value);
  } catch {
    // Nothing can be kept here; the page goes on with what it has.
  }
  window.dispatchEvent(new Event(CHANGED));
}
