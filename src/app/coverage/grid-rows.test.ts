import { describe, expect, it } from "vitest";

import { stepCell } from "./grid-rows.ts";

/** A head, an event, two claims, another event and a claim, of four articles. */
const LENGTHS = [5, 1, 5, 5, 1, 5];

const step = (key: string, row: number, column: number, ctrlKey = false): string | undefined => {
  const cell = stepCell({ key, ctrlKey }, { row, column }, LENGTHS);
  return cell && `${cell.row} ${cell.column}`;
};

describe("a key in the grid of claims", () => {
  it.each([
    ["ArrowRight", 2, 0, "2 1"],
    ["ArrowRight", 2, 4, "2 4"],
    ["ArrowLeft", 2, 0, "2 0"],
    ["ArrowDown", 2, 3, "3 3"],
    ["ArrowDown", 5, 3, "5 3"],
    ["ArrowUp", 0, 3, "0 3"],
    ["Home", 3, 3, "3 0"],
    ["End", 3, 1, "3 4"],
    ["PageDown", 0, 0, "5 0"],
    ["PageUp", 5, 2, "0 2"],
  ])("%s leads from row %i, column %i to %s", (key, row, column, to) => {
    expect(step(key, row, column)).toBe(to);
  });

  it("passes over the heading of an event, unless it comes down the first column", () => {
    expect(step("ArrowDown", 3, 2)).toBe("5 2");
    expect(step("ArrowUp", 2, 2)).toBe("0 2");
    expect(step("ArrowDown", 3, 0)).toBe("4 0");
  });

  it("leads with Ctrl to the grid's ends, and leaves other such keys to the browser", () => {
    expect(step("Home", 3, 3, true)).toBe("0 0");
    expect(step("End", 0, 0, true)).toBe("5 4");
    expect(step("ArrowDown", 0, 0, true)).toBeUndefined();
    expect(step("a", 0, 0)).toBeUndefined();
  });
});
