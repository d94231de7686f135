import { expect, it } from "vitest";

import { slice } from "../../core/span.ts";
import { conflictValues } from "./conflict-values.ts";
import type { PairConflict } from "./conflicts-between.ts";
import { makeWitnesses } from "./make-witnesses.ts";

const SENTENCE = "Nine men were saved from the trawler.";
const [witness] = makeWitnesses(`Rain fell on nine boats. ${SENTENCE}`);
if (!witness) throw new Error("No witness");
const { article } = witness;

const conflict = (value: string, kind: PairConflict["kind"] = "number"): PairConflict => {
  const start = article.text.indexOf(SENTENCE);
  const passage = { article: article.id, start, end: article.text.length, text: SENTENCE };
  const anchor = article.id as never;
  return { kind, about: "men saved", why: "other number", sides: [{ ...passage, value, anchor }] };
};

it.each<[string, PairConflict, readonly string[]]>([
  ["the value within its own sentence", conflict("nine"), ["Nine"]],
  ["nothing where the sentence puts it otherwise", conflict("9"), []],
  ["no quotation, which is compared word by word", conflict("saved from", "quotation"), []],
  ["nothing for another pane's side", { ...conflict("nine"), sides: [undefined] }, []],
])("finds %s", (_, given, words) => {
  expect(conflictValues([given], witness).map((span) => slice(article.text, span))).toEqual(words);
});
