import type { MarkedEvent, QuotedClaim } from "../../core/wire/assets.ts";
import type { ClaimGroup } from "./order-claims.ts";

/** A row of the grid of claims below its head. */
export type GridRow =
  | { readonly type: "event"; readonly event: MarkedEvent | undefined }
  | { readonly type: "claim"; readonly claim: QuotedClaim };

/** The claims of `groups` in one list, each group's event before them where they are `headed`. */
export const gridRows = (groups: readonly ClaimGroup[], headed: boolean): readonly GridRow[] =>
  groups.flatMap(({ event, claims }) => [
    ...(headed ? [{ type: "event" as const, event }] : []),
    ...claims.map((claim) => ({ type: "claim" as const, claim })),
  ]);

/** A cell of a grid, counted from its head's first. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** How far Page Up and Page Down lead. */
const PAGE = 10;

/**
 * Where a key leads from `at` in a grid whose rows have `lengths` cells; `undefined` for a key that leads nowhere. Rows
 * that are too short for the column are passed over. As grids are steered everywhere: arrows, Home and End in the row,
 * with Ctrl in all of the grid, pages.
 */
export function stepCell(
  { key, ctrlKey }: { readonly key: string; readonly ctrlKey: boolean },
  { row, column }: Cell,
  lengths: readonly number[],
): Cell | undefined {
  const last = lengths.length - 1;
  const end = (lengths[ctrlKey ? last : row] ?? 1) - 1;
  const fits = (length: number): boolean => length > column;
  const down = (from: number): Cell => ({ row: indexFrom(lengths, from, fits) ?? row, column });
  const up = (from: number): Cell => ({ row: lengths.findLastIndex((n, i) => i <= from && fits(n)), column });
  if (ctrlKey && key !== "Home" && key !== "End") return undefined;
  switch (key) {
    case "ArrowRight":
      return { row, column: Math.min(column + 1, end) };
    case "ArrowLeft":
      return { row, column: Math.max(column - 1, 0) };
    case "ArrowDown":
      return down(row + 1);
    case "ArrowUp":
      return up(Math.max(0, row - 1));
    case "PageDown":
      return down(Math.min(last, row + PAGE));
    case "PageUp":
      return up(Math.max(0, row - PAGE));
    case "Home":
      return { row: ctrlKey ? 0 : row, column: 0 };
    case "End":
      return { row: ctrlKey ? last : row, column: end };
    default:
      return undefined;
  }
}

function indexFrom(
  lengths: readonly number[],
  from: number,
  fits: (length: number) => boolean,
): number | undefined {
  const index = lengths.findIndex((length, i) => i >= from && fits(length));
  return index < 0 ? undefined : index;
}
