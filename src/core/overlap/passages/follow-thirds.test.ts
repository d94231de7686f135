import { expect, it } from "vitest";

import { makeArticles } from "../../testing/make-article.ts";
import { tabulateWords } from "../table/tabulate-words.ts";
import { type FoundPassage, followThirds } from "./follow-thirds.ts";

const texts = [
  "Ice closed the ferry port for two days. Nobody was hurt.",
  "Because of ice no ship could leave for two days. Shops ran out of bread.",
  "For forty-eight hours every vessel lay idle. Bakers had no flour.",
];
const [FROZEN, STRANDED, IDLE] = ["Ice closed", "Because of ice", "For forty-eight"];
const [BREAD, FLOUR] = ["Shops ran", "Bakers had"];
const table = tabulateWords(makeArticles(...texts));

/** The places of the sentence that begins so. */
function sentence(start: string): readonly [from: number, to: number] {
  const article = texts.findIndex((text) => text.includes(start));
  const at = texts[article]?.indexOf(start);
  const from = table.start.findIndex(
    (offset, place) => offset === at && table.articleOf[place] === article && (table.form[place] ?? -1) >= 0,
  );
  const index = table.sentences.indexOf(from);
  let to = table.sentences[index + 1] ?? table.form.length;
  while ((table.form[to - 1] ?? -1) < 0) to -= 1;
  return [from, to];
}

/** Two sentences that say the same. */
function passage(one: string, other: string, some: Partial<FoundPassage> = {}): FoundPassage {
  const [[left, leftEnd], [right, rightEnd]] = [sentence(one), sentence(other)];
  return { left, leftEnd, right, rightEnd, score: 0.9, common: false, ...some };
}

/** The passages that follow, beside those given. */
const following = (...given: readonly FoundPassage[]): readonly FoundPassage[] =>
  followThirds(table, given).filter((found) => !given.includes(found));

const TWO = [passage(FROZEN, STRANDED), passage(STRANDED, IDLE)];

it("takes what two articles say as a third does for the same, though they have no word in common", () => {
  expect(following(...TWO)).toEqual([passage(FROZEN, IDLE, { score: 0.75 })]);
});

it("is no surer of it than of both together", () => {
  const [found] = following(
    passage(FROZEN, STRANDED, { score: 0.8 }),
    passage(STRANDED, IDLE, { score: 0.7 }),
  );
  expect(found?.score).toBeCloseTo(0.56);
});

it("tells it once, and in place of a passage that nobody would see", () => {
  const weak = passage(FROZEN, IDLE, { score: 0.4 });
  expect(followThirds(table, [...TWO, weak])).toEqual([...TWO, passage(FROZEN, IDLE, { score: 0.75 })]);
});

it.each([
  ["a sentence that has a counterpart already", [...TWO, passage(FROZEN, FLOUR)]],
  ["what they have in common with different sentences", [passage(FROZEN, STRANDED), passage(BREAD, FLOUR)]],
  [
    "two that are hardly believed",
    [passage(FROZEN, STRANDED, { score: 0.6 }), passage(STRANDED, IDLE, { score: 0.6 })],
  ],
  ["a phrase of the whole library", [passage(FROZEN, STRANDED, { common: true }), passage(STRANDED, IDLE)]],
  [
    "a few words of a sentence",
    [passage(FROZEN, STRANDED), { ...passage(STRANDED, IDLE), leftEnd: sentence(STRANDED)[0] + 3 }],
  ],
])("does not follow %s", (_, given) => {
  expect(following(...given)).toEqual([]);
});
