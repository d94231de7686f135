import { expect, it } from "vitest";

import { lengthBeforeSignOff } from "./sign-off.ts";

const before = (paragraph: string): string | undefined => {
  const length = lengthBeforeSignOff(paragraph);
  return length === undefined ? undefined : paragraph.slice(0, length).trim();
};

it.each([
  ["The dam held. We are closing this blog now. Thank you for reading.", "The dam held."],
  ["The dam held. That’s all from us for tonight.", "The dam held."],
  ["“It held!” Thanks for following along!", "“It held!”"],
  ["This live blog has now closed.", ""],
])("parts the leave of a live report from “%s”", (paragraph, rest) => expect(before(paragraph)).toBe(rest));

it.each([
  "He closed by saying thank you for reading.",
  "Thank you for reading. Now the dam may break.",
  "We are closing the gate now.",
  "That’s all for the dam and its keeper, who said so. He left.",
])("finds none in “%s”", (paragraph) => expect(before(paragraph)).toBeUndefined());
