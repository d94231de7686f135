import fc from "fast-check";
import { expect, it } from "vitest";

import { buildCorpus } from "../../core/corpus.ts";
import type { CorpusAsset, MarkedEvent } from "../../core/wire/assets.ts";
import { toAssets } from "../../core/wire/to-assets.ts";
import { readSearch } from "../ui/find-words.ts";
import {
  chosenIn,
  filterEvents,
  placeInRange,
  placeToggled,
  rangeOf,
  shownSlugs,
  type TimelinePlace,
} from "./timeline-places.ts";

const { cards } = toAssets(
  buildCorpus(
    ["Ferry", "Harbour", "Bridge", "Lighthouse"].map((name) => ({
      name: `${name}.txt`,
      source: `${name} report of the day\n\nThe keeper wrote a long report about it on Monday.\n`,
    })),
  ),
).listCorpus(() => "", { coverage: "", texts: "" });
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
      const last = before.size === 1 && before.has(next);
      expect([...after].toSorted()).toEqual(
        last ? [next] : slugs.filter((slug) => before.has(slug) !== (slug === next)).toSorted(),
      );
    }),
  );
});

it("reads back the range it writes, and ignores one that makes no sense", () => {
  const range = rangeOf(placeInRange(EVERYTHING, { first: 100, last: 200 }));
  expect(range).toEqual({ first: 100, last: 200 });
  expect(rangeOf({ ...EVERYTHING, from: "2025-07-03", to: "2020-01-01" })).toBeUndefined();
  expect(rangeOf({ ...EVERYTHING, from: "soon", to: "later" })).toBeUndefined();
});

it("leaves out what hidden articles say of an event, their other dates too", () => {
  const { cards: two, events } = toAssets(
    buildCorpus([
      { name: "Gate.txt", source: "Gates\n\nThe old dam above Marra burst on 3 May 2014, the board said.\n" },
      {
        name: "Flood.txt",
        source: "Flood\n\nThe old dam above Marra burst on 5 May 2014, the board said.\n",
      },
    ]),
  ).listCorpus(() => "", { coverage: "", texts: "" });
  const [gate, flood] = two;
  if (!gate || !flood) throw new Error("Two articles are expected");
  const [event] = events;
  if (!event) throw new Error("An event is expected");
  const torn: MarkedEvent = {
    ...event,
    mentions: events.flatMap(({ mentions }) => mentions),
    conflicts: [{ value: event.when, mentions: [{ article: flood.id, start: 0, end: 5 }] }],
  };
  const only = (id: typeof gate.id) => filterEvents([torn], new Set([id]), readSearch(""))[0];
  expect(only(gate.id)?.conflicts).toEqual([]);
  expect(only(gate.id)?.mentions.map(({ article }) => article)).toEqual([gate.id]);
  expect(only(flood.id)?.conflicts).toEqual(torn.conflicts);
});

it("finds the event of a link whose words or date have changed a little, and no other one of that day", () => {
  const ids = ["2014-05-03-dam-above-marra-burst", "2014-05-03-board-met-for-an-hour", "2014-05-04-..-siren"];
  const corpus = { cards, events: ids.map((id) => ({ id }) as MarkedEvent) } as unknown as CorpusAsset;
  const chosen = (event: string): string | undefined => chosenIn(corpus, { ...EVERYTHING, event });
  expect(ids.map(chosen)).toEqual(ids);
  expect(chosen("2014-05-03-old-dam-above-marra-burst")).toBe(ids[0]);
  expect(chosen("2014-05-dam-above-marra-burst")).toBe(ids[0]);
  expect(chosen("2014-05-03-nope")).toBeUndefined();
});
