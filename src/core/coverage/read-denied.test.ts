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
    ["The port did not name the two divers.", "The port named the divers on Friday as two brothers."],
    ["The siren wasn't tested in May.", "The siren was tested in May."],
    ["The mayor never saw the report.", "The mayor had seen the report by Friday."],
    ["The pier would reopen in April, the port said.", "The pier would remain closed, the port said."],
    ["Neighbours were told to shut their windows.", "Neighbours may open their windows again."],
    ["The crane was inspected in May and passed.", "The crane failed when it was inspected in May."],
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
    ["The pier is closed until it can open in April.", "The pier stays closed till April."],
    ["Nobody asked; the ferry did not sail on Sunday.", "The ferry didn't sail on Sunday."],
  ])("does not of “%s” and “%s”", (one, other) => {
    expect(areOpposed(read(one), read(other))).toBe(false);
  });
});
