import { type RefObject, useEffect, useState } from "react";

import type { Cell } from "./grid-rows.ts";

/** Of the rows and of the columns, from the first that is drawn to the one after the last. */
interface Stretch {
  readonly first: number;
  readonly end: number;
}

interface Seen {
  readonly rows: Stretch;
  readonly columns: Stretch;
}

/** What is drawn, and written into the page, before it is known how much is in view: it fills a laptop's screen. */
const FIRST: Seen = { rows: { first: 0, end: 14 }, columns: { first: 0, end: 32 } };
/** Rows and columns drawn beyond what is in view, and how many come and go at once. */
const OVER = 4;
const STEP = 4;

interface Window extends Seen {
  /** Scrolls a cell that is out of view to the middle; rows and columns count from 0. */
  readonly reveal: (cell: Cell) => void;
}

/**
 * Which cells of a grid within `scroller` are drawn: those in view and a few around them, so that hundreds of thousands
 * scroll as lightly as a screenful. Rows are as high as the first element with `data-row`, columns as wide as the first
 * with `data-column`. Unless it `isOn`, all are drawn, in a page that scrolls.
 */
export function useWindow(
  scroller: RefObject<HTMLElement | null>,
  rows: number,
  columns: number,
  isOn: boolean,
): Window {
  const [seen, setSeen] = useState(FIRST);
  useEffect(() => {
    const element = scroller.current;
    if (!isOn || !element) return;
    const undo = new AbortController();
    const look = (): void => {
      const next = lookAt(element);
      setSeen((before) =>
        isSame(before.rows, next.rows) && isSame(before.columns, next.columns) ? before : next,
      );
    };
    const observer = new ResizeObserver(look);
    observer.observe(element);
    element.addEventListener("scroll", look, { passive: true, signal: undo.signal });
    return () => {
      observer.disconnect();
      undo.abort();
    };
  }, [scroller, isOn]);
  const reveal = ({ row, column }: Cell): void => {
    const element = scroller.current;
    if (!element || !isOn) return;
    const { height, width } = sizesIn(element);
    const { scrollTop, scrollLeft, clientHeight, clientWidth } = element;
    const [top, left] = [row * height, column * width];
    element.scrollTo({
      top: isIn(top, height, scrollTop, clientHeight) ? scrollTop : top - clientHeight / 2,
      left: isIn(left, width, scrollLeft, clientWidth / 2) ? scrollLeft : left - clientWidth / 4,
      behavior: "instant",
    });
  };
  if (!isOn) return { rows: { first: 0, end: rows }, columns: { first: 0, end: columns }, reveal };
  return { rows: within(seen.rows, rows), columns: within(seen.columns, columns), reveal };
}

/** Fewer rows, as when a search leaves few, end where they end. */
function within({ first, end }: Stretch, length: number): Stretch {
  const start = Math.max(0, Math.min(first, length - (end - first)));
  return { first: start, end: Math.min(length, start + end - first) };
}

const isSame = (one: Stretch, other: Stretch): boolean => one.first === other.first && one.end === other.end;

/** Whether what begins at `at` and its neighbour are within what is in view. */
const isIn = (at: number, size: number, from: number, room: number): boolean =>
  at >= from && at + 2 * size <= from + room;

function lookAt(scroller: HTMLElement): Seen {
  const { height, width } = sizesIn(scroller);
  return {
    rows: stretchOf(scroller.scrollTop, scroller.clientHeight, height),
    columns: stretchOf(scroller.scrollLeft, scroller.clientWidth, width),
  };
}

function stretchOf(from: number, room: number, size: number): Stretch {
  const first = Math.max(0, Math.floor(from / size) - OVER);
  const start = first - (first % STEP);
  return { first: start, end: start + STEP * (Math.ceil((Math.ceil(room / size) + 2 * OVER) / STEP) + 1) };
}

const sizesIn = (scroller: HTMLElement) => ({
  height: scroller.querySelector("[data-row]")?.getBoundingClientRect().height || 1,
  width: scroller.querySelector("[data-column]")?.getBoundingClientRect().width || 1,
});
