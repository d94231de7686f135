import { expect, it } from "vitest";

import { buildCorpus } from "../../core/corpus.ts";
import { toAssets } from "../../core/wire/to-assets.ts";
import { conflictsByEvent } from "./conflicts-by-event.ts";

const { events, conflicts } = toAssets(
  buildCorpus([
    {
      name: "North.txt",
      source:
        "Quarry blast\n\nThe blast at the Orsa quarry injured 14 workers on 3 May 2014, the owners said.\n\nThe bakery opened on 1 June 2012.\n",
    },
    {
      name: "South.txt",
      source:
        "Blast at quarry\n\nThe blast at the Orsa quarry injured 19 workers on 3 May 2014, the owners said.\n",
    },
  ]),
).listCorpus(() => "", { coverage: "", texts: "" });

it("finds a conflict at the event its sides speak of, and at no other", () => {
  expect(conflicts).not.toEqual([]);
  const found = conflictsByEvent(events, conflicts);
  const blast = events.find(({ when }) => when === "2014-05-03");
  expect([...found.keys()]).toEqual([blast?.id]);
  expect(found.get(blast?.id ?? "")?.[0]?.sides.map(({ value }) => value.replace(/\D/g, ""))).toEqual([
    "14",
    "19",
  ]);
});

it("leaves out a conflict when only one of its sides is shown", () => {
  const [first] = events.flatMap(({ mentions }) => mentions);
  const ofOne = events.map((event) => ({
    ...event,
    mentions: event.mentions.filter(({ article }) => article === first?.article),
  }));
  expect(conflictsByEvent(ofOne, conflicts).size).toBe(0);
});
