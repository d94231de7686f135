import fc from "fast-check";
import { expect, it } from "vitest";

import { buildCorpus } from "../corpus.ts";
import type { Anchor, ArticleId, Reading } from "../model.ts";
import { makeArticle } from "../testing/make-article.ts";
import type { ArticleAsset, Mark } from "./assets.ts";
import { nameMark } from "./name-mark.ts";
import { packArticle, unpackArticle } from "./pack-article.ts";
import { toAssets } from "./to-assets.ts";

const travel = (asset: ArticleAsset): ArticleAsset =>
  unpackArticle(JSON.parse(JSON.stringify(packArticle(asset))) as ReturnType<typeof packArticle>);

const tell = (who: string): string =>
  `Ferry aground at Holm\n\n3 May 2019\n\nThe ferry with 214 people on board ran aground off Holm at noon on Thursday, ${who} said.\n\nNobody was hurt, and ${who} sent two tugs from the port of Nairn.\n`;

it("arrives as it was sent, in half the bytes", () => {
  const { articles } = toAssets(
    buildCorpus(
      ["the coastguard", "its owner", "a passenger"].map((who) => ({
        name: `${who}.txt`,
        source: tell(who),
      })),
    ),
  );
  for (const asset of articles) {
    expect(asset.marks.length).toBeGreaterThan(1);
    expect(travel(asset)).toEqual(asset);
    const sent = JSON.stringify(packArticle(asset).marks).length;
    expect(sent).toBeLessThan(JSON.stringify(asset.marks).length / 2);
  }
});

/** Readings that touch, as of an alignment that begins at `left` and `right`. */
const readingsFrom = (left: number, right: number) =>
  fc
    .array(
      fc.record({
        kind: fc.constantFrom<Reading["kind"]>("agreement", "variant", "addition", "omission"),
        here: fc.integer({ min: 1, max: 90 }),
        there: fc.integer({ min: 1, max: 90 }),
      }),
      { maxLength: 8 },
    )
    .map((parts) => {
      const readings: Reading[] = [];
      for (const { kind, here, there } of parts) {
        const [from, to] = [readings.at(-1)?.left.end ?? left, readings.at(-1)?.right.end ?? right];
        readings.push({
          kind,
          left: { start: from, end: from + (kind === "addition" ? 0 : here) },
          right: { start: to, end: to + (kind === "omission" ? 0 : there) },
        });
      }
      return readings;
    });

it("keeps any readings", () => {
  const article = makeArticle("Nobody was hurt.");
  fc.assert(
    fc.property(readingsFrom(7, 400), (readings) => {
      const here = { start: 7, end: readings.at(-1)?.left.end ?? 9 };
      const there = { start: 400, end: readings.at(-1)?.right.end ?? 403 };
      const partner = "other" as ArticleId;
      const mark: Mark = {
        id: nameMark({ article: article.id, ...here }, { article: partner, ...there }),
        ...here,
        anchor: "nwh" as Anchor,
        partner,
        there,
        thereAnchor: "nwh-2" as Anchor,
        kind: "edited",
        score: 0.81,
        common: false,
        readings,
        evidence: { run: 3, words: 4, carriers: ["Holm"] },
      };
      const asset = { article, marks: [mark], times: [] };
      expect(travel(asset)).toEqual(asset);
    }),
  );
});
