import fc from "fast-check";
import { expect, it } from "vitest";

import { buildCorpus } from "../../core/corpus.ts";
import { toAssets } from "../../core/to-assets.ts";
import { placeInRange, placeToggled, rangeOf, shownSlugs, type TimelinePlace } from "./timeline-places.ts";

const { cards } = toAssets(
  buildCorpus(
    ["Ferry", "Harbour", "Bridge", "Lighthouse"].map((name) => ({
      name: `${name}.txt`,
      source: `${name} report of the day\n\nThe keeper wrote a long report about it on Monday.\n`,
    })),
  ),
).listCorpus(() => "", "");
const slugs = cards.map(({ slug }) => slug);
const EVERYTHING: TimelinePlace = { panel: "timeline", sources: [] };

it("shows all articles when the URL names none that there is", () => {
  expect([...shownSlugs(EVERYTHING, cards)]).toEqual(slugs);
  expect([...shownSlugs({ ...EVERYTHING, sources: ["nobody"] }, cards)]).toEqual(slugs);
});

it("names the one article left out rather than the three shown", () => {
  const place = placeToggled(EVERYTHING, slugs[1] ?? "", cards);
  expect(place.sources).toEqual([`-${slugs[1]}`]);
  expect([...shownSlugs(place, cards)]).toEqual(slugs.filter((slug) => slug !== slugs[1]));
});

it("toggles each article by itself, and never shows nothing", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...slugs)), (pressed) => {
      const place = pressed.reduce((here, slug) => placeToggled(here, slug, cards), EVERYTHING);
      expect(shownSlugs(place, cards).size).toBeGreaterThan(0);
      const next = slugs[0] ?? "";
      const before = shownSlugs(place, cards);
      const after = shownSlugs(placeToggled(place, next, cards), cards);
      // Leaving out the last one shows all again.
      expect(after.has(next)).toBe(!before.has(next) || before.size === 1);
    }),
  );
});

it("reads back the range it writes, and ignores one that makes no sense", () => {
  const range = rangeOf(placeInRange(EVERYTHING, { first: 100, last: 200 }));
  expect(range).toEqual({ first: 100, last: 200 });
  expect(rangeOf({ ...EVERYTHING, from: "2025-07-03", to: "2020-01-01" })).toBeUndefined();
  expect(rangeOf({ ...EVERYTHING, from: "soon", to: "later" })).toBeUndefined();
});
