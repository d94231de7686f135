import { expect, it } from "vitest";

import { isDimension } from "./measures.ts";

it.each([
  ["mass", true],
  ["$", true],
  ["shareholder", false],
  ["powerboat", false],
  ["lev per ticket", true],
  ["lever", false],
])("tells whether “%s” is a dimension or a count: %s", (measure, dimension) =>
  expect(isDimension(measure)).toBe(dimension),
);
