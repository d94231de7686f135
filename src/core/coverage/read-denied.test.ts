import { describe, expect, it } from "vitest";

import { areOpposed, readDenied } from "./read-denied.ts";
import { readKeys } from "./read-keys.ts";

const read = (text: string) => {
  const span = { start: 0, end: text.length };
  return { keys: readKeys(text, span).all, denied: readDenied(text, span) };
};

describe("areOpposed", () => {
  it.each([
    ["The port denied that the crane had been inspected.", "The port admitted that the crane was inspected."],
    ["The crew did not enter by the hatch.", "The crew, we hear, climbed in by a hatch."],
    ["I no longer support the strike.", "I support the strike and its leaders."],
    ["The siren wasn't tested in May.", "The siren was tested in May."],
    ["The mayor never saw the report.", "The mayor had seen the report by Friday."],
  ])("says so of “%s” and “%s”", (one, other) => {
    expect(areOpposed(read(one), read(other))).toBe(true);
    expect(areOpposed(read(other), read(one))).toBe(true);
  });

  it.each([
    ["The port denied that the crane was inspected.", "The port insists the crane was never inspected."],
    ["The crew did not speak, and the port closed on Monday.", "The port closed on Monday."],
    ["The siren was not only tested but replaced.", "The siren was tested and replaced."],
    ["It sailed, though not before a tug rammed the pier.", "A tug rammed the pier by mistake."],
    ["The mayor saw the report.", "The mayor read the report."],
    ["Nobody asked; the ferry did not sail on Sunday.", "The ferry didn't sail on Sunday."],
  ])("does not of “%s” and “%s”", (one, other) => {
    expect(areOpposed(read(one), read(other))).toBe(false);
  });
});
