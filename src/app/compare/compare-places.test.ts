import { describe, expect, it } from "vitest";

import { formatPlace, parsePlace, SHOW_USUAL } from "../place.ts";
import { makeShared, makeWitnesses } from "../testing/make-witnesses.ts";
import {
  type ComparePlace,
  placeAtShared,
  placePicked,
  placeSwapped,
  placeWithout,
} from "./compare-places.ts";

const at = (address: string): ComparePlace => {
  const [path = "", search = ""] = address.split("?", 2);
  const place = parsePlace(path, search);
  if (place.panel !== "compare") throw new Error(`No comparison: ${address}`);
  return place;
};

describe("placePicked", () => {
  it.each([
    ["puts another article in a pane, at no passage", "/compare/a/b?at=x&to=y", 1, "c", "/compare/a/c"],
    ["exchanges two panes, at the same passages", "/compare/a/b?at=x&to=y", 0, "b", "/compare/b/a?at=y&to=x"],
    [
      "exchanges with a pane beside the first two",
      "/compare/a/b?at=x&to=y&with=c",
      0,
      "c",
      "/compare/c/b?to=y&with=a/x",
    ],
    ["adds a pane", "/compare/a/b", 2, "c", "/compare/a/b?with=c"],
    ["frees an article from itself", "/compare/a/a", 1, "b", "/compare/a/b"],
    ["keeps what is shown", "/compare/a/b?words=9", 1, "c", "/compare/a/c?words=9"],
  ])("%s", (_, before, pane, slug, after) => {
    expect(formatPlace(placePicked(at(before), pane, slug))).toBe(after);
  });
});

it("exchanges the first two articles twice to no effect", () => {
  const place = at("/compare/a/b?at=x&to=y&with=c/z");
  expect(formatPlace(placeSwapped(place))).toBe("/compare/b/a?at=y&to=x&with=c/z");
  expect(placeSwapped(placeSwapped(place))).toEqual(place);
});

it("takes a pane away and keeps the passage in the others", () => {
  const place = {
    panel: "compare",
    left: "a",
    right: "b",
    at: "x",
    beside: [{ slug: "c" }],
    show: SHOW_USUAL,
  };
  expect(formatPlace(placeWithout(place as ComparePlace, 2))).toBe("/compare/a/b?at=x");
});

it("names a passage in the address by all its words, to find it again when they are edited", () => {
  const told = "The ferry to Velm lay two days in the ice before a tug came out";
  const witnesses = makeWitnesses(`${told}.`, `Later ${told}.`);
  const shared = makeShared(witnesses, [0, told], [1, told]);
  expect(placeAtShared(at("/compare/a/b"), shared, witnesses).quote).toBe(told);
});
