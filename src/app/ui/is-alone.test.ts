import { expect, it } from "vitest";

import { makeWitnesses } from "../testing/make-witnesses.ts";
import { isAlone } from "./is-alone.ts";

it.each([
  [["en", "en-GB", "es"], "es"],
  [["en", "es"], "en es"],
  [["en", "es", "es-MX"], "en"],
  // One whose language is not known may be in any.
  [["en", "es", "und"], ""],
])("of articles in %j finds alone: %s", (languages, alone) => {
  const cards = makeWitnesses(...languages.map(() => "")).map(({ card }, index) => ({
    ...card,
    language: languages[index] ?? "",
  }));
  const found = cards.filter((card) => isAlone(card, cards)).map(({ language }) => language);
  expect(found.join(" ")).toBe(alone);
});
