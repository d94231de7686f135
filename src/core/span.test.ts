import { expect, it } from "vitest";

import { trim } from "./span.ts";

it.each([
  ["  dawn  ", 2, 6],
  ["dawn", 0, 4],
  ["   ", 3, 3],
  ["", 0, 0],
])("trims “%s” to its words, and white space to its end", (text, start, end) =>
  expect(trim(text, { start: 0, end: text.length })).toEqual({ start, end }),
);
