import { expect, it } from "vitest";

import { CONCEPTS } from "./concepts.ts";

it("gives every word one concept, so that no chain of synonyms joins what is far apart", () => {
  expect([...CONCEPTS.values()].filter((concept) => CONCEPTS.has(concept))).toEqual([]);
});
