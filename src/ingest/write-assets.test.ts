import { expect, it } from "vitest";

import type { CorpusAsset, CoverageAsset } from "../core/wire/assets.ts";
import type { PackedArticle } from "../core/wire/pack-article.ts";
import { makeFolder } from "./testing/make-folder.ts";
import { writeAssets } from "./write-assets.ts";

const KILN = {
  "evening.txt":
    "Pottery blast\n\n4 March 2019\n\nA kiln burst at the Lindow pottery on Monday morning. Nine workers were injured in the explosion. “We heard a roar and ran for the gate,” said Ada Quill, who paints the jugs.\n",
  "morning.txt":
    "Kiln bursts at pottery\n\n4 March 2019\n\nA kiln burst at the Lindow pottery on Monday morning. Six workers were injured in the explosion. “We heard a roar and ran to the gate,” said Ada Quill, who paints the jugs.\n",
  "week.txt":
    "Pottery reopens\n\n11 March 2019\n\nThe Lindow pottery, where a kiln burst on 4 March, reopened on Monday. Its owner has ordered a new kiln.\n",
  "void.txt": " \n",
};
const OTHERS = {
  "gale.txt": "Roof off in gale\n\n2 May 2018\n\nA gale took the roof off the Corn Hall on 1 May 2018.\n",
  "storm.txt": "Hall loses roof\n\n2 May 2018\n\nA storm took the roof off the Corn Hall on 1 May 2018.\n",
};

const kiln = await makeFolder(KILN);
const others = await makeFolder(OTHERS);
const turned = await makeFolder(Object.fromEntries(Object.entries(KILN).toReversed()));

it("writes the same bytes for the same articles, whenever they came and whatever was read before", async () => {
  const first = await writeAssets(kiln);
  await writeAssets(others);
  const [again, beside] = await Promise.all([writeAssets(turned), writeAssets(others)]);
  expect([...again.files]).toEqual([...first.files]);
  expect([...beside.files.keys()].some((address) => first.files.has(address))).toBe(false);
});

it("writes what there is to compare: cards, pairs, events, conflicts, claims and sayings", async () => {
  const { files, corpus, problems } = await writeAssets(kiln);
  const read = (address: string): unknown => JSON.parse(files.get(address) ?? "");
  const listed = read(corpus) as CorpusAsset;
  const coverage = read(listed.coverage) as CoverageAsset;
  expect(listed.cards.map(({ asset }) => (read(asset) as PackedArticle).article.slug)).toEqual(
    listed.cards.map(({ slug }) => slug),
  );
  for (const list of [
    listed.cards,
    listed.pairs,
    listed.events,
    listed.conflicts,
    coverage.claims,
    coverage.sayings,
  ])
    expect(list.length).toBeGreaterThan(0);
  expect(problems.map(({ seed }) => seed)).toEqual(["void.txt"]);
});
