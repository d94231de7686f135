import { type RefObject, useEffect, useState } from "react";

/** Rows drawn before it is known how many are in view: they fill a laptop's screen. */
const FIRST = 20;
/** Rows drawn beyond what is in view, and how many come and go at once. */
const OVER = 4;
const STEP = 4;

interface Stretch {
  readonly first: number;
  /** After the last. */
  readonly end: number;
}

interface Window extends Stretch {
  /** Scrolls a row that is out of view to the middle. */
  readonly reveal: (row: number) => void;
}

/**
 * Which of the `rows` of `scroller` are drawn: those in view and a few around them, so that thousands scroll as lightly as
 * twenty. All are of one height, that of the first element with `data-row`. `undefined` draws all, in a page that scrolls.
 */
export function useWindow(scroller: RefObject<HTMLElement | null>, rows: number | undefined): Window {
  const [seen, setSeen] = useState<Stretch>({ first: 0, end: FIRST });
  const isOn = rows !== undefined;
  useEffect(() => {
    const element = scroller.current;
    if (!isOn || !element) return;
    const undo = new AbortController();
    const look = (): void => {
      const next = stretchOf(element);
      setSeen((before) => (before.first === next.first && before.end === next.end ? before : next));
    };
    const observer = new ResizeObserver(look);
    observer.observe(element);
    element.addEventListener("scroll", look, { passive: true, signal: undo.signal });
    return () => {
      observer.disconnect();
      undo.abort();
    };
  }, [scroller, isOn]);
  const reveal = (row: number): void => {
    const element = scroller.current;
    if (!element || !isOn) return;
    const height = rowHeight(element);
    const top = row * height;
    const isSeen = top >= element.scrollTop && top + 2 * height <= element.scrollTop + element.clientHeight;
    if (!isSeen) element.scrollTo({ top: top - element.clientHeight / 2, behavior: "instant" });
  };
  if (rows === undefined) return { first: 0, end: Infinity, reveal };
  const length = seen.end - seen.first;
  // Fewer rows, as when a search leaves few, end where they end.
  const first = Math.max(0, Math.min(seen.first, rows - length));
  return { first, end: Math.min(rows, first + length), reveal };
}

function stretchOf(scroller: HTMLElement): Stretch {
  const height = rowHeight(scroller);
  const first = Math.floor(scroller.scrollTop / height) - OVER;
  const length = Math.ceil(scroller.clientHeight / height) + 2 * OVER;
  const from = Math.max(0, first - (first % STEP));
  return { first: from, end: from + Math.ceil(length / STEP) * STEP + STEP };
}

const rowHeight = (scroller: HTMLElement): number =>
  scroller.querySelector("[data-row]")?.getBoundingClientRect().height || 1;
