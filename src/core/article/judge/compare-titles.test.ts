import { expect, it } from "vitest";

import { isSameTitle } from "./compare-titles.ts";

it.each([
  [
    "Senate recognises labour unions in northern harbour",
    "Senate Recognizes Labor Unions in Northern Harbor",
  ],
  ["First country to formally lift the ban on coal", "First Country to Lift the Ban on Coal"],
  ["Bridge Day", "BRIDGE DAY"],
  ["秘鲁南部发生地震", "秘鲁南部发生地震！"],
])("takes “%s” and “%s” for one title", (a, b) => expect(isSameTitle(a, b)).toBe(true));

it.each([
  ["Bridge Day", "Bridge Night"],
  ["Rescue efforts in the valley", "Political fallout in the valley"],
  ["", "Bridge Day"],
])("keeps “%s” and “%s” apart", (a, b) => expect(isSameTitle(a, b)).toBe(false));
