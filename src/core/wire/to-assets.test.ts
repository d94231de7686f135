import { describe, expect, it } from "vitest";

import { buildCorpus } from "../corpus.ts";
import { slice } from "../span.ts";
import type { ArticleAsset } from "./assets.ts";
import { toAssets } from "./to-assets.ts";

const SEEDS = [
  {
    name: "dam.txt",
    source:
      "Dam gates opened\n\n12 May 2014\n\nEngineers opened all six gates of the Marra dam at dawn on Monday, and the river below rose by two metres within the hour.\n\nNobody was hurt.\n",
  },
  {
    name: "river.txt",
    source:
      "River rises after gates open\n\n13 May 2014\n\nThe river below rose by two metres within the hour after engineers opened all six gates of the Marra dam at dawn on Monday, the water board said.\n\nFarmers had moved their cattle to higher ground.\n",
  },
  { name: "void.txt", source: "  \n" },
];

/** Where the assets of all articles are. */
const ADDRESSES = { coverage: "coverage", texts: "texts" };

const assets = (): ReturnType<typeof toAssets> => toAssets(buildCorpus(SEEDS));
const read = ({ article }: ArticleAsset, span: { start: number; end: number }): string =>
  slice(article.text, span);

describe("a corpus as assets", () => {
  it("survives JSON unchanged", () => {
    const listed = assets().listCorpus(({ article }) => article.slug, ADDRESSES);
    expect(JSON.parse(JSON.stringify(listed))).toEqual(listed);
  });

  it("shows each alignment from both its sides, under one id", () => {
    const [dam, river] = assets().articles;
    if (!dam || !river) throw new Error("Two articles are expected");
    expect(dam.marks.length).toBeGreaterThan(0);
    for (const mark of dam.marks) {
      const partner = river.marks.find(({ id }) => id === mark.id);
      expect(partner && read(river, partner)).toBe(read(river, mark.there));
      expect(partner?.thereAnchor).toBe(mark.anchor);
    }
  });

  it("names each mark of an article otherwise, among three copies and a repeat too", () => {
    const gates =
      "Engineers opened all six gates of the Marra dam at dawn on Monday, and the river below rose by two metres within the hour.";
    const copy = `Dam gates opened\n\n${gates}\n\nNobody in the valley was hurt, said the board of the dam at noon.\n\n${gates}\n`;
    const { articles } = toAssets(
      buildCorpus(["a", "b", "c"].map((name) => ({ name: `${name} copy.txt`, source: copy }))),
    );
    for (const { article, marks } of articles) {
      expect(new Set(marks.map(({ partner }) => partner)).size).toBe(3);
      expect(new Set(marks.map(({ id }) => id)).size).toBe(marks.length);
      expect(marks.map(({ id }) => id).join("")).not.toMatch(/\s/u);
      for (const mark of marks.filter(({ partner }) => partner !== article.id)) {
        const there = articles.find((other) => other.article.id === mark.partner)?.marks;
        expect(there?.filter(({ id }) => id === mark.id)).toHaveLength(1);
      }
    }
  });

  it("names a seed without words, and keeps the others", () => {
    const { cards, problems } = assets().listCorpus(({ article }) => article.slug, ADDRESSES);
    expect(cards.map(({ siglum, label }) => `${siglum} ${label}`)).toEqual([
      "A Dam gates opened",
      "B River rises after gates open",
    ]);
    expect(problems.map(({ seed, line, severity }) => `${seed}:${line} ${severity}`)).toEqual([
      "void.txt:1 error",
    ]);
  });

  it("says how much of each article the other has", () => {
    const { pairs, cards } = assets().listCorpus(({ article }) => article.slug, ADDRESSES);
    expect(pairs).toHaveLength(1);
    const [pair] = pairs;
    expect(pair?.aInB).toBeGreaterThan(0.3);
    expect(pair?.aInB).toBeLessThanOrEqual(1);
    expect(cards[0]?.shared).toBe(pair?.aInB);
  });

  it("is empty for no seeds", () => {
    expect(toAssets(buildCorpus([])).listCorpus(() => "", ADDRESSES)).toEqual({
      cards: [],
      pairs: [],
      events: [],
      conflicts: [],
      ...ADDRESSES,
      problems: [],
    });
  });
});
