import { expect, it } from "vitest";

import { readTable } from "../testing/read-table.ts";
import { foldSpelling } from "./fold-spelling.ts";

const SPELLINGS = readTable(`
  recognised | recognized
  organisations | organizations
  paralysed | paralyzed
  colours | colors
  neighbourhood | neighborhood
  theatre | theater
  metres | meters
  centred | centered
  catalogue | catalog
  dialogues | dialogs
  travelled | traveled
  labelling | labeling
  defence | defense
  licences | licenses
  programmes | programs
  judgement | judgment
  fulfil | fulfill
  enrolment | enrollment
  amidst | amid
  amongst | among
  whilst | while
  towards | toward
  anaemia | anemia
  manoeuvre | maneuver
  manoeuvred | maneuvered
  manoeuvring | maneuvering
  aluminium | aluminum
  sceptical | skeptical
  grey | gray
  greying | graying
  tyre | tire
  tyres | tires
`).map((row) => row.map((word) => word.trim()));

it.each(SPELLINGS)("takes %s and %s for one word", (british, american) =>
  expect(foldSpelling(british ?? "")).toBe(foldSpelling(american ?? "")),
);

it.each(readTable("called | caled\nrise | rice\nbitter | biter\nwhile | whale"))(
  "keeps %s and %s apart",
  (one, other) => expect(foldSpelling(one ?? "")).not.toBe(foldSpelling(other ?? "")),
);

it("leaves a key that it has made as it is", () => {
  for (const words of SPELLINGS)
    for (const key of words.map(foldSpelling)) expect(foldSpelling(key)).toBe(key);
});
