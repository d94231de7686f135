import { expect, it } from "vitest";

import { type Edtf, type Published } from "../../core/model.ts";
import type { ArticleCard } from "../../core/wire/assets.ts";
import { makeWitnesses } from "../testing/make-witnesses.ts";
import { orderArticles, usualOrder } from "./order-articles.ts";

const cardsOf = (...published: readonly (Published | undefined)[]): readonly ArticleCard[] =>
  makeWitnesses(...published.map(() => "")).map(({ card }, index) => {
    const own = published[index];
    return own === undefined ? card : { ...card, published: own };
  });
const stated = (value: string): Published => ({ value: value as Edtf, how: "stated" });
const inferred = (value: string): Published => ({ value: value as Edtf, how: "inferred" });
const lettersOf = (cards: readonly ArticleCard[]): string => cards.map(({ siglum }) => siglum).join("");

it("puts articles in the order in which they appeared, those of one day by letter, those without a date last", () => {
  const cards = cardsOf(
    undefined,
    stated("2025-03-14"),
    inferred("2025-03-10/2025-03-20"),
    stated("2025-03-13"),
    stated("2025-03-14"),
  );
  expect(lettersOf(orderArticles(cards, "date"))).toBe("CDBEA");
  expect(lettersOf(orderArticles(cards, "letter"))).toBe("ABCDE");
});

it("puts first the articles of which most stands in others", () => {
  const cards = cardsOf(undefined, undefined, undefined).map((card, index) => ({
    ...card,
    shared: [0.2, 0.9, 0.2][index] ?? 0,
  }));
  expect(lettersOf(orderArticles(cards, "shared"))).toBe("BAC");
});

it.each([
  [
    "by date where most say when they appeared",
    [stated("2025-03-14"), stated("2025-03-13"), undefined],
    "date",
  ],
  ["by letter where too few do", [stated("2025-03-14"), inferred("2025-03-13"), undefined], "letter"],
  ["by letter where all appeared on one day", [stated("2025-03-14"), stated("2025-03-14")], "letter"],
] as const)("lists them %s", (_, published, order) => {
  expect(usualOrder(cardsOf(...published))).toBe(order);
});
