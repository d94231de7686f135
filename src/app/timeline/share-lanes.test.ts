import { expect, it } from "vitest";

import { parseEdtf } from "../../core/edtf.ts";
import type { ArticleId } from "../../core/model.ts";
import type { ArticleCard, MarkedEvent, MarkedMention } from "../../core/wire/assets.ts";
import { shareLanes } from "./share-lanes.ts";

const when = parseEdtf("2014-05-12");
if (when === undefined) throw new Error("Not a date");

const cards = (articles: number): readonly ArticleCard[] =>
  Array.from({ length: articles }, (_, index) => ({
    id: `${index}` as ArticleId,
    slug: `${index}`,
    siglum: `${index}`,
    label: `Report ${index}`,
    titled: true,
    language: "en",
    words: 90,
    opening: "",
    shared: 0,
    dates: 1,
    asset: "",
  }));

const event = (id: string, articles: readonly number[]): MarkedEvent => ({
  id,
  when,
  label: "the gates were opened",
  mentions: articles.map((article) => ({ article: `${article}` }) as unknown as MarkedMention),
  conflicts: [],
});

const namesIn = (...args: Parameters<typeof shareLanes>): readonly string[] =>
  shareLanes(...args).map((lane) => lane.map(({ siglum }) => siglum).join("+"));

it("gives each of a few articles a lane", () => {
  expect(namesIn(cards(3), [event("a", [2])])).toEqual(["0", "1", "2"]);
});

it("gives those of many articles that report most a lane each, in order, and the others one", () => {
  const busy = [13, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
  expect(namesIn(cards(14), [event("a", busy), event("b", [...busy, 11])])).toEqual([
    "1",
    "2",
    "3",
    "4",
    "5",
    "6",
    "7",
    "8",
    "9",
    "10",
    "13",
    "0+11+12",
  ]);
});
