import { expect, it } from "vitest";

import { wholeWords } from "./whole-words.ts";

it.each([
  ["9 people", "Some 19 people came, and 9 people left.", 25],
  ["Nine", "the nine boats", 4],
  ["İzmir", "in İzmir’de on Sunday", 3],
  ["(a+b)", "it was (a+b) then", 7],
  ["九人", "十九人と九人", 1],
  ["3", "13, 31 and 33", -1],
])("finds %j where it stands as a whole in %j", (words, text, at) => {
  expect(text.search(wholeWords(words))).toBe(at);
});
