import { expect, it } from "vitest";

import { makeShared, makeWitnesses } from "../testing/make-witnesses.ts";
import { whyNothing } from "./why-nothing.ts";

const witnesses = makeWitnesses("It rained all week in Orme.", "All week it rained in Orme.");
const [one] = witnesses;
const shared = makeShared(witnesses, [0, "It rained"], [1, "it rained"]);

it("blames the filters only where they leave something out", () => {
  expect(whyNothing({ witnesses, all: [] })).toMatch(/no passage in common. Less than a sentence/u);
  expect(whyNothing({ witnesses, all: [shared] })).toMatch(/leave out the one passage/u);
  expect(whyNothing({ witnesses, all: [shared, shared] })).toMatch(/leave out all 2 passages/u);
});

it("says that there are some that are hardly close", () =>
  expect(whyNothing({ witnesses, all: [{ ...shared, score: 0.4 }] })).toMatch(
    /no passage in common. Under “How close”, the filters show 1 passage/u,
  ));

it("says of one article beside itself that it repeats nothing", () => {
  if (!one) throw new Error("No witness");
  expect(whyNothing({ witnesses: [one, one], all: [] })).toMatch(/repeats no passage/u);
});

it("says what is compared of two languages", () => {
  const french = witnesses.map((witness, pane) =>
    pane === 0 ? witness : { ...witness, card: { ...witness.card, language: "fr" } },
  );
  expect(whyNothing({ witnesses: french, all: [] })).toMatch(/two languages/u);
});
