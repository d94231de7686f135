import { expect, it } from "vitest";

import { quotePassage } from "./quote-passage.ts";

it("has a sentence whole, with single spaces", () => {
  expect(quotePassage(" The lamp\nwent  out at dusk, and nobody saw it. ")).toBe(
    "The lamp went out at dusk, and nobody saw it.",
  );
});

it("cuts what is longer than a link holds after a word", () => {
  const long = quotePassage("lamp ".repeat(100));
  expect(long).toMatch(/^(lamp )+lamp$/);
  expect(long.length).toBeGreaterThan(170);
  expect(long.length).toBeLessThan(200);
  expect(quotePassage("🌉".repeat(200))).toBe("");
});

it("cuts between words where no spaces are", () => {
  const told = "港务局星期二宣布关闭东码头，渔民要求赔偿。";
  const long = quotePassage(told.repeat(12));
  expect(long.length).toBeGreaterThan(160);
  expect(told.repeat(12)).toContain(long);
  expect(quotePassage(told)).toBe(told);
});
