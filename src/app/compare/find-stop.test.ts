import fc from "fast-check";
import { expect, it } from "vitest";

import { makeShared, makeWitnesses } from "../testing/make-witnesses.ts";
import { findStop } from "./find-stop.ts";
import type { Shared } from "./shared-passages.ts";

const witnesses = makeWitnesses(
  "Snow fell in May. The pass was shut. Buses waited. Nobody was hurt.",
  "In May snow fell. They shut the pass. Buses waited. No one was hurt.",
  "Snow in May shut the pass. Nobody was hurt.",
);
const passages = [
  makeShared(witnesses, [0, "Snow fell in May"], [1, "In May snow fell"]),
  makeShared(witnesses, [0, "Snow fell in May"], [2, "Snow in May"]),
  makeShared(witnesses, [0, "The pass was shut"], [1, "They shut the pass"]),
  makeShared(witnesses, [0, "The pass was shut"], [2, "shut the pass"]),
  makeShared(witnesses, [0, "Nobody was hurt"], [2, "Nobody was hurt"]),
  makeShared(witnesses, [1, "They shut the pass"], [2, "shut the pass"]),
];
const someOf = fc
  .uniqueArray(fc.integer({ min: 0, max: passages.length - 1 }), { minLength: 1 })
  .map((indexes) => passages.filter((_, index) => indexes.includes(index)));

const stepFrom = (shown: readonly Shared[], chosen: Shared | undefined, by: 1 | -1): Shared | undefined => {
  const stop = findStop({ shown, chosen, own: undefined, targets: [] }, by);
  return stop && "shared" in stop ? stop.shared : undefined;
};

it("stops at every passage that is shown, one after the other, and begins anew", () =>
  fc.assert(
    fc.property(someOf, (shown) => {
      const stops: Shared[] = [];
      for (let at = stepFrom(shown, undefined, 1); at && stops.length < shown.length;) {
        stops.push(at);
        at = stepFrom(shown, at, 1);
      }
      expect(stops).toEqual(shown);
      expect(stepFrom(shown, stops.at(-1), 1)).toBe(shown[0]);
    }),
  ));

it("goes back the way it came", () =>
  fc.assert(
    fc.property(someOf, (shown) => {
      for (const chosen of shown) expect(stepFrom(shown, stepFrom(shown, chosen, 1), -1)).toBe(chosen);
    }),
  ));

it("stops nowhere where nothing is shown", () => expect(stepFrom([], undefined, 1)).toBeUndefined());
