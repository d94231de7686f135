import { expect, it } from "vitest";

import { nameCorpus } from "./name-corpus.ts";

it.each([
  [
    "the words that most have, in order",
    ["quarry-fire-kills-two", "two-die-quarry-fire", "smoke-over-quarry", "fire-crews-leave"],
    "quarry-fire",
  ],
  ["nothing that only one has", ["harbour-opens"], "articles"],
  ["“articles” where they share nothing", ["harbour-opens", "ferry-late", "rain-all-week"], "articles"],
  ["no numbers", ["quake-17", "quake-17-dead", "17-dead-quake"], "quake-dead"],
])("is called by %s", (_, slugs, name) => {
  expect(nameCorpus(slugs)).toBe(name);
});
