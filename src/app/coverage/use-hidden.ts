import { useSyncExternalStore } from "react";

/** What the reader has hidden, kept in this browser. */
interface Hidden {
  readonly hidden: readonly string[];
  readonly hide: (id: string) => void;
  readonly show: (id: string) => void;
}

const CHANGED = "variorum:hidden";

/** Ids kept; older ones are forgotten, since articles come and go. */
const MOST = 1000;

/** The ids that are hidden under `name`; none when nothing can be kept (private windows). Several tabs follow one another. */
export function useHidden(name: string): Hidden {
  const key = `variorum:${name}`;
  const kept = useSyncExternalStore(
    follow,
    () => read(key),
    () => "",
  );
  const hidden = kept === "" ? [] : kept.split("\n");
  return {
    hidden,
    hide: (id) => write(key, [...hidden, id].slice(-MOST)),
    show: (id) =>
      write(
        key,
        hidden.filter((other) => other !== id),
      ),
  };
}

function follow(onChange: () => void): () => void {
  window.addEventListener("storage", onChange);
  window.addEventListener(CHANGED, onChange);
  return () => {
    window.removeEventListener("storage", onChange);
    window.removeEventListener(CHANGED, onChange);
  };
}

function read(key: string): string {
  try {
    return window.localStorage.getItem(key) ?? "";
  } catch {
    return "";
  }
}

function write(key: string, ids: readonly string[]): void {
  try {
    window.localStorage.setItem(key, ids.join("\n"));
  } catch {
    // Nothing can be kept here; the page goes on with what it has.
  }
  window.dispatchEvent(new Event(CHANGED));
}
