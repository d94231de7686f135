import { describe, expect, it } from "vitest";

import { makeRoleReader } from "./make-role-reader.ts";
import { speechWordsOf } from "./speech-words.ts";

const english = speechWordsOf("en");

/** What is said of Tove Lindgren in `sentence`. */
function roleIn(sentence: string): string | undefined {
  const [before = "", after = ""] = sentence.split("Tove Lindgren");
  return english && makeRoleReader(english)(before, after);
}

describe("readRole", () => {
  it.each([
    ["It was Tove Lindgren, the head of the guild, who came.", "the head of the guild"],
    ["The head of the guild, Tove Lindgren, came.", "the head of the guild"],
    ["Tove Lindgren, 44, a potter, came.", "a potter"],
    ["A panel led by the retired judge Tove Lindgren met.", "the retired judge"],
    ["Retired potter Tove Lindgren came.", "Retired potter"],
    ["It rained, said the potter Tove Lindgren.", "the potter"],
  ])("reads what somebody is: %s", (sentence, role) => {
    expect(roleIn(sentence)).toBe(role);
  });

  it.each([
    "Tove Lindgren came.",
    "Tove Lindgren, who lives here, came.",
    "Tove Lindgren, 44, came.",
    "His lawyer, Tove Lindgren, came.",
    "Tove Lindgren, of Sund, came.",
    "Tove Lindgren, shaking her head, came.",
    "It was late, and Tove Lindgren came.",
    "The tug, steered by Tove Lindgren, got a line aboard at 1.45 p.m.",
  ])("reads nothing else for what somebody is: %s", (sentence) => {
    expect(roleIn(sentence)).toBeUndefined();
  });
});
