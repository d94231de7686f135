import { expect, it } from "vitest";

import { hasWords } from "./has-words.ts";

it.each([
  ["The gates of the dam", "DAM gates", true],
  ["The gates of the dam", "dam river", false],
  ["The gates of the dam", "gat", true],
  ["The gates of the dam", "", true],
])("looks in “%s” for “%s”: %s", (text, words, has) => expect(hasWords(text, words)).toBe(has));
