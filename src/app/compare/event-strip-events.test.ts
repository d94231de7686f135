import { expect, it } from "vitest";

import { buildCorpus } from "../../core/corpus.ts";
import { toAssets } from "../../core/wire/to-assets.ts";
import { countEvents, eventsAmong } from "./event-strip-events.ts";

const { cards, events } = toAssets(
  buildCorpus([
    {
      name: "Mill.txt",
      source:
        "The mill\n\nThe paper mill at Tarn burned down on 4 May 1931. The owner sold the ruins in June 1933.\n",
    },
    {
      name: "Weir.txt",
      source: "The weir\n\nThe weir was built in 1902. The paper mill at Tarn burned down on 4 May 1931.\n",
    },
    { name: "Ferry.txt", source: "The ferry\n\nThe last ferry crossed the lake on 9 August 1950.\n" },
  ]),
).listCorpus(() => "", { coverage: "", texts: "" });
const idOf = (slug: string) => cards.find((card) => card.slug === slug)?.id ?? cards[0]?.id;
const panes = ["mill", "weir"].flatMap((slug) => idOf(slug) ?? []);

it("lists the events of the articles on screen by date, each with its words in every pane", () => {
  const among = eventsAmong(events, panes);
  expect(among.map(({ when }) => when)).toEqual(["1902", "1931-05-04", "1933-06"]);
  expect(among.map(({ mentions }) => mentions.map((mention) => mention !== undefined))).toEqual([
    [false, true],
    [true, true],
    [true, false],
  ]);
  expect(among[1]?.mentions[1]?.text).toContain("The paper mill at Tarn burned down");
});

it("counts those in common and those of one alone", () => {
  expect(countEvents(eventsAmong(events, panes))).toEqual({ common: 1, only: [1, 1] });
  expect(countEvents([])).toEqual({ common: 0, only: [] });
});
