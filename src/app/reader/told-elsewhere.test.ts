import { expect, it } from "vitest";

import { buildCorpus } from "../../core/corpus.ts";
import { toAssets } from "../../core/wire/to-assets.ts";
import { toldElsewhere } from "./told-elsewhere.ts";

const SEEDS = {
  "dam.txt":
    "Dam breaks\n\n5 March 2019\n\nThe Marra dam broke on 4 March 2019 and drowned the valley. Bells rang on Sunday.\n",
  "valley.txt": "Valley under water\n\n5 March 2019\n\nThe Marra dam broke on 4 March 2019 before dawn.\n",
  "bread.txt": "Bread is dearer\n\n6 March 2019\n\nBread is dearer than last year, bakers say.\n",
};
const built = buildCorpus(Object.entries(SEEDS).map(([name, source]) => ({ name, source })));
const corpus = toAssets(built).listCorpus(({ article }) => article.slug, { coverage: "", texts: "" });

/** Who else tells what the words of an article tell. */
const tellers = (id: string, words: string): readonly string[] => {
  const article = built.articles.find((one) => one.id === id);
  const start = article?.text.indexOf(words) ?? -1;
  if (!article || start < 0) throw new Error(`No “${words}” in ${id}`);
  return toldElsewhere({ article: article.id, start, end: start + words.length }, corpus).flatMap(
    ({ others }) => others.map(({ card, quote }) => `${card.label}: ${quote.text}`),
  );
};

it("names the other articles that tell the event of a passage, with their words", () => {
  expect(tellers("dam", "drowned the valley")).toEqual([
    expect.stringMatching(/^Valley under water: .*broke on 4 March 2019/),
  ]);
});

it("names none for an event that no other tells, or for a passage that tells none", () => {
  expect(tellers("dam", "Bells rang")).toEqual([]);
  expect(tellers("bread", "bakers say")).toEqual([]);
});
