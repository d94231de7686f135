import { expect, it } from "vitest";

import { compareWordings } from "./compare-wordings.ts";

/** Both wordings, what is changed in brackets. */
const compared = (then: string, now: string, length = 0): readonly string[] => {
  const wordings = compareWordings(then, now, length);
  return [wordings?.former, wordings?.now].map((pieces = []) =>
    pieces.map(({ text, changed }) => (changed ? `[${text}]` : text)).join(""),
  );
};

it.each([
  [
    "a word for another",
    "The number of the ill rose to 43, it said.",
    "The number of the ill rose to 61, it said.",
    ["The number of the ill rose to [43], it said.", "The number of the ill rose to [61], it said."],
  ],
  [
    "words put in",
    "The lamp went out.",
    "The lamp on the pier went out.",
    ["The lamp went out.", "The lamp [on the pier] went out."],
  ],
  [
    "words left out at the end",
    "The lamp went out at dusk.",
    "The lamp went out.",
    ["The lamp went out [at dusk].", "The lamp went out."],
  ],
  ["all of it", "Nobody saw it.", "Crowds were there.", ["[Nobody saw it].", "[Crowds were there]."]],
])("shows %s", (_, then, now, both) => {
  expect(compared(then, now)).toEqual(both);
});

it("of a passage of which it knows only how it began compares no more", () => {
  expect(compared("The lamp of the", "The light of the pier went out at dusk.", 9)).toEqual([
    "The [lamp] of the",
    "The [light] of the",
  ]);
  expect(compareWordings("The lamp of the", "The light of the pier", 9)?.cut).toBe(true);
});

it("shows nothing where no word that it knows is changed", () => {
  expect(compareWordings("The lamp went", "The lamp went out at noon.", 6)).toBeUndefined();
  expect(compareWordings("The lamp, went", "the lamp went", 3)).toBeUndefined();
});
