import { expect, it } from "vitest";

import { conceptOf } from "./concept-of.ts";

it.each([
  ["houses", "house"],
  ["vessels", "vessel"],
  ["nurses", "nurse"],
  ["passed", "pass"],
  ["brought", "bringing"],
  ["stole", "theft"],
  ["sank", "sinking"],
  ["lorries", "truck"],
  ["motorway", "roads"],
  ["firemen", "firefighters"],
])("takes “%s” and “%s” for one", (one, other) => expect(conceptOf(one)).toBe(conceptOf(other)));

it.each([
  ["process", "proceed"],
  ["business", "busy"],
  ["storm", "gust"],
  ["killed", "injured"],
  ["suspended", "cancelled"],
])("tells “%s” and “%s” apart", (one, other) => expect(conceptOf(one)).not.toBe(conceptOf(other)));
