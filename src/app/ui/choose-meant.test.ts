import { expect, it } from "vitest";

import type { Standing } from "../../core/selector/standing-of.ts";
import { chooseMeant } from "./choose-meant.ts";

const SAME: Standing = "between the same words";
const OTHERS: Standing = "between others";

it.each<[string, string | undefined, Readonly<Record<string, Standing>>, string | undefined]>([
  ["the one that has the passage between its words", undefined, { dam: SAME, mill: OTHERS }, "dam"],
  ["that one, though another's name is like the link's", "mill", { dam: SAME }, "dam"],
  ["that one, though the other has the words too", "mill", { dam: SAME, mill: OTHERS }, "dam"],
  ["of two that have it so, the one of like name", "mill", { dam: SAME, mill: SAME }, "mill"],
  ["none of two that have it so, without a like name", undefined, { dam: SAME, mill: SAME }, undefined],
  [
    "none when the passage may have been edited in the one of like name",
    "mill",
    { dam: SAME, mill: "edited" },
    undefined,
  ],
  ["the one of like name, the passage edited", "mill", { mill: "edited" }, "mill"],
  ["the one of like name, the passage between other words", "mill", { mill: OTHERS, dam: OTHERS }, "mill"],
  ["none when others alone have the words", "mill", { dam: OTHERS }, undefined],
  ["the one of like name when none has the passage", "mill", {}, "mill"],
  ["none when there is nothing", undefined, {}, undefined],
])("means %s", (_, near, standings, meant) => {
  const holders = Object.entries(standings).map(([card, standing]) => ({ card, standing }));
  expect(chooseMeant(near, holders)).toBe(meant);
});
