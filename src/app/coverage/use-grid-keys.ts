import { type FocusEvent, type KeyboardEvent, type RefObject, useEffect, useRef, useState } from "react";

import { type Cell, stepCell } from "./grid-rows.ts";

interface GridKeys {
  /** Where Tab stops. */
  readonly reached: Cell;
  readonly onKeyDown: (key: KeyboardEvent) => void;
  readonly onFocus: (event: FocusEvent) => void;
  /** Takes the focus to a cell, once it is drawn. */
  readonly goTo: (cell: Cell) => void;
}

/**
 * Makes the cells of a grid one tab stop, from which keys lead on. A cell is the element with its row and column, as in
 * `data-cell="3 0"`; `reveal` makes sure that one is drawn.
 */
export function useGridKeys(
  grid: RefObject<HTMLElement | null>,
  lengths: readonly number[],
  reveal: (cell: Cell) => void,
): GridKeys {
  const [reached, setReached] = useState<Cell>({ row: 1, column: 0 });
  /** Where the focus goes once that is drawn. */
  const wanted = useRef<Cell>(undefined);
  useEffect(() => {
    if (wanted.current === undefined) return;
    const { row, column } = wanted.current;
    const cell = grid.current?.querySelector<HTMLElement>(`[data-cell="${row} ${column}"]`);
    if (!cell) return;
    wanted.current = undefined;
    cell.focus();
  });
  const goTo = (cell: Cell): void => {
    wanted.current = cell;
    reveal(cell);
    setReached(cell);
  };
  return {
    reached,
    goTo,
    onKeyDown: (key) => {
      const at = cellOf(key.target);
      if (at === undefined || key.metaKey || key.altKey || key.shiftKey) return;
      // Keys may come faster than the rows are drawn: each goes on from where the one before it went.
      const to = stepCell(key, wanted.current ?? at, lengths);
      if (to === undefined) return;
      key.preventDefault();
      goTo(to);
    },
    onFocus: ({ target }) => {
      const at = cellOf(target);
      if (at) setReached((before) => (isSame(before, at) ? before : at));
    },
  };
}

const isSame = (one: Cell, other: Cell): boolean => one.row === other.row && one.column === other.column;

function cellOf(target: EventTarget): Cell | undefined {
  const cell = target instanceof Element ? target.closest<HTMLElement>("[data-cell]") : null;
  const [row, column] = cell?.dataset["cell"]?.split(" ").map(Number) ?? [];
  return row === undefined || column === undefined ? undefined : { row, column };
}
