import { expect, it } from "vitest";

import { speaksAlike } from "./speaks-alike.ts";

it.each([
  ["en", "en-GB", true],
  ["en", "de", false],
  ["und", "de", true],
  ["de", "und", true],
])("tells whether %s and %s may be compared: %s", (one, other, alike) => {
  expect(speaksAlike({ language: one }, { language: other })).toBe(alike);
});
