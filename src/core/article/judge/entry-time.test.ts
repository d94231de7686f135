import { describe, expect, it } from "vitest";

import { isEntryTime } from "./entry-time.ts";

describe("isEntryTime", () => {
  it.each([
    "21.40",
    "06:20",
    "9.15am",
    "7 p.m.",
    "22.48 BST",
    "14:02 (GMT)",
    "18.30 Uhr",
    "Posted at 19:52",
    "Updated 19:52",
    "8h ago 14.02 BST",
    "17:15 Ann Lee",
    "17:15, by Ann Lee",
  ])("knows “%s”", (line) => expect(isEntryTime(line)).toBe(true));

  it.each([
    "21.15 Fourth victim confirmed",
    "25.40",
    "21.75",
    "1974",
    "12",
    "8-14",
    "3:2 (1:1)",
    "At 21.15 on Monday the belts were stopped.",
    "21.15 crowns",
  ])("leaves “%s” alone", (line) => expect(isEntryTime(line)).toBe(false));
});
