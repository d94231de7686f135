import { expect, it } from "vitest";

import { firstWords } from "./first-words.ts";

it("gives the first six words, with single spaces", () => {
  expect(firstWords("  The lamp\n went  out at dusk, and nobody saw it. ")).toBe(
    "The lamp went out at dusk,",
  );
});

it("never cuts a character in two, since half of one cannot stand in an address", () => {
  const words = firstWords(`${"a".repeat(59)}🌉🌉`);
  expect(words).toBe(`${"a".repeat(59)}🌉`);
  expect(encodeURIComponent(words)).toContain("%F0%9F%8C%89");
});
