import fc from "fast-check";
import { expect, it } from "vitest";

import { clearestOf } from "./clearest-of.ts";
import { buildCorpus, type Corpus } from "./corpus.ts";
import type { Passage, Seed } from "./model.ts";
import { slice } from "./span.ts";

/** What reports of one flood say, some of it twice, at odds, in one another's words, or with the page around it. */
const LINES = [
  "Dam gates opened",
  "12 May 2014",
  "By Ana Ruiz",
  "Share this article",
  "Engineers opened all six gates of the Marra dam at dawn on Monday, and the river below rose by two metres within the hour.",
  "The river below rose by two metres within the hour after engineers opened all six gates of the Marra dam on Monday.",
  "On 12 May engineers opened five gates of the Marra dam, the water board said.",
  "Three men were hurt when the bank gave way, said the mayor of Velmar, Ines Farrow.",
  "Four men were hurt when the bank gave way. Mayor Ines Farrow said: “We were never told that the gates would open.”",
  "“We were never told the gates would open so early,” Mayor Farrow said on Tuesday.",
  "A bridge that was built in 1931 was swept away. 🌊",
  "水位在一小时内上涨了两米，三人受伤。",
];

const folder = fc
  .array(fc.shuffledSubarray(LINES, { minLength: 1 }), { minLength: 1, maxLength: 4 })
  .map((texts) => texts.map((lines, i): Seed => ({ name: `${i}.txt`, source: `${lines.join("\n\n")}\n` })));

/** All that something in `corpus` leads to; with its words, where it has them. */
const passagesOf = ({
  alignments,
  timeline,
  conflicts,
  sayings,
  coverage: { claims, gaps },
}: Corpus): readonly (Passage & { readonly text?: string })[] => [
  ...alignments.flatMap(({ left, right }) => [left, right]),
  ...timeline.events.flatMap(({ mentions }) => mentions),
  ...conflicts.flatMap(({ sides }) => sides),
  ...sayings.flatMap(({ wordings }) => wordings.flatMap(({ witnesses }) => witnesses)),
  ...claims.flatMap((claim) => {
    const { article, part } = clearestOf(claim);
    return [...claim.sentences, ...claim.unsure, { article, ...part }];
  }),
  ...gaps.flatMap(({ article, onlyHere }) => onlyHere.map((sentence) => ({ article, ...sentence }))),
];

it("names no passage but by where words of its article stand, and quotes these", () => {
  fc.assert(
    fc.property(folder, (seeds) => {
      const corpus = buildCorpus(seeds);
      const texts = new Map(corpus.articles.map(({ id, text }) => [id, text]));
      expect([...texts.values()]).toEqual(seeds.map(({ source }) => source));
      for (const { text, ...passage } of passagesOf(corpus)) {
        const words = slice(texts.get(passage.article) ?? "", passage);
        expect(words).toMatch(/\S/u);
        expect(words.length).toBe(passage.end - passage.start);
        expect(text ?? words).toBe(words);
      }
    }),
    { numRuns: 8 },
  );
});

it("dates an article that states no date by those that tell of its event", () => {
  const { articles } = buildCorpus([
    {
      name: "dated.txt",
      source:
        "Dam gates opened\n\n13 May 2014\n\nEngineers opened all six gates of the Marra dam on Monday, and nobody was hurt.\n",
    },
    {
      name: "undated.txt",
      source:
        "Marra dam opened\n\nEngineers opened all six gates of the Marra dam on Monday, the water board said.\n",
    },
  ]);
  expect(articles.map(({ published }) => published?.how)).toEqual(["stated", "inferred"]);
});
