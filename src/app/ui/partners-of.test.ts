import { expect, it } from "vitest";

import { buildCorpus } from "../../core/corpus.ts";
import { toAssets } from "../../core/wire/to-assets.ts";
import { partnersOf, partnersOfAll } from "./partners-of.ts";

const GATES =
  "Engineers opened all six gates of the Marra dam at dawn on Monday, and the river below rose by two metres within the hour.";
const corpus = toAssets(
  buildCorpus([
    { name: "dam.txt", source: `Dam gates opened\n\n${GATES}\n\nNobody was hurt on that day.\n` },
    { name: "river.txt", source: `River rises\n\n${GATES}\n` },
    {
      name: "bakery.txt",
      source: "Bakery sold\n\nThe bakery in Station Road has a new owner, Anna Weiss.\n",
    },
  ]),
).listCorpus(({ article }) => article.slug, { coverage: "coverage", texts: "texts" });

it("names each article's partners with the share of its own words", () => {
  const partners = partnersOfAll(corpus);
  const told = corpus.cards.map((card) =>
    [card.label, ...(partners.get(card.id) ?? []).map(({ partner }) => partner.label)].join(" < "),
  );
  expect(told.toSorted()).toEqual([
    "Bakery sold",
    "Dam gates opened < River rises",
    "River rises < Dam gates opened",
  ]);
  const dam = corpus.cards.find(({ label }) => label === "Dam gates opened");
  const [pair] = corpus.pairs;
  expect(dam && partners.get(dam.id)?.[0]?.share).toBe(pair?.a === dam?.id ? pair?.aInB : pair?.bInA);
});

it("says of one article what it says of all", () => {
  const all = partnersOfAll(corpus);
  for (const card of corpus.cards) expect(partnersOf(card, corpus)).toEqual(all.get(card.id) ?? []);
});
