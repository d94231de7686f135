import { describe, expect, it } from "vitest";

import { slice } from "../../core/span.ts";
import { makeWitnesses } from "../testing/make-witnesses.ts";
import { conflictValues } from "./conflict-values.ts";
import type { PairConflict } from "./conflicts-between.ts";

const OPENING = "Rain fell on nine boats. ";
const SENTENCE = "Nine men were saved from the trawler.";

/** The words set off in an article that ends in `sentence`, of which `value` is given otherwise by another. */
function setOff(sentence: string, value: string, kind: PairConflict["kind"] = "number"): readonly string[] {
  const [witness] = makeWitnesses(OPENING + sentence);
  if (!witness) throw new Error("No witness");
  const { article } = witness;
  const side = { article: article.id, start: OPENING.length, end: article.text.length, text: sentence };
  const conflict: PairConflict = {
    kind,
    about: "men saved",
    why: "other number",
    sides: [{ ...side, value, anchor: article.id as never }],
  };
  expect(conflictValues([{ ...conflict, sides: [undefined] }], witness)).toEqual([]);
  return conflictValues([conflict], witness).map((span) => slice(article.text, span));
}

describe("conflictValues", () => {
  it.each([
    ["the value within its own sentence", SENTENCE, "nine", ["Nine"]],
    ["nothing where the sentence puts it otherwise", SENTENCE, "9", []],
    ["a whole number, not the end of another", "Of 19 people 9 people were saved.", "9 people", ["9 people"]],
    ["a whole word, not a part of one", "The network saved two men.", "two", ["two"]],
    ["the right letters where small ones are longer", "İİİ said nine men were saved.", "nine", ["nine"]],
    ["signs as they are", "It cost $4.2m (in all).", "$4.2m (in all)", ["$4.2m (in all)"]],
    ["words of a script without spaces", "消防说事故造成九人死亡。", "九人", ["九人"]],
  ])("finds %s", (_, sentence, value, words) => expect(setOff(sentence, value)).toEqual(words));

  it("leaves out quotations, which are compared word by word", () => {
    expect(setOff(SENTENCE, "saved from", "quotation")).toEqual([]);
  });
});
